import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { placesOf } from "../../src/entry/assign-places.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { type IngestPlan, type Move, planIngest } from "../../src/entry/plan-ingest.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { allThreads, openPool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { type Write, writeWhole } from "../edge/write-file.ts";
import { type Lesson, loadLesson } from "./load-lesson.ts";
import { readAll } from "./read-all.ts";
import type { Reading, ReadingTask } from "./read-texts.ts";
import { readerVersion } from "./reader-version.ts";
import { loadState, saveState } from "./state.ts";
import { type Survey, survey } from "./survey.ts";
import { articlePath, interrupted, journalOf, type Run, stopForFullDisk } from "./take-reading.ts";

export type IngestOptions = {
  readonly content: Content;
  /** Say what would change; write nothing. */
  readonly check: boolean;
  readonly progress: Progress;
  /** Threads to read with; all of the machine's unless said. */
  readonly threads?: number;
  /** Ends the run in good order when a person asks. */
  readonly signal?: AbortSignal;
  /** How files are written; only a test says otherwise. */
  readonly write?: Write;
};

/** What an ingest did, or with `check` would do. Counts are of texts; `changes` names each entry with its change. */
export type IngestReport = {
  readonly texts: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Texts that could not be taken. */
  readonly refused: number;
  readonly changes: readonly string[];
  readonly problems: readonly Problem[];
  /** True where the disk was full or the run was stopped before its end. */
  readonly stopped: boolean;
};

const moveEntry = (run: Run, { file, address, alias }: Move): void => {
  run.changes.push(`moved    articles/${file}${alias === undefined ? "" : `, which was at ${alias}`}`);
  if (run.check) return;
  const reading = readEntry(readFileSync(articlePath(run, file), "utf8"));
  if ("faults" in reading) return;
  const others = reading.entry.aliases.filter((other) => other !== address);
  const aliases = alias === undefined ? others : [...new Set([...others, alias])];
  run.write(articlePath(run, file), formatEntry({ ...reading.entry, address, aliases }, reading.comments));
};

const placeOf = ({ file, line = 0, rule }: Problem): string =>
  `${file}\0${String(line).padStart(9, "0")}\0${rule}`;
const byPlace = (a: Problem, b: Problem): number => (placeOf(a) < placeOf(b) ? -1 : 1);

/** Few texts are read sooner than threads can be started. */
const threadsFor = (options: IngestOptions, tasks: number): number =>
  tasks < 200 && options.threads === undefined ? 1 : (options.threads ?? allThreads());

type Facts = { readonly found: Survey; readonly plan: IngestPlan; readonly lesson: Lesson };

const beginRun = (options: IngestOptions, { found, plan, lesson }: Facts): Run => {
  const { content } = options;
  const movable = interrupted(content);
  const isNewcomer = (file: string): boolean => movable.has(file);
  const placed = found.entries.map(({ file, sha256 }) => ({
    file,
    place: file.slice(0, -3),
    sha256: sha256 ?? "",
  }));
  const newcomers = placed.filter(({ file }) => isNewcomer(file));
  return {
    check: options.check,
    content,
    lesson,
    write: options.write ?? writeWhole,
    state: found.state,
    places: placesOf(
      placed.filter(({ file }) => !isNewcomer(file)).map(({ place }) => place),
      newcomers,
    ),
    newcomers: new Map(newcomers.map(({ sha256, file }) => [sha256, file])),
    bodies: new Map(found.entries.flatMap(({ body, file }) => (body === undefined ? [] : [[body, file]]))),
    problems: [
      ...found.problems,
      ...plan.faults.map((fault) => ({ ...fault, file: shownPath(path.join(content.root, fault.file)) })),
    ],
    changes: [],
    counts: { new: 0, changed: 0, unchanged: plan.unchanged, refused: 0 },
    stopping: false,
  };
};

/** Nothing is read where it is unclear what the archive teaches: all would have to be read again. */
const unread = (problems: readonly Problem[]): IngestReport => ({
  texts: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  changes: [],
  problems,
  stopped: true,
});

/**
 * Reads the texts of an archive into entries. Each is written whole or not at all; what a person wrote stays; a text
 * that cannot be taken is told and the rest goes on. A run that was stopped goes on where it was.
 */
export const ingest = async (options: IngestOptions): Promise<IngestReport> => {
  const { content } = options;
  const lesson = loadLesson(content);
  if ("problems" in lesson) return unread(lesson.problems);
  const found = survey(content, loadState(content, `${readerVersion()} ${lesson.digest}`));
  const plan = planIngest(found.texts, found.entries);
  const run = beginRun(options, { found, plan, lesson });
  if (!options.check) mkdirSync(content.state, { recursive: true });
  try {
    for (const move of plan.moves) moveEntry(run, move);
  } catch (error) {
    stopForFullDisk(run, error);
  }
  const pool = await openPool<ReadingTask, readonly Reading[]>(
    new URL("./read-texts.ts", import.meta.url),
    threadsFor(options, plan.tasks.length),
  );
  options.progress.begin("reading texts", plan.tasks.length);
  await readAll(run, plan.tasks, { pool, progress: options.progress, signal: options.signal });
  options.progress.end();
  await pool.close();
  finish(run);
  return {
    texts: found.texts.length,
    ...run.counts,
    changes: [...run.changes].sort(),
    problems: [...run.problems].sort(byPlace),
    stopped: run.stopping,
  };
};

const finish = (run: Run): void => {
  if (run.check) return;
  try {
    saveState(run.content, run.state);
    if (!run.stopping) rmSync(journalOf(run.content), { force: true });
  } catch (error) {
    stopForFullDisk(run, error);
  }
};
