import { expect, it } from "vitest";
import { dataYearsOf } from "../../src/archive/data-parts.ts";
import { shelvesOf } from "../../src/archive/shelves.ts";

const undated = 0x7fffffff;

/** What the parts of an archive are called and hold, by its articles' times and their entries' sizes in bytes. */
const partsOf = (articles: readonly (readonly [time: number, size: number])[]) => {
  const columns = {
    size: articles.length,
    times: Int32Array.from(articles, ([time]) => time),
    stamps: Float64Array.from(articles.flatMap(([, size]) => [1, size])),
  };
  return dataYearsOf(columns, shelvesOf(columns)).map(({ year, parts }) => [year, parts] as const);
};

it("parts an archive by years, what is undated last", () => {
  expect(
    partsOf([
      [850_000, 10],
      [2020_00_00, 2000],
      [2020_09_07, 3000],
      [undated, 4000],
    ]),
  ).toEqual([
    [85, [{ name: "0085", range: [0, 1], bytes: 1000 }]],
    [2020, [{ name: "2020", range: [1, 3], bytes: 5000 }]],
    [undefined, [{ name: "undated", range: [3, 4], bytes: 4000 }]],
  ]);
});

it("cuts a year before it is too large for a host, and an article never", () => {
  expect(
    partsOf([
      [2020_00_00, 6_000_000],
      [2020_00_00, 4_000_000],
      [2020_00_00, 1],
      [2020_00_00, 30_000_000],
    ]),
  ).toEqual([
    [
      2020,
      [
        { name: "2020-1", range: [0, 2], bytes: 10_000_000 },
        { name: "2020-2", range: [2, 3], bytes: 1000 },
        { name: "2020-3", range: [3, 4], bytes: 30_000_000 },
      ],
    ],
  ]);
});

it("keeps a day whole where it can, so that what comes before it seldom moves it to another part", () => {
  const month = (first: number): readonly (readonly [number, number])[] => [
    [2020_09_01, first],
    ...Array.from({ length: 30 }, (_, at) => [2020_09_02 + Math.floor(at / 5), 1_000_000] as const),
  ];
  const rangesOf = (first: number) => partsOf(month(first)).map(([, parts]) => parts);
  const cut = [
    { name: "2020-1", range: [0, 6] },
    { name: "2020-2", range: [6, 16] },
    { name: "2020-3", range: [16, 26] },
    { name: "2020-4", range: [26, 31] },
  ];
  expect(rangesOf(1000)).toMatchObject([cut]);
  expect(rangesOf(2_000_000)).toMatchObject([cut]);
});

it("cuts a day that is too large by itself", () => {
  const articles = Array.from({ length: 5 }, () => [2020_09_02, 4_000_000] as const);
  expect(partsOf([[2020_09_01, 3_000_000], ...articles])).toMatchObject([
    [
      2020,
      [
        { range: [0, 1], bytes: 3_000_000 },
        { range: [1, 3], bytes: 8_000_000 },
        { range: [3, 5], bytes: 8_000_000 },
        { range: [5, 6], bytes: 4_000_000 },
      ],
    ],
  ]);
});

it("counts short articles as what they take in a form that says the same of each", () => {
  const [[, parts = []] = []] = partsOf(Array.from({ length: 10_001 }, () => [2020_00_00, 150] as const));
  expect(parts.map(({ name, range }) => [name, range])).toEqual([
    ["2020-1", [0, 10_000]],
    ["2020-2", [10_000, 10_001]],
  ]);
});

it("has no part where there is no article", () => {
  expect(partsOf([])).toEqual([]);
});
