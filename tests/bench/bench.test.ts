import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lookAtTree } from "../../scripts/bench/look-at-tree.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { runNames } from "../../src/bench/figures.ts";
import type { Report } from "../../src/bench/report.ts";
import { temporaryFolder } from "../ingest/archive.ts";
import { runScript } from "../run-script.ts";

describe("npm run bench", () => {
  it("measures a small archive: every run is there, every check holds", () => {
    const folder = temporaryFolder();
    const words = ["--articles", "60", "--rounds", "1", "--ingest", "--json", "--keep", folder];
    const { code, output, errors } = runScript("bench", words);
    expect(errors).toContain("the bare script");
    expect(code, errors).toBe(0);
    const report: Report = JSON.parse(output);
    expect(report).toMatchObject({ articles: 60, seed: 1 });
    expect(report.bytes).toBeGreaterThan(60 * 4000);

    const hasHugo = report.machine.hugo !== undefined;
    const names = Object.keys(runNames).filter((name) => hasHugo || name !== "hugo");
    expect(Object.keys(report.runs).toSorted()).toEqual(names.toSorted());
    for (const figures of Object.values(report.runs)) {
      expect(figures.cpu).toBeGreaterThan(0);
      expect(figures.wall).toBeGreaterThan(0);
    }
    expect(report.ratios).toHaveLength(9);
    expect(report.ratios.every(({ value }) => hasHugo === false || value !== undefined)).toBe(true);
    expect(report.checks).toHaveLength(4);
    expect(report.checks.filter(({ holds }) => !holds)).toEqual([]);

    const { coldOne, coldTwo, floor, added } = report.runs;
    expect(coldOne?.pages).toBeGreaterThan(60);
    expect([coldTwo?.pages, floor?.pages]).toEqual([coldOne?.pages, coldOne?.pages]);
    expect([coldTwo?.bytes, floor?.bytes]).toEqual([coldOne?.bytes, coldOne?.bytes]);
    expect(added?.pages).toBeGreaterThan(coldOne?.pages ?? 0);

    const articles = listFiles(path.join(folder, "content/articles")).files;
    expect(articles).toHaveLength(61);
    const pageOf = (site: string, file: string): string =>
      readFileSync(path.join(folder, site, file.replace(/\.md$/, "/index.html")), "utf8");
    const same = articles.filter((file) => {
      try {
        return pageOf("floor", file) === pageOf("one", file);
      } catch {
        return false;
      }
    });
    expect(same).toHaveLength(60);
    expect(lookAtTree(path.join(folder, "two")).digest).toBe(lookAtTree(path.join(folder, "clean")).digest);
    expect(lookAtTree(path.join(folder, "two")).digest).not.toBe(lookAtTree(path.join(folder, "one")).digest);
  }, 600_000);

  it("refuses a folder that is not empty, and a number that is none", () => {
    const { code, errors } = runScript("bench", ["--articles", "3", "--keep", "tests"]);
    expect(code).toBe(1);
    expect(errors).toContain("tests is not empty");
    expect(runScript("bench", ["--articles", "many"]).code).toBe(2);
    expect(runScript("bench", ["--articles", "0"]).code).toBe(2);
  });
});
