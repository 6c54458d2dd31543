import { rmSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Columns } from "../../src/archive/columns.ts";
import { columnsFromBytes, columnsToBytes } from "../../src/archive/columns-file.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Folder of what the last build into an output folder knew: beside the output, not in it. */
export const stateFolder = (output: string): string =>
  path.join(path.dirname(output), ".backfile", path.basename(output));

/** The pages of a site, address -> digest of their inputs; `common` is the digest of what all of them hang on. */
export type KnownPages = { readonly common: string; readonly pages: { readonly [address: string]: string } };

/** A finished build: `seal` is the digest of all that went into it. */
export type Finished = { readonly seal: string; readonly articles: number; readonly pages: number };

const schemas = {
  pages: v.object({ common: v.string(), pages: v.record(v.string(), v.string()) }),
  finished: v.object({ seal: v.string(), articles: v.number(), pages: v.number() }),
};

/** What the last build left behind. `damaged` where a part of it cannot be trusted: then none of it is used. */
export type BuildState = {
  readonly pages?: KnownPages;
  readonly columns?: Columns;
  readonly damaged: boolean;
};

const fileOf = (output: string, name: string): string => path.join(stateFolder(output), name);

const parse = <Value>(schema: v.GenericSchema<unknown, Value>, bytes: Uint8Array): Value | undefined => {
  try {
    const checked = v.safeParse(schema, JSON.parse(Buffer.from(bytes).toString("utf8")));
    return checked.success ? checked.output : undefined;
  } catch {
    return undefined;
  }
};

/** The build that finished last, if nothing has begun since. */
export const loadFinished = (output: string): Finished | undefined => {
  const bytes = readSealed(fileOf(output, "finished.json"));
  return bytes instanceof Uint8Array ? parse(schemas.finished, bytes) : undefined;
};

/** Everything that the last build noted, whether or not it finished. */
export const loadState = (output: string): BuildState => {
  const pageBytes = readSealed(fileOf(output, "pages.json"));
  const columnBytes = readSealed(fileOf(output, "catalogue.bin"));
  const pages = pageBytes instanceof Uint8Array ? parse(schemas.pages, pageBytes) : undefined;
  const columns = columnBytes instanceof Uint8Array ? columnsFromBytes(columnBytes) : undefined;
  const damaged = (pageBytes !== undefined && !pages) || (columnBytes !== undefined && !columns);
  return damaged ? { damaged } : { damaged, ...(pages && { pages }), ...(columns && { columns }) };
};

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export const savePages = (output: string, pages: KnownPages): void =>
  writeSealed(fileOf(output, "pages.json"), bytesOf(pages));

export const saveColumns = (output: string, columns: Columns): void =>
  writeSealed(fileOf(output, "catalogue.bin"), columnsToBytes(columns));

export const saveFinished = (output: string, finished: Finished): void =>
  writeSealed(fileOf(output, "finished.json"), bytesOf(finished));

/** Said before a build touches the site: from here on until `saveFinished` no build counts as finished. */
export const dropFinished = (output: string): void =>
  rmSync(fileOf(output, "finished.json"), { force: true });

/** Forgets everything: said before an old site is removed, so that no part of it is taken for whole. */
export const dropState = (output: string): void => {
  for (const name of ["finished.json", "pages.json", "catalogue.bin"])
    rmSync(fileOf(output, name), { force: true });
};
