import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import type { Settings } from "../../src/archive/archive.ts";
import type { Columns } from "../../src/archive/columns.ts";
import { dataYearsOf } from "../../src/archive/data-parts.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { shelvesOf } from "../../src/archive/shelves.ts";
import { textAt } from "../../src/archive/texts.ts";
import { dataFolder, isDataFile } from "../../src/export/data-folder.ts";
import type { DataFile } from "../../src/export/data-package.ts";
import { listFiles } from "../edge/list-files.ts";
import { type DataNote, hasFiles, readNote } from "./data-note.ts";
import type { DataTask } from "./data-part.ts";
import { writeWholes } from "./data-wholes.ts";
import type { BuildOptions } from "./report.ts";
import { shareOut } from "./share-out.ts";
import { stateFolder } from "./state.ts";

/** What the files hang on beside the entries: the archive's settings and the code. */
export type DataStart = { readonly settings: Settings; readonly version: string };

const tasksOf = (
  columns: Columns,
  { settings, version }: DataStart,
  options: BuildOptions,
): readonly DataTask[] => {
  const { articles } = options.content;
  const output = path.join(options.output, dataFolder);
  const notes = path.join(stateFolder(options.output), "data");
  const common = JSON.stringify([version, settings]);
  return dataYearsOf(columns, shelvesOf(columns)).flatMap(({ parts }) =>
    parts.map(({ name: part, range: [from, to] }) => {
      const files = Array.from({ length: to - from }, (_, index) => textAt(columns.files, from + index));
      const marks = columns.digests.subarray(from * 2, to * 2).join();
      const digest = digestOf([common, part, marks, ...files]);
      const note = path.join(notes, `${part}.json`);
      return { kind: "data", articles, files, part, settings, output, note, digest };
    }),
  );
};

const noteOf = ({ note, digest, output }: DataTask): DataNote | undefined => {
  const known = readNote(note);
  return known?.digest === digest && hasFiles(output, known) ? known : undefined;
};

const removeOthers = (output: string, kept: readonly DataFile[]): void => {
  const names = new Set(kept.map((file) => file.path));
  for (const name of listFiles(output).files)
    if (isDataFile(name) && !names.has(name)) rmSync(path.join(output, name));
};

const removeNotes = (tasks: readonly DataTask[], notes: string): void => {
  const kept = new Set(tasks.map(({ note }) => note));
  if (!existsSync(notes)) return;
  for (const name of listFiles(notes).files)
    if (!kept.has(path.join(notes, name))) rmSync(path.join(notes, name));
};

/**
 * Brings the files that can be carried away up to date; clean or not, the bytes are the same. Only the entries of parts that
 * changed are read. After a signal to stop the parts that are not done are left for the next build.
 */
export const writeData = async (columns: Columns, start: DataStart, options: BuildOptions): Promise<void> => {
  const tasks = tasksOf(columns, start, options);
  const output = path.join(options.output, dataFolder);
  const stale = tasks.filter((task) => options.clean || !noteOf(task));
  if (stale.length > 0) await shareOut("writing the data to carry away", stale, options);
  if (options.signal?.aborted) return;
  const notes = tasks.map((task) => {
    const note = noteOf(task);
    if (!note) throw new Error(`${task.note} was lost while the site was built; build again`);
    return note;
  });
  removeOthers(output, writeWholes(output, start.settings, notes));
  removeNotes(tasks, path.join(stateFolder(options.output), "data"));
};
