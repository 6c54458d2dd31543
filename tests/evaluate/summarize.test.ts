import { expect, test } from "vitest";
import type { Scored } from "../../src/evaluate/score-document.ts";
import { formatTable, summarize } from "../../src/evaluate/summarize.ts";

const scored = (rendering: string, language: "en" | "other", tier: string, body: number): Scored => ({
  id: `${rendering}${language}${tier}${body}`,
  rendering,
  language,
  tier,
  measures: { body_f1: body, body_precision: body, body_recall: 1, ...(body === 1 ? { date: 1 } : {}) },
});

test("rows go by rendering and language, gold bodies apart from silver ones", () => {
  const rows = summarize([
    scored("c", "other", "gold", 1),
    scored("a", "en", "gold", 0.5),
    scored("a", "en", "gold", 1),
    scored("a", "en", "silver", 0.25),
  ]);
  expect(rows.map(({ rendering, language, documents }) => [rendering, language, documents])).toEqual([
    ["a", "en", 3],
    ["c", "other", 1],
  ]);
  expect(rows[0]?.means).toMatchObject({
    body_f1: { mean: 0.75, count: 2 },
    body_f1_silver: { mean: 0.25, count: 1 },
    date: { mean: 1, count: 1 },
  });
  expect(rows[0]?.means.body_f1_of_means?.mean).toBeCloseTo(1.5 / 1.75, 12);
});

test("the table says how many documents a value is over, and a dash where there are none", () => {
  const table = formatTable(summarize([scored("a", "en", "gold", 0.5)])).split("\n");
  expect(table).toHaveLength(3);
  expect(table[2]).toMatch(
    /^\| a \| en \| 0\.500 \(1\) \| 0\.500 \(1\) \| 1\.000 \(1\) \| 0\.667 \(1\) \| - \|/,
  );
});
