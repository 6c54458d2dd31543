import { describe, expect, it } from "vitest";
import { poison, poisoned } from "./poison.ts";
import { pages, site } from "./sample.ts";
import { specimensOf } from "./specimens.ts";

describe("poison in every text of every kind of page", () => {
  it("is taken by every template as words", () => {
    for (const { kind, text } of specimensOf(poisoned(pages), poisoned(site)))
      expect(kind === "robots" || text.length > 100, kind).toBe(true);
  });

  it("goes into what readers see, and leaves addresses, dates and languages", () => {
    const given = { title: "Ferry", address: "/x/", published: "2020-09", language: "en", day: "09-07" };
    expect(poisoned(given)).toEqual({ ...given, title: `Ferry${poison}` });
  });
});
