import type { Settings } from "../../src/archive/archive.ts";
import { addressOf } from "../../src/entry/place-entry.ts";
import { type Exported, exportedOf } from "../../src/export/exported.ts";
import { fileOf, forms } from "../../src/export/forms.ts";
import { tabulations, tallyOf } from "../../src/export/tally.ts";
import { absoluteLink } from "../../src/site/link.ts";
import { dropNote, writeNote } from "./data-note.ts";
import { readPlannedEntry } from "./read-planned-entry.ts";
import { writeDataFile } from "./write-data-file.ts";

/** Some articles to be written in every form in which they can be carried away. */
export type DataTask = {
  readonly kind: "data";
  readonly articles: string;
  /** The files of their entries in order, below `articles`. */
  readonly files: readonly string[];
  /** What their files are called, without the ending. */
  readonly part: string;
  readonly settings: Settings;
  /** Folder of the files. */
  readonly output: string;
  /** Where it is noted that they were made, and what from. */
  readonly note: string;
  readonly digest: string;
};

const articlesOf = ({ articles, files, settings }: DataTask): readonly Exported[] => {
  const urlOf = absoluteLink(settings);
  return files.map((file) => {
    const address = addressOf(file);
    return exportedOf(readPlannedEntry(articles, file), { address, url: urlOf(address) });
  });
};

/** Writes some articles in every form; returns how many. The note is written last: it tells of what is whole. */
export const writeDataPart = (task: DataTask): number => {
  const { part, settings, output, note, digest } = task;
  const articles = articlesOf(task);
  dropNote(note);
  const files = Object.values(forms).map((form) =>
    writeDataFile(output, fileOf(form, part), form.write(articles, settings)),
  );
  const tallies = {
    days: tallyOf(articles, tabulations.days),
    publishers: tallyOf(articles, tabulations.publishers),
  };
  writeNote(note, { digest, files, tallies });
  return articles.length;
};
