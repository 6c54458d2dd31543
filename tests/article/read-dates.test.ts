import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDates } from "../../src/article/dates/read-dates.ts";

const shown = (text: string, language?: string): readonly string[] =>
  readDates(text, language).map(({ year, month, day, ambiguous }) =>
    [year ?? "?", month, day ?? "?"].join("-").concat(ambiguous === undefined ? "" : " open"),
  );

describe("readDates", () => {
  test.each([
    ["08:39, 06 Jan 2026Updated 08:41, 07 Jan 2026", "en", ["2026-1-6", "2026-1-7"]],
    ["6-MAR-1987 11:08:06.99", "en", ["1987-3-6"]],
    ["By The PressApril 28, 2023 GMT", "en", ["2023-4-28"]],
    ["November 29, 2016: 3:42 PM ET", "en", ["2016-11-29"]],
    ["2 minute readMay 2, 20232:26 PM", "en", ["2023-5-2"]],
    ["Saturday, Apr 27th 2024 4PM", "en", ["2024-4-27"]],
    ["25 de mayo de 2025 16:51 h", "es", ["2025-5-25"]],
    ["1er juin 2021", "fr", ["2021-6-1"]],
    ["den 16. 11. 2020", "cs", ["2020-11-16"]],
    ["torsdag 06. feb 2025 17:25", "da", ["2025-2-6"]],
    ["2020. január 5.", "hu", ["2020-1-5"]],
    ["2026 m. sausio 5 d.", "lt", ["2026-1-5"]],
    ["15.10.24 23:35", "nb", ["2024-10-15"]],
    ["12.16.14", "en", ["2014-12-16"]],
    ["2025年1月14日 01時28分 (1月15日 01時40分更新)", "ja", ["2025-1-14", "?-1-15"]],
    ["２０２５年１月１４日", "ja", ["2025-1-14"]],
    ["2024년 3월 5일", "ko", ["2024-3-5"]],
    ["١٤ يناير ٢٠٢٠", "ar", ["2020-1-14"]],
    ["14 كانون الثاني 2020", "ar", ["2020-1-14"]],
    ["14 มกราคม 2568", "th", ["2025-1-14"]],
    ["2024-03-05T10:00:00Z", "en", ["2024-3-5"]],
    ["5 Oct '21", "en", ["2021-10-5"]],
    ["March 2021", "en", ["2021-3-?"]],
    ["the Aug. 6 meeting", "en", ["?-8-6"]],
    ["12/25/2020", "en", ["2020-12-25"]],
    ["25/12/2020", "en", ["2020-12-25"]],
    ["03/04/2020", "en", ["2020-4-3 open"]],
    ["by Harbour TimesNovember 21, 202501747", "en", ["2025-11-21"]],
    ["21. November 20250", "de", ["2025-11-21"]],
    ["room 202501747", "en", []],
  ] as const)("reads %s (%s)", (text, language, dates) => {
    expect(shown(text, language)).toEqual(dates);
  });

  test.each([
    "5 hours ago",
    "Covid-19, part 1",
    "he may 5 times go",
    "server 192.168.1.20",
    "version 1.2.3",
    "at 10:12 they won 3-2",
  ])("sees no date in %s", (text) => {
    expect(shown(text, "en")).toEqual([]);
  });

  test("reads a month's name of two meanings by the page's language only", () => {
    expect(shown("5 listopad 2020", "pl")).toEqual(["2020-11-5"]);
    expect(shown("5 listopad 2020", "hr")).toEqual(["2020-10-5"]);
    expect(shown("5 listopad 2020")).toEqual([]);
  });

  test("gives only days that the calendar has, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom(..."0123456789./-, JanMrchDeé年月日") }),
        (text) => {
          for (const { year = 2000, month, day = 1 } of readDates(text, "en"))
            expect(new Date(Date.UTC(year, month - 1, day)).getUTCDate()).toBe(day);
        },
      ),
    );
  });
});
