import { describe, expect, it } from "vitest";
import type { HeadingKind } from "../../../src/archive/archive.ts";
import { type CountedHeading, earnPages } from "../../../src/archive/authority/earn-pages.ts";

const heading = (
  kind: HeadingKind,
  form: string,
  count: number,
  more: Partial<CountedHeading> = {},
): CountedHeading => ({
  kind,
  form,
  slug: form.toLowerCase(),
  count,
  names: [],
  decided: false,
  hidden: false,
  ...more,
});

const earned = (headings: readonly CountedHeading[], size: number) => {
  const pages = earnPages(headings, size);
  return headings.filter((_, at) => pages[at]).map(({ form }) => form);
};

describe("a heading has a page", () => {
  it("never for one article, whatever its kind, unless a person asked", () => {
    const kinds = ["topics", "people", "organisations", "places", "publishers", "authors"] as const;
    expect(
      earned(
        kinds.map((kind) => heading(kind, "Ann Lee", 1)),
        10,
      ),
    ).toEqual([]);
    expect(earned([heading("people", "Ann Lee", 1, { decided: true })], 100_000)).toEqual(["Ann Lee"]);
  });

  it("for as many as the archive's size asks, where it was read out of prose", () => {
    const headings = [
      heading("places", "Hull", 4),
      heading("places", "Leeds", 5),
      heading("authors", "A. Ruiz", 2),
    ];
    expect(earned([heading("topics", "shootings", 4), heading("topics", "fire", 5)], 15_000)).toEqual([
      "fire",
    ]);
    expect(earned(headings, 300)).toEqual(["Hull", "Leeds", "A. Ruiz"]);
    expect(earned(headings, 15_000)).toEqual(["Leeds", "A. Ruiz"]);
  });

  it("not for what every state has, where nothing says whose, unless a person asked", () => {
    expect(
      earned(
        [
          heading("organisations", "Central Bank", 80),
          heading("organisations", "Central Bank (Peru)", 8),
          heading("organisations", "Parliament", 1, { decided: true }),
        ],
        100,
      ),
    ).toEqual(["Central Bank (Peru)", "Parliament"]);
  });

  it("not as a person under a given name alone, where the full name has far more", () => {
    expect(
      earned(
        [heading("people", "Dunstan", 4), heading("people", "Dunstan Orme", 9), heading("people", "Orla", 4)],
        100,
      ),
    ).toEqual(["Dunstan Orme", "Orla"]);
  });

  it("not as a place that only firms' names have", () => {
    const firms = [
      heading("organisations", "Finchley Orme Corp", 20),
      heading("organisations", "Leeds Corp", 20),
    ];
    const places = [
      heading("places", "Orme", 9),
      heading("places", "Orme", 11),
      heading("places", "Leeds", 9),
    ];
    expect(earned([...firms, ...places], 100)).toEqual(["Finchley Orme Corp", "Leeds Corp", "Orme", "Leeds"]);
  });

  it("that it earned when the archive was smaller", () => {
    expect(earned([heading("places", "Hull", 4, { keeps: true })], 15_000)).toEqual(["Hull"]);
  });

  it("not where a person hid it", () => {
    expect(earned([heading("people", "Agreement", 50, { hidden: true })], 100)).toEqual([]);
  });

  it("not where it is another kind of thing far more often", () => {
    expect(earned([heading("people", "Venice", 5), heading("places", "VENICE", 33)], 100)).toEqual([
      "VENICE",
    ]);
    expect(earned([heading("people", "Jordan", 9), heading("places", "Jordan", 10)], 100)).toEqual([
      "Jordan",
      "Jordan",
    ]);
  });

  it("not among the people where it is a firm or a part of one", () => {
    const firms = [
      heading("organisations", "Salomon Brothers Inc", 60),
      heading("organisations", "Smith Barney Harris Upham and Co", 30),
    ];
    const people = [
      heading("people", "Salomon", 12),
      heading("people", "Harris Upham", 29),
      heading("people", "Suharto", 15),
      heading("people", "Tom Harris", 9),
    ];
    expect(earned([...firms, ...people], 100)).toEqual([
      ...firms.map(({ form }) => form),
      "Suharto",
      "Tom Harris",
    ]);
    const library = heading("organisations", "Ronald Reagan Library", 3);
    expect(earned([library, heading("people", "Ronald Reagan", 300)], 100)).toContain("Ronald Reagan");
  });
});
