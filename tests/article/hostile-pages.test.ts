import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

const title: TestLine = ["title", "Islands to get a second ferry"];
const report: TestLine = [
  "body",
  "The ferry firm said that a second boat would sail before the summer is out.",
];

const secondsFor = (lines: readonly TestLine[]): number => {
  const dump = { lines: labelled(lines) };
  const from = process.cpuUsage();
  composeArticle(dump);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};

const day = (index: number): string => `${(index % 12) + 1}/${(index % 11) + 1}/${1990 + (index % 30)}`;

/** A whole page of such lines, made from their index. */
const kinds: readonly (readonly [string, (index: number) => TestLine])[] = [
  [
    "dates that can be read two ways",
    (index) => ["chrome", `${day(index)} ${day(index + 7)} ${day(index + 13)}`],
  ],
  ["days without a year", (index) => ["date", `March ${(index % 28) + 1}`]],
  [
    "dated pictures",
    (index) => ["caption", `The quay on March ${(index % 28) + 1}, ${1950 + (index % 70)}.`],
  ],
  ["names", (index) => ["chrome", `Ada Brook${index} and Tom Reed | Harbour Ledger${index}`]],
  [
    "addresses",
    (index) => ["chrome", `desk${index}@harbour${index}.com @harbour${index} © 20${10 + (index % 20)} Quay`],
  ],
  ["unfinished bylines", (index) => ["byline", `By Ada Brook, Tom Reed${index} and`]],
];

describe("a page of ten thousand lines", () => {
  test.each(kinds)("of %s takes at most in proportion to one of two thousand", (_, line) => {
    const page = (count: number) => [
      title,
      ...Array.from({ length: count }, (_, index) => line(index)),
      report,
    ];
    secondsFor(page(500));
    const short = secondsFor(page(2_000));
    expect(secondsFor(page(10_000))).toBeLessThan(Math.max(10 * short, 1));
  });
});

test("two hundred thousand lines of every kind take at most in proportion to twenty thousand", () => {
  const page = (count: number) => [
    title,
    ...Array.from({ length: count }, (_, index): TestLine => {
      const [, line] = kinds[index % kinds.length] ?? [];
      return line?.(index) ?? report;
    }),
    report,
  ];
  secondsFor(page(2_000));
  const short = secondsFor(page(20_000));
  expect(secondsFor(page(200_000))).toBeLessThan(Math.max(15 * short, 2));
});

test("a line of ten million characters is composed in seconds", () => {
  for (const piece of ["Ada Brook, ", "12/11/2010 ", "Photo: ", "@a.b", "© 2010 A "])
    expect(secondsFor([title, report, ["chrome", piece.repeat(10_000_000 / piece.length)]])).toBeLessThan(
      2.5,
    );
});
