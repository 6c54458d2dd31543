import type { IngestTask } from "../../src/entry/plan-ingest.ts";
import type { Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import type { Reading, ReadingTask } from "./read-texts.ts";
import { saveState } from "./state.ts";
import { isOvertaken, type Run, stopForFullDisk, takeReading, taskNow } from "./take-reading.ts";

/** Texts that a thread reads at a time: few enough for progress to move, enough to keep messages rare. */
const batchSize = 24;
/** Texts between two savings of the state: what a kill costs at most. */
const savingEvery = 2000;

/** Gives back what is to be read again. */
const takeAll = (run: Run, readings: readonly Reading[]): readonly IngestTask[] => {
  const overtaken: IngestTask[] = [];
  try {
    for (const reading of readings) {
      if (run.stopping) break;
      if (isOvertaken(run, reading)) overtaken.push(taskNow(run, reading.task));
      else takeReading(run, reading);
    }
  } catch (error) {
    stopForFullDisk(run, error);
  }
  return overtaken;
};

const batchesOf = ({ content, lesson }: Run, tasks: readonly IngestTask[]): ReadingTask[] =>
  Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) => ({
    texts: content.texts,
    articles: content.articles,
    teaching: lesson.teaching,
    lesson: lesson.digest,
    tasks: tasks.slice(index * batchSize, (index + 1) * batchSize),
  }));

/** What texts are read with; the signal ends it soon. */
type Tools = {
  readonly pool: Pool<ReadingTask, readonly Reading[]>;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
};

/**
 * Reads texts and takes what is read. Each thread has the next batch as soon as it is free; results are written here, one
 * at a time. What somebody was quicker to change is read again.
 */
export const readAll = async (
  run: Run,
  tasks: readonly IngestTask[],
  { pool, progress, signal }: Tools,
): Promise<void> => {
  const batches = batchesOf(run, tasks).reverse();
  let sinceSaving = 0;
  const lane = async (): Promise<void> => {
    for (let batch = batches.pop(); batch && !run.stopping; batch = batches.pop()) {
      const readings = await pool.run(batch);
      const overtaken = takeAll(run, readings);
      if (overtaken.length > 0) batches.push({ ...batch, tasks: overtaken });
      if (signal?.aborted) run.stopping = true;
      const taken = readings.length - overtaken.length;
      progress.advance(taken);
      sinceSaving += taken;
      if (sinceSaving < savingEvery || run.check || run.stopping) continue;
      sinceSaving = 0;
      saveState(run.content, run.state);
    }
  };
  await Promise.all(Array.from({ length: pool.threads + 1 }, lane));
};
