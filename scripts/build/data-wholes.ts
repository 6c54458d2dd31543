import type { Settings } from "../../src/archive/archive.ts";
import { articleFields } from "../../src/export/articles-csv.ts";
import { type DataFile, dataPackageOf, manifestOf, type Resource } from "../../src/export/data-package.ts";
import { forms } from "../../src/export/forms.ts";
import { tableSchema } from "../../src/export/table-schema.ts";
import { addUp, type Tabulation, tabulations, tallyCsvOf, tallyFields } from "../../src/export/tally.ts";
import type { DataNote } from "./data-note.ts";
import { writeDataFile } from "./write-data-file.ts";

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

const writeCounts = (
  output: string,
  name: keyof typeof tabulations,
  notes: readonly DataNote[],
): Resource => {
  const tabulation: Tabulation = tabulations[name];
  const sums = addUp(notes.flatMap(({ tallies }) => tallies[name]));
  const file = writeDataFile(output, tabulation.file, tallyCsvOf(tabulation, sums));
  return {
    file,
    title: tabulation.title,
    mediaType: "text/csv",
    schema: tableSchema(tallyFields(tabulation)),
  };
};

/** Writes what tells of all parts: counts, the schema of the tables, the package, the digests. Returns all files of the data. */
export const writeWholes = (
  output: string,
  settings: Settings,
  notes: readonly DataNote[],
): readonly DataFile[] => {
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
