import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { templates } from "../../.eleventy.ts";
import type { PageKind } from "../../src/archive/pages.ts";
import type { pagesOf } from "../../templates/parts/pages-of.ts";
import { pages, site } from "./sample.ts";
import { documents, render, specimens } from "./specimens.ts";

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:recommended"] }));

describe("every template", () => {
  it.each(Object.keys(templates) as PageKind[])("of kind %s is written at its page's own address", (kind) => {
    const { pagination, permalink } = templates[kind].data as ReturnType<typeof pagesOf>;
    expect(pagination.data).toBe(`plan.${kind}`);
    const planned = pages[kind][0];
    expect(permalink({ planned, site })).toBe(planned.address);
  });
});

/** The pages of which a script makes more than can be read. */
const scripts = new Map<string, string>([
  ["search", "search"],
  ["article", "copy-citation"],
  ...["day", "month", "undated", "heading", "headingYear"].map((kind) => [kind, "carry-list"] as const),
]);

describe("every page", () => {
  it.each(documents)("$kind $address is valid HTML", async ({ text }) => {
    const report = await validator.validateString(text);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each(documents)(
    "$kind $address has no script to run but its own, no style of its own and nothing from elsewhere",
    ({ text, kind }) => {
      const [, script] =
        /<script type="module" src="(?:\.\.\/)+assets\/([a-z-]+)\.js"><\/script>/.exec(text) ?? [];
      expect(script).toBe(scripts.get(kind));
      expect(text.includes("script-src")).toBe(script !== undefined);
      expect(text.replace(/<script type="module" [^>]*><\/script>/, "")).not.toMatch(
        /<script(?! type="application\/ld\+json">)/,
      );
      expect(text).not.toMatch(/<style|\sstyle="|\son\w+="/);
      expect(text).not.toMatch(/<(?:img|iframe|object|embed|base)\b/);
      expect(/<form\b/.test(text)).toBe(kind === "search" || kind === "home");
      expect(text).toContain("default-src &#39;none&#39;");
      expect(text).toContain(`form-action &#39;${/<form\b/.test(text) ? "self" : "none"}&#39;`);
    },
  );

  it.each(documents.filter(({ kind }) => kind !== "moved"))(
    "$kind $address has a description for those who see a link to it",
    ({ text }) => {
      expect(text).toMatch(/<meta name="description" content="[^"]{10,}">/);
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

  it.each(specimens)("$kind $address is the same, byte for byte, each time", ({ planned, text }) => {
    expect(render(planned, site)).toBe(text);
  });
});
