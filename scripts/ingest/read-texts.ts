import { readFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../../src/entry/entry.ts";
import { type Refused, textReader } from "../../src/entry/entry-from-text.ts";
import { formatEntry, withAddress } from "../../src/entry/format-entry.ts";
import type { Fault } from "../../src/entry/front-matter.ts";
import { mergeEntry } from "../../src/entry/merge-entry.ts";
import { addressOf, placeOf } from "../../src/entry/place-entry.ts";
import type { IngestTask } from "../../src/entry/plan-ingest.ts";
import { makeReady, type Taught } from "../../src/entry/read-article.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Teaching } from "../../src/label/teaching.ts";
import { type Look, lookAt } from "../edge/look.ts";
import { unreadableText } from "./unreadable.ts";

/** Some texts to read, all of one archive. */
export type ReadingTask = {
  readonly texts: string;
  readonly articles: string;
  readonly tasks: readonly IngestTask[];
  /** What the archive teaches, and its digest, by which a thread knows it again. */
  readonly teaching: Teaching;
  readonly lesson: string;
};

/**
 * What became of one text. `file` is the whole Markdown file; `body` the fingerprint of the machine's body; `look` how the
 * entry's file looked before it was read. An entry is `gone` that somebody removed after the text was to be read for it.
 */
export type Reading = { readonly task: IngestTask } & (
  | { readonly outcome: "refused"; readonly fault: Fault }
  | { readonly outcome: "unreadable-entry"; readonly faults: readonly Fault[] }
  | { readonly outcome: "gone" }
  | { readonly outcome: "same"; readonly look: Look; readonly body: string }
  | {
      readonly outcome: "changed";
      readonly look: Look;
      readonly file: string;
      readonly body: string;
      readonly clashes: readonly string[];
    }
  | { readonly outcome: "new"; readonly file: string; readonly body: string; readonly place: string }
);

const bytesOf = (file: string): Uint8Array | Fault => {
  try {
    return readFileSync(file);
  } catch (error) {
    return unreadableText(error);
  }
};

const mergeInto = (
  articles: string,
  task: IngestTask & { readonly entry: string },
  fresh: Entry | Refused,
): Reading => {
  if ("rule" in fresh) return { task, outcome: "refused", fault: fresh };
  const before = path.join(articles, task.entry);
  const look = lookAt(before);
  if (look === undefined) return { task, outcome: "gone" };
  const reading = readEntry(readFileSync(before, "utf8"));
  if ("faults" in reading) return { task, outcome: "unreadable-entry", faults: reading.faults };
  const { entry, clashes } = mergeEntry(reading.entry, fresh);
  const body = fresh.fingerprints.body ?? "none";
  const merged = formatEntry({ address: addressOf(task.entry), ...entry }, reading.comments);
  if (merged === formatEntry(reading.entry, reading.comments)) return { task, outcome: "same", look, body };
  return { task, outcome: "changed", look, file: merged, body, clashes };
};

let ready: { readonly lesson: string; readonly taught: Taught } | undefined;

/** A teaching made ready, once a thread. */
const taughtOf = ({ teaching, lesson }: ReadingTask): Taught => {
  if (ready?.lesson !== lesson) ready = { lesson, taught: makeReady(teaching) };
  return ready.taught;
};

const freshEntry = (job: ReadingTask, { file, sha256 }: IngestTask, bytes: Uint8Array): Entry | Refused => {
  const reading = textReader(taughtOf(job))(bytes, file, sha256);
  return "rule" in reading ? reading : reading.entry;
};

const readOne = (job: ReadingTask, task: IngestTask): Reading => {
  const bytes = bytesOf(path.join(job.texts, task.file));
  if (!(bytes instanceof Uint8Array)) return { task, outcome: "refused", fault: bytes };
  const fresh = freshEntry(job, task, bytes);
  if (task.entry !== undefined) return mergeInto(job.articles, { ...task, entry: task.entry }, fresh);
  if ("rule" in fresh) return { task, outcome: "refused", fault: fresh };
  const place = placeOf(fresh);
  const file = withAddress(formatEntry(fresh), addressOf(place));
  return { task, outcome: "new", file, body: fresh.fingerprints.body ?? "none", place };
};

/** Reads texts into entries: the part of an ingest that takes time and touches nothing. Runs on worker threads. */
export const work = (task: ReadingTask): readonly Reading[] => task.tasks.map((one) => readOne(task, one));
