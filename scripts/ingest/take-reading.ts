import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Assignment, Newcomer, Places } from "../../src/entry/assign-places.ts";
import { withAddress } from "../../src/entry/format-entry.ts";
import { addressOf } from "../../src/entry/place-entry.ts";
import type { IngestTask } from "../../src/entry/plan-ingest.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { isSameLook, lookAt } from "../edge/look.ts";
import { isFullDisk, type Write } from "../edge/write-file.ts";
import type { Lesson } from "./load-lesson.ts";
import type { Reading } from "./read-texts.ts";
import type { IngestState } from "./state.ts";

/** An ingest under way. */
export type Run = {
  /** Say what would change; write nothing. */
  readonly check: boolean;
  readonly content: Content;
  readonly lesson: Lesson;
  readonly write: Write;
  readonly state: IngestState;
  readonly places: Places;
  /** Digest of a newcomer of this run -> its file below `articles`. */
  readonly newcomers: Map<string, string>;
  /** Fingerprint of a machine-made body -> the entry that has it. */
  readonly bodies: Map<string, string>;
  readonly problems: Problem[];
  readonly changes: string[];
  readonly counts: { new: number; changed: number; unchanged: number; refused: number };
  stopping: boolean;
};

/** Where the newcomers of a run are noted until it ends. */
export const journalOf = (content: Content): string => path.join(content.state, "newcomers.txt");

/** Newcomers of a run that did not end, whose places may still change. */
export const interrupted = (content: Content): ReadonlySet<string> => {
  try {
    return new Set(readFileSync(journalOf(content), "utf8").split("\n").filter(Boolean));
  } catch {
    return new Set();
  }
};

/** Notes a problem with a file. */
const tell = (run: Run, file: string, fault: { rule: string; message: string; line?: number }): void => {
  run.problems.push({ file: shownPath(file), ...fault });
};

export const articlePath = (run: Run, file: string): string => path.join(run.content.articles, file);

const remember = (run: Run, file: string, task: IngestTask, body: string): void => {
  const { mtimeMs, size } = statSync(articlePath(run, file));
  run.state.entries[file] = [mtimeMs, size, task.sha256, task.file, addressOf(file), body];
};

/** A text's task with its entry where that stands now: one of an interrupted run may have made room for another since. */
export const taskNow = (run: Run, task: IngestTask): IngestTask => {
  const entry = run.newcomers.get(task.sha256);
  return task.entry === undefined || entry === undefined ? task : { ...task, entry };
};

/**
 * Whether somebody changed an entry after it was read to be merged, or it stands elsewhere by now: then what was read is not to be taken, but its text to
 * be read again.
 */
export const isOvertaken = (run: Run, reading: Reading): boolean =>
  taskNow(run, reading.task).entry !== reading.task.entry ||
  ("look" in reading && !isSameLook(lookAt(articlePath(run, reading.task.entry ?? "")), reading.look));

const notePeer = (run: Run, file: string, task: IngestTask, body: string): void => {
  const peer = run.bodies.get(body);
  if (body === "none" || peer === file) return;
  if (peer === undefined) {
    run.bodies.set(body, file);
    return;
  }
  const [earlier, later] = [peer, file].sort();
  tell(run, path.join(run.content.texts, task.file), {
    rule: "same-article",
    message: `holds the same article as another text: see articles/${earlier} and articles/${later}; both are kept`,
  });
};

/** A newcomer with a smaller digest takes the name; the one that had it moves to its suffixed place. */
const displace = (run: Run, sha256: string, to: string): void => {
  const from = run.newcomers.get(sha256);
  if (from === undefined) return;
  const file = `${to}.md`;
  run.write(
    articlePath(run, file),
    withAddress(readFileSync(articlePath(run, from), "utf8"), addressOf(file)),
  );
  rmSync(articlePath(run, from));
  run.newcomers.set(sha256, file);
  appendFileSync(journalOf(run.content), `${file}\n`);
  const known = run.state.entries[from];
  delete run.state.entries[from];
  if (!known) return;
  const { mtimeMs, size } = statSync(articlePath(run, file));
  run.state.entries[file] = [mtimeMs, size, known[2], known[3], addressOf(file), known[5]];
  run.bodies.set(known[5], file);
};

/** Where a newcomer goes. An entry that somebody wrote since the archive was looked at keeps its name. */
const assignPlace = (run: Run, newcomer: Newcomer): Assignment => {
  const assigned = run.places.assign(newcomer);
  if (assigned.displaced || !existsSync(articlePath(run, `${assigned.place}.md`))) return assigned;
  run.places.give(assigned.place);
  return run.places.assign(newcomer);
};

const takeNew = (run: Run, reading: Extract<Reading, { outcome: "new" }>): void => {
  const { task } = reading;
  run.counts.new++;
  const { place, displaced } = assignPlace(run, { place: reading.place, sha256: task.sha256 });
  const file = `${place}.md`;
  run.changes.push(`new      articles/${file} from texts/${task.file}`);
  notePeer(run, file, task, reading.body);
  if (run.check) return;
  if (displaced) displace(run, displaced.sha256, displaced.to);
  appendFileSync(journalOf(run.content), `${file}\n`);
  run.write(articlePath(run, file), withAddress(reading.file, addressOf(file)));
  run.newcomers.set(task.sha256, file);
  remember(run, file, task, reading.body);
};

const takeChanged = (run: Run, reading: Extract<Reading, { outcome: "changed" }>): void => {
  const { task } = reading;
  const file = task.entry ?? "";
  run.counts.changed++;
  run.changes.push(`changed  articles/${file} from texts/${task.file}`);
  for (const field of reading.clashes)
    tell(run, articlePath(run, file), {
      rule: "clash",
      message: `${field}: you changed it and the text now reads otherwise; yours stands, the other is under "proposals": settle it and delete it there`,
    });
  if (run.check) return;
  run.write(articlePath(run, file), reading.file);
  remember(run, file, task, reading.body);
  notePeer(run, file, task, reading.body);
};

type Takers = {
  readonly [Outcome in Reading["outcome"]]: (
    run: Run,
    reading: Extract<Reading, { outcome: Outcome }>,
  ) => void;
};

const takers: Takers = {
  new: takeNew,
  changed: takeChanged,
  same: (run, { task, body }) => {
    const file = task.entry ?? "";
    run.counts.unchanged++;
    if (!run.check) remember(run, file, task, body);
    notePeer(run, file, task, body);
  },
  refused: (run, { task, fault }) => {
    run.counts.refused++;
    tell(run, path.join(run.content.texts, task.file), fault);
  },
  // The next reading sees where it went, or that its text has none.
  gone: (run) => {
    run.counts.unchanged++;
  },
  "unreadable-entry": (run, { task, faults }) => {
    run.counts.refused++;
    for (const fault of faults) tell(run, articlePath(run, task.entry ?? ""), fault);
  },
};

/** Puts what was read from a text where it belongs; with `check`, only counts it. */
export const takeReading = (run: Run, reading: Reading): void =>
  (takers[reading.outcome] as (run: Run, reading: Reading) => void)(run, reading);

/** Ends the run in good order where the disk is full; any other error is thrown on. */
export const stopForFullDisk = (run: Run, error: unknown): void => {
  if (!isFullDisk(error)) throw error;
  run.stopping = true;
  tell(run, run.content.root, {
    rule: "full-disk",
    message:
      "the disk is full or cannot be written to; nothing was harmed: make room and run again, it goes on where it stopped",
  });
};
