import { describe, expect, it } from "vitest";
import type { PageData } from "../../src/archive/pages.ts";
import { render as renderArticle } from "../../templates/article.11ty.ts";
import { render as renderHeading } from "../../templates/heading.11ty.ts";
import { render as renderIndex } from "../../templates/index.11ty.ts";
import { render } from "../../templates/quality.11ty.ts";
import { cards, pages, site } from "./sample.ts";

const [sample] = pages.quality;

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const rowsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => textOf(row).trim());

describe("the quality page", () => {
  const page = render({ planned: sample, site });

  it("gives each field's numbers from certain to unknown", () => {
    expect(rowsOf(page)).toEqual(
      expect.arrayContaining([
        "Field certain by hand likely unsure unknown",
        "Headline 50 0 4 2 2",
        "Dateline 12 0 0 0 46",
      ]),
    );
  });

  it("gives a group's share of certain statements rounded down, and never calls less than all 100%", () => {
    expect(rowsOf(page)).toContain("The Marsh Courier 58 86%");
    const almost = { ...sample.data.decades[0], decade: 1990, articles: 1000 };
    const fields = [
      { field: "title", counts: { certain: 999, byHand: 0, likely: 1, unsure: 0, unknown: 0 } },
    ] as const;
    const given = { ...sample, data: { ...sample.data, decades: [{ ...almost, fields }] } };
    expect(rowsOf(render({ planned: given, site }))).toContain("1990s 1,000 99%");
  });

  it("draws bars that end where the known ends", () => {
    expect(page).toContain('<rect class="certain" x="0%" width="86.21%" height="100%">');
    expect(page).toContain('<rect class="unsure" x="93.1%" width="3.45%" height="100%">');
    expect(page).not.toMatch(/<rect class="unknown"/);
  });

  it("links the articles that are unsure and says how many more there are", () => {
    expect(page).toContain("And 100 articles more.");
    expect(page).toContain('href="../2018/11/05/');
  });

  it("says of an empty archive that there is nothing, without a table of nothing", () => {
    const empty: PageData["quality"] = {
      articles: 0,
      fields: [],
      publishers: [],
      decades: [],
      dates: { day: 0, month: 0, year: 0, about: 0, undated: 0 },
      mendings: [],
      corrected: 0,
      corrections: [],
      doubts: [],
    };
    const text = render({ planned: { ...sample, data: empty }, site });
    expect(text).not.toContain('class="standings"');
    expect(textOf(text)).toContain("There are no texts yet.");
    expect(textOf(text)).toContain("Nobody has corrected an entry yet.");
    expect(text).not.toMatch(/NaN|Infinity/);
  });
});

describe("the way to the quality page", () => {
  it("stands behind the method in every page's foot, or last where there is no such page", () => {
    const foot = (markup: string) =>
      [...markup.slice(markup.indexOf("<footer")).matchAll(/">([^<]+)<\/a>/g)].map(([, name]) => name);
    const withMethod = foot(render({ planned: sample, site }));
    expect(withMethod.indexOf("Quality")).toBe(withMethod.indexOf("Method") + 1);
    const alone = foot(
      render({ planned: sample, site: { ...site, pages: [{ address: "/about/", label: "About" }] } }),
    );
    expect(alone.slice(0, 2)).toEqual(["About", "Quality"]);
  });

  it("is told under an article's evidence", () => {
    const text = renderArticle({ planned: pages.article[0], site });
    expect(text).toContain('<a href="../../../../quality/">What these words mean</a>');
  });
});

describe("a publisher's coverage", () => {
  const index = pages.index.find(({ data }) => data.coverage !== undefined) ?? pages.index[0];
  const page = renderIndex({ planned: index, site });

  it("is a strip on one scale of years, each run of years in one ink", () => {
    expect(page).toContain('viewBox="0 0 10 1"');
    expect(page).toContain('<rect class="ink-2" x="0" width="2" height="1">');
    expect(page).toContain('<rect class="ink-5" x="9" width="1" height="1">');
  });

  it("is told in words to those who do not see it", () => {
    const rows = rowsOf(page);
    expect(rows).toContain("The Marsh Courier 31 January 2009 – 7 November 2018 21 None of 2011–2017");
    expect(rows).toContain("Küstenblatt 29 February 2016 1");
    expect(rows).toContain("Coast &amp; Trade undated 2");
  });
});

describe("a heading's page", () => {
  const headingAt = (address: string) => {
    const planned = pages.heading.find((one) => one.address === address) ?? pages.heading[0];
    return textOf(renderHeading({ planned, site }));
  };

  it("links the first and the last article and names the publishers", () => {
    const text = headingAt("/topics/flood/");
    expect(text).toMatch(/The first 31 January 2009 : Railway to the coast reopens/);
    expect(text).toMatch(/The last 7 November 2018 : Pumps arrive from inland/);
    expect(text).toMatch(/ Publishers [^.]*The Marsh Courier \d+ [^.]*Often beside it /);
  });

  it("says of how many versions its lists are, where these are more than the articles", () => {
    const planned = pages.heading.find(({ address }) => address === "/topics/flood/") ?? pages.heading[0];
    const text = textOf(
      renderHeading({ planned: { ...planned, data: { ...planned.data, versions: 21 } }, site }),
    );
    expect(text).toContain(" 18 articles in 21 versions, 1 undated ");
    expect(headingAt("/topics/flood/")).toContain(" 18 articles, 1 undated ");
  });

  it("of a publisher names its gaps, and says where undated articles may fill them", () => {
    expect(headingAt("/publishers/the-marsh-courier/")).toContain("None held that is dated 2010–2017");
    expect(headingAt("/topics/flood/")).not.toContain("None held");
  });

  it("of a publisher does not name it article by article", () => {
    const courier = pages.heading.find(({ address }) => address === "/publishers/the-marsh-courier/");
    const topic = pages.heading.find(({ address }) => address === "/topics/flood/");
    const namesIn = (heading: PageData["heading"]["heading"] | undefined) =>
      heading && courier
        ? renderHeading({
            planned: { ...courier, data: { ...courier.data, heading, cards: [cards[0]] } },
            site,
          }).match(/class="who"/g)
        : [];
    expect(namesIn(courier?.data.heading)).toBeNull();
    expect(namesIn(topic?.data.heading)).toHaveLength(1);
  });
});
