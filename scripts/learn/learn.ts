import { readFileSync } from "node:fs";
import path from "node:path";
import { formatFurniture, readFurniture } from "../../src/archive/furniture-file.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { FurnitureList } from "../../src/label/teaching.ts";
import { keepCorrections } from "../../src/learn-furniture/keep-corrections.ts";
import {
  beginLearning,
  countLines,
  type Learning,
  type ReadLine,
  weighText,
} from "../../src/learn-furniture/learning.ts";
import { settleFurniture } from "../../src/learn-furniture/settle-furniture.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import { allThreads, openPool, type Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { writeWhole } from "../edge/write-file.ts";
import { textIfAny } from "../ingest/load-lesson.ts";
import { refuseName } from "../ingest/text-name.ts";
import type { LinesTask } from "./read-lines.ts";

export type LearnOptions = {
  readonly content: Content;
  readonly progress: Progress;
  /** Threads to read with; all of the machine's unless said. */
  readonly threads?: number;
  readonly signal?: AbortSignal;
};

/** What was learnt; `list` is missing where nothing was written. */
export type LearnReport = {
  readonly texts: number;
  readonly problems: readonly Problem[];
  readonly list?: FurnitureList;
};

/** Texts that a thread reads at a time. */
const batchSize = 24;

/** Text -> publisher, as the archive's entries have it. */
const publishersOf = ({ articles }: Content): ReadonlyMap<string, string> => {
  const publishers = new Map<string, string>();
  for (const file of listFiles(articles).files.filter((name) => name.endsWith(".md"))) {
    const reading = readEntry(readFileSync(path.join(articles, file), "utf8"));
    if (!("entry" in reading)) continue;
    const { source, publisher } = reading.entry;
    if (source !== undefined && publisher !== undefined) publishers.set(source.file, publisher);
  }
  return publishers;
};

type LinesPool = Pool<LinesTask, readonly (readonly ReadLine[])[]>;

type Pass = {
  readonly step: string;
  readonly labelled: boolean;
  readonly take: (file: string, lines: readonly ReadLine[]) => void;
};

type Job = { readonly options: LearnOptions; readonly files: readonly string[]; readonly pool: LinesPool };

/** Reads all texts and gives their lines to the pass in the texts' order, whichever thread was first. */
const goThrough = async ({ options, files, pool }: Job, { step, labelled, take }: Pass): Promise<void> => {
  const { content, progress, signal } = options;
  const waiting: { readonly batch: readonly string[]; readonly lines: ReturnType<LinesPool["run"]> }[] = [];
  const takeNext = async (): Promise<void> => {
    const next = waiting.shift();
    const read = (await next?.lines) ?? [];
    read.forEach((lines, at) => {
      take(next?.batch[at] ?? "", lines);
    });
    progress.advance(read.length);
  };
  progress.begin(step, files.length);
  for (let at = 0; at < files.length && !signal?.aborted; at += batchSize) {
    const batch = files.slice(at, at + batchSize);
    waiting.push({ batch, lines: pool.run({ folder: content.texts, files: batch, labelled }) });
    if (waiting.length > pool.threads) await takeNext();
  }
  while (waiting.length > 0) await takeNext();
  progress.end();
};

const learnFrom = async (job: Job): Promise<Learning> => {
  const publishers = publishersOf(job.options.content);
  const learning = beginLearning();
  await goThrough(job, {
    step: "counting lines",
    labelled: false,
    take: (file, lines) =>
      countLines(
        learning,
        publishers.get(file),
        lines.map(({ text }) => text),
      ),
  });
  await goThrough(job, {
    step: "weighing lines that repeat",
    labelled: true,
    take: (file, lines) => weighText(learning, publishers.get(file), lines),
  });
  return learning;
};

/**
 * Learns which lines the texts of an archive repeat and writes `furniture.yml`, with all that a person said in it
 * before. The same texts, entries and corrections give the same bytes.
 */
export const learn = async (options: LearnOptions): Promise<LearnReport> => {
  const { content } = options;
  const before = readFurniture(textIfAny(content.furniture));
  if ("faults" in before) {
    const file = shownPath(content.furniture);
    return { texts: 0, problems: before.faults.map((fault) => ({ file, ...fault })) };
  }
  const listing = listFiles(content.texts);
  const files = listing.files.filter((file) => refuseName(file) === undefined);
  const module = new URL("./read-lines.ts", import.meta.url);
  const pool: LinesPool = await openPool(module, options.threads ?? (files.length < 200 ? 1 : allThreads()));
  const learning = await learnFrom({ options, files, pool });
  await pool.close();
  if (options.signal?.aborted) return { texts: files.length, problems: listing.problems };
  const list = keepCorrections(before.list, settleFurniture(learning));
  writeWhole(content.furniture, formatFurniture(list));
  return { texts: files.length, problems: listing.problems, list };
};
