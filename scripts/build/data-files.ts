import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import type { Settings } from "../../src/archive/archive.ts";
import type { Columns } from "../../src/archive/columns.ts";
import { dataYearsOf } from "../../src/archive/data-parts.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { shelvesOf } from "../../src/archive/shelves.ts";
import { textAt } from "../../src/archive/texts.ts";
import { articleFields } from "../../src/export/articles-csv.ts";
import { dataFolder, isDataFile } from "../../src/export/data-folder.ts";
import { type DataFile, dataPackageOf, manifestOf, type Resource } from "../../src/export/data-package.ts";
import { forms } from "../../src/export/forms.ts";
import { tableSchema } from "../../src/export/table-schema.ts";
import { addUp, type Counting, countings, tallyCsvOf, tallyFields } from "../../src/export/tally.ts";
import { listFiles } from "../edge/list-files.ts";
import { type DataNote, hasFiles, readNote } from "./data-note.ts";
import { type DataTask, writeDataFile } from "./data-part.ts";
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

const schemaFile = "articles-schema.json";

/** The files of the parts as resources: each part has one for each form, in their order. */
const resourcesOf = (notes: readonly DataNote[]): readonly Resource[] =>
  Object.values(forms).flatMap(({ name, mediaType }, index) =>
    notes.flatMap(({ files }) => {
      const file = files[index];
      const title = `Articles as ${name}`;
      if (!file) return [];
      return [{ file, title, mediaType, ...(name === forms.csv.name && { schema: schemaFile }) }];
    }),
  );

const writeCounts = (output: string, name: keyof typeof countings, notes: readonly DataNote[]): Resource => {
  const counting: Counting = countings[name];
  const sums = addUp(notes.flatMap(({ tallies }) => tallies[name]));
  const file = writeDataFile(output, counting.file, tallyCsvOf(counting, sums));
  return {
    file,
    title: counting.title,
    mediaType: "text/csv",
    schema: tableSchema(tallyFields(counting)),
  };
};

/** Writes what tells of all parts: counts, the schema of the tables, the package, the digests. Returns all files. */
const writeWholes = (output: string, settings: Settings, notes: readonly DataNote[]): readonly DataFile[] => {
  const counts = [writeCounts(output, "days", notes), writeCounts(output, "publishers", notes)];
  const schema = `${JSON.stringify(tableSchema(articleFields), undefined, 1)}\n`;
  const resources = [...counts, ...resourcesOf(notes)];
  const files = [
    ...resources.map(({ file }) => file),
    writeDataFile(output, schemaFile, schema),
    writeDataFile(output, "datapackage.json", dataPackageOf(settings, resources)),
  ];
  return [...files, writeDataFile(output, "manifest-sha256.txt", manifestOf(files))];
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
