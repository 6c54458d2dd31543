import { rmSync, statSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { DataFile } from "../../src/export/data-package.ts";
import type { Tally, tabulations } from "../../src/export/tally.ts";
import { readSealedText, writeSealed } from "./sealed.ts";

/** What is noted of a part of the archive whose files were made. */
export type DataNote = {
  /** Digest of all that they hang on. */
  readonly digest: string;
  /** One for each form, in their order. */
  readonly files: readonly DataFile[];
  readonly tallies: { readonly [Tabulation in keyof typeof tabulations]: readonly Tally[] };
};

const tallies = v.array(v.object({ key: v.array(v.string()), articles: v.number(), words: v.number() }));

const schema = v.object({
  digest: v.string(),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
  tallies: v.object({ days: tallies, publishers: tallies }),
});

/** The note in a file; undefined where there is none, or none that can be trusted. */
export const readNote = (file: string): DataNote | undefined => {
  const text = readSealedText(file);
  if (text === undefined) return undefined;
  const checked = v.safeParse(schema, JSON.parse(text));
  return checked.success ? checked.output : undefined;
};

/** Keeps a note. */
export const writeNote = (file: string, note: DataNote): void =>
  writeSealed(file, Buffer.from(JSON.stringify(note)));

/** Forgets a note, before the files that it tells of are made again. */
export const dropNote = (file: string): void => rmSync(file, { force: true });

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? -1;

/** Whether all files that a note tells of lie in a folder, as long as they were. */
export const hasFiles = (folder: string, { files }: DataNote): boolean =>
  files.every((file) => sizeOf(path.join(folder, file.path)) === file.bytes);
