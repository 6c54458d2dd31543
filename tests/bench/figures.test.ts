import { expect, test } from "vitest";
import { type Runs, ratiosOf } from "../../src/bench/figures.ts";
import { describeReport } from "../../src/bench/report.ts";

const runs: Runs = {
  coldOne: { cpu: 12, wall: 14, peak: 600e6, pages: 1000, bytes: 5e6 },
  coldTwo: { cpu: 13, wall: 7, peak: 900e6, pages: 1000, bytes: 5e6 },
  unchanged: { cpu: 0.12, wall: 0.2 },
  added: { cpu: 0.6, wall: 0.9 },
  floor: { cpu: 10, wall: 10, pages: 1000, bytes: 5e6 },
  hugo: { cpu: 24, wall: 12, pages: 990, bytes: 5e6 },
};

const ratioOf = (name: RegExp, of: Runs, articles = 10_000) =>
  ratiosOf(of, articles).find((ratio) => name.test(ratio.name));

test.each([
  [/Hugo$/, 0.5, true],
  [/bare script/, 1.2, true],
  [/nothing changed/, 0.01, true],
  [/one added/, 0.05, false],
  [/1 thread \/ 2/, 2, true],
  [/2 threads\) \/ Hugo/, 7 / 12, false],
  [/peak/, 0.9, true],
])("the ratio %s is set beside its goal", (name, value, met) => {
  const ratio = ratiosOf(runs, 10_000).find((one) => name.test(one.name));
  expect(ratio?.value).toBeCloseTo(value);
  expect(ratio?.met).toBe(met);
});

test("a large archive has to beat Hugo by more", () => {
  expect(ratioOf(/CPU, cold: Backfile \/ Hugo/, runs, 100_000)).toMatchObject({ met: false });
});

test("without Hugo its ratios are missing, not zero and not met", () => {
  const { hugo: _, ...others } = runs;
  expect(ratioOf(/CPU, cold: Backfile \/ Hugo/, others)).not.toHaveProperty("value");
  expect(ratioOf(/CPU, cold: Backfile \/ Hugo/, others)).not.toHaveProperty("met");
});

test("ingest stands in the table only where it was measured", () => {
  expect(ratioOf(/^ingest/, runs)).toBeUndefined();
  const measured: Runs = { ...runs, ingest: { cpu: 50, wall: 30 }, ingestAgain: { cpu: 0.5, wall: 0.5 } };
  expect(ratioOf(/a text/, measured)).toMatchObject({ value: 5, met: true });
});

test("the report is two Markdown tables, the machine, and what was checked", () => {
  const text = describeReport({
    articles: 10_000,
    seed: 1,
    bytes: 80e6,
    machine: { processor: "Some CPU", cores: 2, memory: 16e9, system: "Linux 6", node: "20.1.0", pins: true },
    runs,
    ratios: ratiosOf(runs, 10_000),
    checks: [
      { name: "same bytes", holds: true },
      { name: "other bytes", holds: false },
    ],
  });
  expect(text).toContain("10,000 invented articles");
  expect(text).toContain("Some CPU, 2 cores, 16 GB, Linux 6, Node 20.1.0, no Hugo");
  expect(text).toMatch(/Node 20\.1\.0, no Hugo; one thread means one core\n/);
  expect(text).toMatch(/\| Backfile, cold, 1 thread +\| +12\.00 \| +14\.00 \| +600 \| +1,000 \| +5 \|/);
  expect(text).toMatch(/\| CPU: one added \/ cold +\| +0\.050 \| +≤ 0\.025 \| +missed \|/);
  expect(text).toContain("holds: same bytes\nFAILS: other bytes");
  const tables = text.split("\n").filter((line) => line.startsWith("|"));
  for (const line of tables) expect([5, 7]).toContain(line.split("|").length - 1);
});
