import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, isAbout, machineDate } from "../../src/site/dates.ts";

// Eleven hours behind UTC: a date read in the machine's own time zone would be a day off.
process.env.TZ = "Pacific/Pago_Pago";

describe("a date in words", () => {
  it.each([
    ["en", "2020-09-07", "7 September 2020"],
    ["en", "2020-09-07~", "about 7 September 2020"],
    ["en", "2017-08", "August 2017"],
    ["en", "2017-08~", "about August 2017"],
    ["en", "2012", "2012"],
    ["en", "1890~", "about 1890"],
    ["en", "0079-08-24", "24 August 79"],
    ["en", undefined, "undated"],
    ["en", "next Tuesday", "undated"],
    ["en", "2019-02-29", "undated"],
    ["en-US", "2020-09-07", "September 7, 2020"],
    ["de", "2020-09-07", "7. September 2020"],
    ["de", "2017-08~", "etwa August 2017"],
    ["fr", "2017-08", "août 2017"],
    ["fa", "2020-09-07", "7 سپتامبر 2020"],
    ["th", "2012", "2012"],
    ["is", undefined, "undated"],
  ])("in %s, %s is %s", (language, edtf, words) => {
    expect(datesIn(language).inWords(edtf)).toBe(words);
  });

  it("never names another day than the one it was given", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const { monthName, day: inWords } = datesIn("en");
          expect(inWords(year, month, day)).toBe(`${day} ${monthName(month)} ${year}`);
        },
      ),
    );
  });

  it("keeps its formats: a thousand dates take no longer than a few articles may", () => {
    datesIn("en").inWords("2020-09-07");
    const started = performance.now();
    for (let index = 0; index < 1000; index++) datesIn("en").inWords("2020-09-07");
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe("a date for machines", () => {
  it.each([
    ["2020-09-07", "2020-09-07", false],
    ["2017-08~", "2017-08", true],
    ["2012?", "2012", true],
    [undefined, undefined, false],
    ["soon", undefined, false],
  ])("of %s is %s", (edtf, machine, about) => {
    expect(machineDate(edtf)).toBe(machine);
    expect(isAbout(edtf)).toBe(about);
  });
});

describe("the days of the week", () => {
  it("are named from Sunday, which is 0", () => {
    const { weekday, weekdayShort, weekdayLetter } = datesIn("en");
    expect([0, 1, 6].map(weekday)).toEqual(["Sunday", "Monday", "Saturday"]);
    expect([weekdayShort(3), weekdayLetter(3)]).toEqual(["Wed", "W"]);
  });
});
