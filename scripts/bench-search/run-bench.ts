import path from "node:path";
import type { BrowserFigures, SearchFigures } from "../../src/bench-search/figures.ts";
import { sampleQueries } from "../../src/bench-search/sample-queries.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { reasonOf } from "../edge/reason.ts";
import { ask } from "./ask.ts";
import { type Collected, collect, documentAt, type Source } from "./collect.ts";
import { compare } from "./compare.ts";
import { measureInBrowser, weighScript } from "./in-browser.ts";
import { measureBuild, type Workplace } from "./measure-build.ts";
import { measurePagefind } from "./pagefind.ts";

/** What to measure, where. */
export type BenchOptions = Source &
  Workplace & {
    /** How many queries to compare with a scan. */
    readonly queries: number;
    /** Queries of one's own for the first-query figures, instead of drawn ones. */
    readonly asked?: readonly string[];
    readonly pagefind: boolean;
  };

/** Queries that are asked in Chromium: each opens a page twice. */
const inBrowser = 24;

/** How many articles questions are drawn from, and how many are drawn. */
const mostSampled = 15_000;
const each = 50;

/** Articles that stand for all, evenly over time. */
const sampleOf = (articles: readonly Collected[]): readonly SearchDocument[] => {
  const step = Math.ceil(articles.length / mostSampled);
  return articles.filter((_, at) => at % step === 0).map(documentAt);
};

const orRemark = async (measured: Promise<BrowserFigures>): Promise<BrowserFigures | string> => {
  try {
    return await measured;
  } catch (error) {
    return `The browser was left out: ${reasonOf(error)}`;
  }
};

const describeSource = ({ content, copies, seed }: Source): string => {
  if (content === undefined) return `invented (seed ${seed})`;
  return copies > 1 ? `those of ${content}, ${copies} times, dealt anew` : `those of ${content}`;
};

/** Measures the search of an archive. Throws where a build fails or a query is refused that ought not to be. */
export const runBench = async (options: BenchOptions): Promise<SearchFigures> => {
  const { folder, tell, seed, queries, asked } = options;
  const index = path.join(folder, "index");
  tell("collecting articles");
  const articles = collect(options);
  const build = await measureBuild(articles, options);
  const pagefind = options.pagefind
    ? await measurePagefind(articles, options)
    : "Pagefind was left out: --no-pagefind";
  tell("asking");
  const sample = sampleOf(articles);
  const drawn = sampleQueries(sample, { each, seed });
  const usual = asked ?? drawn.usual;
  const figures = await ask(index, { ...drawn, usual });
  tell("asking in Chromium");
  const browser = await orRemark(measureInBrowser(index, articles, usual.slice(0, inBrowser)));
  tell(`comparing ${queries} queries with a scan`);
  const oracle = await compare(index, articles, { sample: sample.slice(0, 5000), count: queries, seed });
  return {
    articles: articles.length,
    source: describeSource(options),
    build,
    ask: figures,
    oracle,
    script: await weighScript(),
    ...(typeof browser !== "string" && { browser }),
    ...(typeof pagefind !== "string" && { pagefind }),
    remarks: [pagefind, browser].filter((one) => typeof one === "string"),
  };
};
