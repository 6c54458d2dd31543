import { parse } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePublished } from "../../src/entry/published.ts";

const digits = (most: number, length: number) =>
  fc.nat({ max: most }).map((number) => String(number).padStart(length, "0"));

/** Dates as EDTF writes them, with months and days that there are not. */
const written = fc
  .tuple(
    fc.integer({ min: 1600, max: 2100 }).map(String),
    fc.option(fc.tuple(digits(14, 2), fc.option(digits(33, 2)))),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([year, rest, qualifier]) => {
    const [month, day] = rest ?? [];
    return `${[year, month, day].filter((part) => part).join("-")}${qualifier}`;
  });

type Edtf = {
  readonly type: string;
  readonly values: readonly number[];
  readonly approximate?: unknown;
  readonly uncertain?: unknown;
};

/** What the standard's own parser reads, in our words; undefined where it refuses. EDTF's months count from 0. */
const byTheStandard = (text: string) => {
  try {
    const { type, values, approximate, uncertain } = parse(text) as Edtf;
    const [year, month, day] = values;
    if (type !== "Date") return undefined;
    return {
      year,
      ...(month !== undefined && { month: month + 1 }),
      ...(day !== undefined && { day }),
      about: Boolean(approximate || uncertain),
    };
  } catch {
    return undefined;
  }
};

test("reads what EDTF reads, and refuses the days that no month has", () => {
  fc.assert(
    fc.property(written, (text) => {
      const ours = parsePublished(text);
      const theirs = byTheStandard(text);
      if (typeof ours === "object") expect(ours).toEqual(theirs);
      else if (theirs?.day !== undefined)
        expect(
          new Date(Date.UTC(theirs.year ?? 0, (theirs.month ?? 1) - 1, theirs.day)).getUTCDate(),
        ).not.toBe(theirs.day);
      else expect(theirs).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["2020-13", '"2020-13" has no month 13; months are 01 to 12'],
  ["2021-02-29", '"2021-02-29" has no day 29; 2021-02 has 28 days'],
  ["7 May 2020", '"7 May 2020" is no date; write YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for about'],
])("says what is wrong with %s", (text, message) => expect(parsePublished(text)).toBe(message));
