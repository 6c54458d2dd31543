import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import type { PageKind } from "../../src/archive/pages.ts";
import * as article from "../../templates/article.11ty.ts";
import * as day from "../../templates/day.11ty.ts";
import * as feed from "../../templates/feed.11ty.ts";
import * as heading from "../../templates/heading.11ty.ts";
import * as headingYear from "../../templates/heading-year.11ty.ts";
import * as home from "../../templates/home.11ty.ts";
import * as index from "../../templates/index.11ty.ts";
import * as letter from "../../templates/letter.11ty.ts";
import * as missing from "../../templates/missing.11ty.ts";
import * as month from "../../templates/month.11ty.ts";
import * as moved from "../../templates/moved.11ty.ts";
import * as page from "../../templates/page.11ty.ts";
import * as robots from "../../templates/robots.11ty.ts";
import * as search from "../../templates/search.11ty.ts";
import * as sitemap from "../../templates/sitemap.11ty.ts";
import * as sitemapIndex from "../../templates/sitemap-index.11ty.ts";
import * as undated from "../../templates/undated.11ty.ts";
import * as year from "../../templates/year.11ty.ts";
import { pages, site } from "./sample.ts";

const templates = {
  home,
  article,
  year,
  month,
  day,
  undated,
  index,
  letter,
  heading,
  headingYear,
  page,
  moved,
  missing,
  search,
  feed,
  sitemapIndex,
  sitemap,
  robots,
} satisfies { readonly [Kind in PageKind]: unknown };

type Rendered = { readonly kind: PageKind; readonly address: string; readonly text: string };

const rendered: readonly Rendered[] = (Object.keys(templates) as PageKind[]).flatMap((kind) => {
  const render = templates[kind].render as (given: object) => string;
  return pages[kind].map((planned) => ({
    kind,
    address: planned.address,
    text: render({ planned, site }),
  }));
});

const documents = rendered.filter(({ text }) => text.startsWith("<!DOCTYPE html>"));

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:recommended"] }));

describe("every template", () => {
  it.each(Object.entries(templates))("of kind %s is written at its page's own address", (kind, { data }) => {
    expect(data.pagination.data).toBe(`plan.${kind}`);
    const planned = pages[kind as PageKind][0];
    expect(data.permalink({ planned, site } as never)).toBe(planned.address);
  });
});

describe("every page", () => {
  it.each(documents)("$kind $address is valid HTML", async ({ text }) => {
    const report = await validator.validateString(text);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each(documents)(
    "$kind $address has no script to run but the search, no style of its own and nothing from elsewhere",
    ({ text, kind }) => {
      const script =
        kind === "search" ? /<script type="module" src="\.\.\/assets\/search\.js"><\/script>/ : / $^/;
      expect(text.replace(script, "")).not.toMatch(/<script(?! type="application\/ld\+json">)/);
      expect(text).not.toMatch(/<style|\sstyle="|\son\w+="/);
      expect(text).not.toMatch(/<(?:img|iframe|object|embed|base)\b/);
      expect(/<form\b/.test(text)).toBe(kind === "search" || kind === "home");
      expect(text).toContain("default-src &#39;none&#39;");
    },
  );

  it.each(documents)(
    "$kind $address has one h1, a main, a skip link and a canonical address",
    ({ text, address }) => {
      expect(text.match(/<h1\b/g)).toHaveLength(1);
      expect(text).toContain('<main id="main"');
      expect(text).toContain('<a class="skip" href="#main">');
      const canonical = address === pages.moved[0].address ? pages.moved[0].data.to : address;
      expect(text).toContain(
        `<link rel="canonical" href="https://clippings.example/archive${encodeURI(canonical)}">`,
      );
    },
  );

  it.each(rendered)("$kind $address is the same, byte for byte, each time", ({ kind, address, text }) => {
    const planned = pages[kind].find((one) => one.address === address);
    const render = templates[kind].render as (given: object) => string;
    expect(render({ planned, site })).toBe(text);
  });
});
