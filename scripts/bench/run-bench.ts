import { rmSync } from "node:fs";
import path from "node:path";
import type { Figures, RunName, Runs } from "../../src/bench/figures.ts";
import { ratiosOf } from "../../src/bench/figures.ts";
import { type Inventor, inventorOf } from "../../src/bench/invent-archive.ts";
import type { Check, Report } from "../../src/bench/report.ts";
import { type Content, contentAt } from "../edge/content.ts";
import type { Progress } from "../edge/progress.ts";
import { buildCommand, floorCommand, hugoCommand, ingestCommand, onOneCore } from "./commands.ts";
import { lookAtTree, type Tree } from "./look-at-tree.ts";
import { describeMachine, oneCore } from "./machine.ts";
import { type Cost, measure, medianCost, type Program } from "./measure.ts";
import { writeArchive, writeEntry } from "./write-archive.ts";
import { writeHugoSite } from "./write-hugo-site.ts";

export type BenchOptions = {
  readonly articles: number;
  readonly seed: number;
  /** How often short runs are made; their median counts. */
  readonly rounds: number;
  /** Measure ingest too. */
  readonly ingest: boolean;
  /** Keep all sites, rather than remove each when it has been looked at. */
  readonly keep: boolean;
  /** An empty folder to work in. */
  readonly folder: string;
  readonly progress: Progress;
  /** Is told what is done next. */
  readonly tell: (step: string) => void;
};

type Bench = BenchOptions & {
  readonly inventor: Inventor;
  readonly content: Content;
  readonly runs: { [Name in RunName]?: Figures };
  readonly checks: Check[];
};

const succeed = async (program: Program): Promise<Cost> => {
  const cost = await measure(program);
  if (cost.code !== 0) throw new Error(`${program.words.join(" ")} failed (${cost.code}):\n${cost.said}`);
  return cost;
};

/** A peer may fail where Backfile must not: then that is said, and its figures are missing. */
const measurePeer = async (bench: Bench, program: Program): Promise<Cost | undefined> => {
  const cost = await measure(program);
  if (cost.code === 0) return cost;
  bench.tell(`it failed (${cost.code}) and is left out: ${cost.said.trim().slice(-500)}`);
  return undefined;
};

const figuresOf = ({ cpu, wall, peak }: Cost, tree?: Tree): Figures => ({
  cpu,
  wall,
  ...(peak !== undefined && { peak }),
  ...(tree && { pages: tree.pages, bytes: tree.bytes }),
});

const siteAt = ({ folder, content }: Bench, name: string) => ({
  content: content.root,
  output: path.join(folder, name),
});

const remove = ({ keep }: Bench, folder: string): void => {
  if (!keep) rmSync(folder, { recursive: true, force: true });
};

const build = async (bench: Bench, site: string, threads?: number): Promise<{ cost: Cost; tree: Tree }> => {
  const place = siteAt(bench, site);
  const command = buildCommand(place, threads);
  const cost = await succeed(threads === 1 ? onOneCore(command, oneCore()) : command);
  return { cost, tree: lookAtTree(place.output) };
};

const benchCold = async (bench: Bench): Promise<Tree> => {
  bench.tell("a cold build on one thread");
  const one = await build(bench, "one", 1);
  bench.runs.coldOne = figuresOf(one.cost, one.tree);
  remove(bench, siteAt(bench, "one").output);
  bench.tell("a cold build on two threads");
  const two = await build(bench, "two", 2);
  bench.runs.coldTwo = figuresOf(two.cost, two.tree);
  bench.checks.push({
    name: "one thread and two give the same bytes",
    holds: one.tree.digest === two.tree.digest,
  });
  return two.tree;
};

const benchUnchanged = async (bench: Bench, before: Tree): Promise<void> => {
  const costs: Cost[] = [];
  for (let round = 0; round < bench.rounds; round++) {
    bench.tell(`a build where nothing changed, ${round + 1} of ${bench.rounds}`);
    costs.push(await succeed(buildCommand(siteAt(bench, "two"))));
  }
  const after = lookAtTree(siteAt(bench, "two").output);
  bench.runs.unchanged = figuresOf(medianCost(costs), after);
  bench.checks.push({
    name: "a build where nothing changed changes nothing",
    holds: before.digest === after.digest,
  });
};

const benchAdded = async (bench: Bench): Promise<void> => {
  const costs: Cost[] = [];
  for (let round = 0; round < bench.rounds; round++) {
    bench.tell(`a build with one article more, ${round + 1} of ${bench.rounds}`);
    writeEntry(bench.content, bench.inventor.newcomer(round));
    costs.push(await succeed(buildCommand(siteAt(bench, "two"))));
  }
  const grown = lookAtTree(siteAt(bench, "two").output);
  bench.runs.added = figuresOf(medianCost(costs), grown);
  bench.tell("a clean build of the same, to compare");
  const clean = await build(bench, "clean");
  bench.checks.push({
    name: "an incremental build gives the bytes of a clean one",
    holds: clean.tree.digest === grown.digest,
  });
  remove(bench, siteAt(bench, "clean").output);
};

const benchFloor = async (bench: Bench, ours: Tree): Promise<void> => {
  bench.tell("the bare script");
  const place = siteAt(bench, "floor");
  const cost = await measurePeer(bench, onOneCore(floorCommand(place), oneCore()));
  if (cost) {
    const tree = lookAtTree(place.output);
    bench.runs.floor = figuresOf(cost, tree);
    bench.checks.push({ name: "the bare script writes the same bytes", holds: tree.digest === ours.digest });
  }
  remove(bench, place.output);
};

const benchHugo = async (bench: Bench): Promise<void> => {
  bench.tell("the same pages for Hugo");
  const site = path.join(bench.folder, "hugo");
  const output = path.join(bench.folder, "hugo-site");
  writeHugoSite(bench.content, site);
  bench.tell("Hugo");
  const cost = await measurePeer(bench, hugoCommand(site, output));
  if (cost) bench.runs.hugo = figuresOf(cost, lookAtTree(output));
  remove(bench, site);
  remove(bench, output);
};

const benchIngest = async (bench: Bench): Promise<void> => {
  const content = contentAt(path.join(bench.folder, "ingest"));
  bench.progress.begin("inventing texts", bench.articles);
  writeArchive(bench.inventor, { texts: content }, bench.progress);
  bench.progress.end();
  bench.tell("ingesting all texts");
  bench.runs.ingest = figuresOf(await succeed(ingestCommand(content.root)));
  bench.tell("ingesting again, where nothing changed");
  bench.runs.ingestAgain = figuresOf(await succeed(ingestCommand(content.root)));
  remove(bench, content.root);
};

/** Invents an archive and measures how it is built, by Backfile and by its peers. Throws where a build fails. */
export const runBench = async (options: BenchOptions): Promise<Report> => {
  const { articles, seed, folder, progress } = options;
  const inventor = inventorOf({ articles, seed });
  const content = contentAt(path.join(folder, "content"));
  const bench: Bench = { ...options, inventor, content, runs: {}, checks: [] };
  const machine = describeMachine();
  progress.begin("inventing articles", articles);
  const bytes = writeArchive(inventor, { entries: content }, progress);
  progress.end();
  const tree = await benchCold(bench);
  await benchFloor(bench, tree);
  if (machine.hugo !== undefined) await benchHugo(bench);
  await benchUnchanged(bench, tree);
  await benchAdded(bench);
  if (options.ingest) await benchIngest(bench);
  const runs: Runs = bench.runs;
  return { articles, seed, bytes, machine, runs, ratios: ratiosOf(runs, articles), checks: bench.checks };
};
