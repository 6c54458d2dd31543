import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { cpuIn, measure, medianCost } from "../../scripts/bench/measure.ts";

const run = (code: string) => measure({ words: [process.execPath, "-e", code], folder: tmpdir() });

test("the processor time is read from the last line that the shell's times prints", () => {
  expect(cpuIn("done\n0m0.01s 0m0.02s\n1m2.500000s 0m0.250000s\n")).toBeCloseTo(62.75);
  expect(cpuIn("0m0,01s 0m0,02s\n0m3,5s 0m0,5s\n")).toBeCloseTo(4);
});

test("a program that computes costs processor time, one that waits costs time by the clock", async () => {
  const busy = await run(
    "const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end) for (let i = 0; i < 1e6; i++);",
  );
  const idle = await run("setTimeout(() => {}, 700)");
  expect(busy.cpu).toBeGreaterThan(0.35);
  expect(idle.wall).toBeGreaterThan(0.65);
  expect(idle.cpu).toBeLessThan(idle.wall);
});

test("the exit code and the words of a program come through", async () => {
  const { code, said } = await run("console.log('out'); console.error('err'); process.exit(7)");
  expect(code).toBe(7);
  expect(said).toBe("out\nerr\n");
});

test.runIf(process.platform === "linux")("the peak counts what a program's own children hold", async () => {
  const hold =
    "const held = Buffer.alloc(150e6, 1); setTimeout(() => process.exit(held.length - 150e6), 700);";
  const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`;
  const { peak = 0 } = await run(parent);
  expect(peak).toBeGreaterThan(170e6);
  expect(peak).toBeLessThan(600e6);
});

test.runIf(process.platform !== "linux")("no peak is claimed where nobody tells it", async () => {
  expect(await run("")).not.toHaveProperty("peak");
});

test("of several runs each figure is the middle one, and a failure is not hidden", () => {
  const cost = (cpu: number, code = 0) => ({ cpu, wall: 10 - cpu, peak: cpu * 2, code, said: `${cpu}` });
  expect(medianCost([cost(3), cost(1), cost(2)])).toMatchObject({ cpu: 2, wall: 8, peak: 4, code: 0 });
  expect(medianCost([cost(3), cost(1, 5), cost(2)])).toMatchObject({ code: 5, said: "1" });
});
