import { describe, expect, it } from "vitest";
import type { Original, PageData } from "../../src/archive/pages.ts";
import { render } from "../../templates/article.11ty.ts";
import { articles, site } from "./sample.ts";

const full = articles.full;
if (full === undefined) throw new Error("No sample article");

const pageWith = (original: Original | undefined, rest: Partial<PageData["article"]> = {}): string => {
  const { original: _, ...others } = full;
  const data = { ...others, ...rest, ...(original && { original }) };
  return render({ planned: { kind: "article", address: data.card.address, data }, site });
};

const shown = (lines: readonly string[], cut?: "bytes" | "lines"): Original => ({
  state: "shown",
  text: { lines, ...(cut && { cut }) },
  bytes: 4_321_000,
});

const thirty = Array.from({ length: 31 }, (_, index) => `line ${index + 1}`);

describe("the original text on an article's page", () => {
  it("shows each line as it was written, with an anchor; blank lines keep their number", () => {
    expect(pageWith(shown(["Ferry <b>back</b>", "", "  02:14\thigh"]))).toContain(
      '<li id="line-1">Ferry &lt;b&gt;back&lt;/b&gt;</li>\n<li></li>\n<li id="line-3">  02:14\thigh</li>\n</ol>',
    );
  });

  it("is reached from the source, and line by line from how we know this and what was left out", () => {
    const page = pageWith(shown(thirty));
    expect(page).toContain('<a href="#original">The original text</a>');
    expect(page).toContain('<summary id="original">');
    expect(page).toContain('(lines <a href="#line-5">5</a>, <a href="#line-7">7</a>');
    expect(page).toContain('<a href="#line-31">31</a>');
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it("is linked only as far as it is shown", () => {
    const page = pageWith(shown(thirty.slice(0, 6), "lines"));
    expect(page).toContain('(lines <a href="#line-5">5</a>, 7');
    expect(page).not.toContain("#line-31");
  });

  it("says in which language and direction it is", () => {
    const arabic = articles.arabic;
    expect(pageWith(shown(["الميناء"]), arabic)).toContain('<ol class="original" lang="ar" dir="rtl">');
  });

  it.each([
    ["bytes", "These are the first 200 kB of a text of 4,321 kB."],
    ["lines", "These are the first 10,000 lines of a text of 4,321 kB."],
  ] as const)("says how much more there is where it is cut by %s", (cut, words) => {
    expect(pageWith(shown(thirty, cut))).toContain(words);
    expect(pageWith(shown(thirty))).not.toContain("These are the first");
  });

  it.each([
    ["withheld", "The archive keeps the original text and does not show it."],
    ["missing", "The original text is missing"],
    ["changed", "The original text cannot be shown"],
  ] as const)("says so where it is %s, and links no line", (state, words) => {
    const page = pageWith({ state });
    expect(page).toContain(words);
    expect(page).toContain("courier/000_41bf.txt");
    expect(page).not.toMatch(/#line-|#original|"original"/);
    expect(page).toContain("(lines 5, 7:");
  });
});
