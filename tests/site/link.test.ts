import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absoluteLink, linkFrom, linkFromAnywhere } from "../../src/site/link.ts";
import { settings } from "./sample.ts";

const segment = fc
  .string({
    unit: fc.constantFrom("a", "b", "7", "-", ":", "?", "#", "%", " ", "é", "ل", "&", "\ud800", "🗞"),
    minLength: 1,
  })
  .map((text) => (text === "." || text === ".." ? "dot" : text));

const address = fc
  .tuple(fc.array(segment, { maxLength: 5 }), fc.constantFrom("/", "/page.html"))
  .map(([segments, end]) => segments.map((one) => `/${one}`).join("") + end);

const wellFormed = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

describe("a link from a page", () => {
  it.each([
    ["/2020/09/07/slug/", "/topics/x/", "../../../../topics/x/"],
    ["/2020/09/", "/2020/09/07/", "07/"],
    ["/2020/09/07/", "/2020/09/", "../"],
    ["/", "/assets/archive.css", "assets/archive.css"],
    ["/topics/", "/topics/", "./"],
    ["/", "/", "./"],
    ["/feed.xml", "/2020/", "2020/"],
    ["/2020/", "/2021/", "../2021/"],
    ["/places/", "/places/a:b/", "./a:b/"],
    ["/", "/texts/50% off? #1.txt", "texts/50%25%20off%3F%20%231.txt"],
    ["/", "/سوق/", "%D8%B3%D9%88%D9%82/"],
  ])("from %s to %s is %s", (from, to, expected) => {
    expect(linkFrom(from)(to)).toBe(expected);
  });

  it("leads to its address under any base path", () => {
    fc.assert(
      fc.property(address, address, fc.constantFrom("/", "/archive/", "/a/b/"), (from, to, base) => {
        const here = new URL(absoluteLink({ ...settings, address: `https://x.example${base}` })(from));
        const there = new URL(linkFrom(from)(to), here);
        expect(there.host).toBe("x.example");
        expect(there.search + there.hash).toBe("");
        expect(decodeURIComponent(there.pathname)).toBe(wellFormed(base.slice(0, -1) + to));
      }),
    );
  });
});

describe("a link from anywhere", () => {
  it("begins at the root of the host", () => {
    expect(linkFromAnywhere(settings)("/topics/x/")).toBe("/archive/topics/x/");
  });
});

describe("an absolute link", () => {
  it("stands under the site's address", () => {
    expect(absoluteLink(settings)("/2020/é/")).toBe("https://clippings.example/archive/2020/%C3%A9/");
  });
});
