import { rmSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import type { BuildFigures } from "../../src/bench-search/figures.ts";
import { lookAtTree } from "../bench/look-at-tree.ts";
import { type Cost, measure } from "../bench/measure.ts";
import { listFiles } from "../edge/list-files.ts";
import { type Collected, documentAt } from "./collect.ts";
import { writeRuns } from "./runs-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder to work in, and what is said of each step. */
export type Workplace = { readonly folder: string; readonly tell: (step: string) => void };

/** The builder as one file of JavaScript: the site's build, of which it is to be a part, has its code loaded already. */
const bundleBuilder = async (folder: string): Promise<string> => {
  const outfile = path.join(folder, "build.mjs");
  await bundle({
    entryPoints: [path.join(root, "scripts/bench-search/build.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  // The stemmers are packages: they are looked for from where the file stands.
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return outfile;
};

const build = async (builder: string, runs: string, output: string): Promise<Cost> => {
  const words = [process.execPath, builder, runs, output, `${output}-cache`];
  const cost = await measure({ words, folder: root });
  if (cost.code !== 0) throw new Error(`building the index failed:\n${cost.said}`);
  return cost;
};

const yearOf = ({ time }: Collected): number => Math.floor(time / 10_000);

/** The year with the most articles: the dearest to change. */
const fullestYear = (articles: readonly Collected[]): number => {
  const counts = new Map<number, number>();
  for (const article of articles) counts.set(yearOf(article), (counts.get(yearOf(article)) ?? 0) + 1);
  const [[fullest] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  return fullest;
};

const changed = (article: Collected): Collected => {
  const document = documentAt(article);
  return { ...article, line: JSON.stringify({ ...document, text: `${document.text}\nCorrected.` }) };
};

/** Builds the index cold, then with one year's articles changed; leaves the first one in the folder `index`. */
export const measureBuild = async (
  articles: readonly Collected[],
  { folder, tell }: Workplace,
): Promise<BuildFigures> => {
  const at = (name: string): string => path.join(folder, name);
  const builder = await bundleBuilder(folder);
  tell("building the index");
  writeRuns(at("runs"), articles);
  const cold = await build(builder, at("runs"), at("index"));
  const { files } = listFiles(at("index"));
  const sizes = files.map((file) => statSync(path.join(at("index"), file)).size);
  tell("building it with a year's articles changed");
  const year = fullestYear(articles);
  writeRuns(
    at("changed-runs"),
    articles.map((article) => (yearOf(article) === year ? changed(article) : article)),
  );
  await build(builder, at("runs"), at("changed"));
  const again = await build(builder, at("changed-runs"), at("changed"));
  tell("building that anew, to compare");
  await build(builder, at("changed-runs"), at("clean"));
  const isSame = lookAtTree(at("changed")).digest === lookAtTree(at("clean")).digest;
  for (const name of [
    "runs",
    "changed-runs",
    "changed",
    "changed-cache",
    "clean",
    "clean-cache",
    "index-cache",
  ])
    rmSync(at(name), { recursive: true, force: true });
  return {
    cpu: cold.cpu,
    wall: cold.wall,
    ...(cold.peak !== undefined && { peak: cold.peak }),
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
    yearCpu: again.cpu,
    yearWall: again.wall,
    yearArticles: articles.filter((article) => yearOf(article) === year).length,
    isSame,
  };
};
