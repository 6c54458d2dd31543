import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, jsonMarkup, markupOf, trusted, xml } from "../../src/site/html.ts";

/** Any text, and often the characters that end text, attributes and elements. */
const hostile = fc.string({
  unit: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom("<", ">", '"', "'", "&", "`", "=", "\0", "\u202e", "\ud800", "]]>", "\v"),
    },
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  ),
});

const read = (escaped: string): string =>
  escaped
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

describe("the html tag", () => {
  it.each([
    ["text", html`<p>${"a < b & c"}</p>`, "<p>a &lt; b &amp; c</p>"],
    [
      "an attribute",
      html`<p title="${"\"><script>'"}"></p>`,
      '<p title="&quot;&gt;&lt;script&gt;&#39;"></p>',
    ],
    ["a number", html`${0}`, "0"],
    ["markup", html`<b>${html`<i>${"<"}</i>`}</b>`, "<b><i>&lt;</i></b>"],
    ["a list in a list", html`${["<", [html`<br>`, 1]]}`, "&lt;<br>1"],
    ["what is absent", html`a${undefined}${null}${false}${[]}b`, "ab"],
    ["control characters", html`${"a\0b\u001bc\u0085d\ufffee\ud800f\tg\nh"}`, "abcdef\tg\nh"],
    ["a pair of surrogates", html`${"🗞"}`, "🗞"],
    ["no-break space and Arabic as they are", html`${"a\u00a0ليلى\u202e"}`, "a\u00a0ليلى\u202e"],
  ])("prints %s", (_, made, expected) => {
    expect(markupOf(made)).toBe(expected);
  });

  it("never lets a text end its place", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = markupOf(html`${text}`);
        expect(printed).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it("loses nothing but the characters that a page cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(read(markupOf(xml`${text}`))).toBe(text);
      }),
    );
  });

  it("takes no object from data as markup", () => {
    const data = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    expect(markupOf(html`${data}`)).not.toContain("<script>");
  });

  it("refuses an attribute without quotes", () => {
    expect(() => html`<p title=${"x"}></p>`).toThrow("Quote the attribute");
  });

  it("is linear in a text of ten million characters", () => {
    const started = performance.now();
    markupOf(html`${"<&\0a".repeat(2_500_000)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("JSON in a page", () => {
  it("cannot close its script, and reads as it was", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constant("</script><!--<script>")), (text) => {
        const printed = markupOf(jsonMarkup({ text }));
        expect(printed).not.toContain("<");
        expect(JSON.parse(printed)).toEqual({ text });
      }),
    );
  });
});

describe("trusted markup", () => {
  it("is printed as it is", () => {
    expect(markupOf(html`<div>${trusted("<p>x</p>")}</div>`)).toBe("<div><p>x</p></div>");
  });
});
