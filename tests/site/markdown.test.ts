import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksToMarkdown } from "../../src/entry/markdown.ts";
import { html, markupOf } from "../../src/site/html.ts";
import { linkFrom } from "../../src/site/link.ts";
import { type Inset, renderMarkdown } from "../../src/site/markdown.ts";

const render = (text: string, insets: readonly Inset[] = []): string =>
  markupOf(html`${renderMarkdown(text, linkFrom("/2020/09/07/slug/"), insets)}`);

const inset = (after: number, name: string): Inset => ({ after, piece: html`<aside>${name}</aside>` });

describe("Markdown", () => {
  it.each([
    ["[x](javascript:alert)"],
    ["[x](JaVaScRiPt:alert)"],
    ["[x](<  javascript:alert>)"],
    ["[x](java&#115;cript:alert)"],
    ["[x](javascript&colon;alert)"],
    ["[x](vbscript:msgbox)"],
    ["[x](data:text/html,hi)"],
    ["[x](file:///etc/passwd)"],
    ["[x](intent:scan)"],
    ["[x](blob:https://x.example/1)"],
    ["<javascript:alert>"],
    ["[x]: javascript:alert\n\n[x]"],
    ["![x](https://elsewhere.example/pixel.gif)"],
    ["<img src=x onerror=alert()>"],
    ["<script>alert()</script>"],
    ["https://elsewhere.example"],
  ])("makes no element of %j that could act", (text) => {
    expect(render(text)).not.toMatch(/<(?!\/?p>|a href="https:\/\/elsewhere\.example\/pixel\.gif">|\/a>)/);
  });

  it.each([
    ["[x](https://x.example/?a=1&b=2)", '<a href="https://x.example/?a=1&amp;b=2">'],
    ["[x](mailto:desk@x.example)", '<a href="mailto:desk@x.example">'],
    ["[x](/topics/sea/)", '<a href="../../../../topics/sea/">'],
    ["[x](/topics/sea/?q=1#top)", '<a href="../../../../topics/sea/?q=1#top">'],
    ["[x](/topics/é/)", '<a href="../../../../topics/%C3%A9/">'],
    ["[x](//x.example/)", '<a href="//x.example/">'],
    ["[x](#note)", '<a href="#note">'],
  ])("makes of %s a link", (text, link) => {
    expect(render(text)).toContain(link);
  });

  it("leaves the h1 to the page, and skips no level", () => {
    const headings = render("# A\n\n# B\n\n##### C\n\n## D\n\nE\n=").match(/<h\d>[A-E]<\/h\d>/g);
    expect(headings).toEqual(["<h2>A</h2>", "<h2>B</h2>", "<h3>C</h3>", "<h2>D</h2>", "<h2>E</h2>"]);
  });

  it("prints the words of any text as they are, and no element but its paragraph", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const line = text.replace(/\s+/g, " ").trim();
        fc.pre(line !== "");
        const printed = render(blocksToMarkdown([{ kind: "paragraph", text: line, line: 1 }]));
        expect(printed.match(/<[^>]*>/g)).toEqual(["<p>", "</p>"]);
      }),
    );
  });
});

describe("what is inset in a text", () => {
  const body = "A\n\n## B\n\n- C\n- D\n\nE\n";

  it.each([
    [0, "<aside>n</aside><p>A</p>"],
    [1, "<p>A</p>\n<aside>n</aside><h2>B</h2>"],
    [2, "<h2>B</h2>\n<aside>n</aside><ul>"],
    [3, "<li>C<aside>n</aside></li>"],
    [4, "<li>D<aside>n</aside></li>\n</ul>"],
    [5, "<p>E</p>\n<aside>n</aside>"],
    [99, "<p>E</p>\n<aside>n</aside>"],
  ])("after %i blocks stands there", (after, expected) => {
    expect(render(body, [inset(after, "n")])).toContain(expected);
  });

  it("keeps its order, and takes nothing from the text", () => {
    const printed = render(body, [inset(5, "z"), inset(1, "x"), inset(1, "y")]);
    expect(printed.match(/<aside>\w/g)).toEqual(["<aside>x", "<aside>y", "<aside>z"]);
    expect(printed.replace(/<aside>\w<\/aside>/g, "")).toBe(render(body));
  });

  it("stands in a text without words", () => {
    expect(render("", [inset(0, "n"), inset(3, "m")])).toBe("<aside>n</aside><aside>m</aside>");
  });
});
