import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Columns } from "../../src/archive/columns.ts";
import { columnsFromBytes, columnsToBytes } from "../../src/archive/columns-file.ts";
import { type KnownParts, partsFromBytes, partsToBytes } from "./known-parts.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Folder of what the last build into an output folder knew: beside the output, not in it. */
export const stateFolder = (output: string): string =>
  path.join(path.dirname(output), ".backfile", path.basename(output));

/** A finished build: `seal` is the digest of all that went into it. */
export type Finished = { readonly seal: string; readonly articles: number; readonly pages: number };

/** The parts of the site that a build is making, by their keys. */
export type Underway = { readonly keys: readonly string[] };

const schemas = {
  finished: v.object({ seal: v.string(), articles: v.number(), pages: v.number() }),
  underway: v.object({ keys: v.array(v.string()) }),
};

/** What the last build left behind. `damaged` where a part of it cannot be trusted: then none of it is used. */
export type BuildState = {
  /** `common` is the digest of what all pages hang on. */
  readonly known?: { readonly common: string; readonly parts: KnownParts };
  /** Parts that a build began to make and did not finish. */
  readonly underway?: readonly string[];
  readonly columns?: Columns;
  readonly damaged: boolean;
};

const files = { finished: "finished.json", underway: "underway.json", pages: "pages.bin" } as const;

const fileOf = (output: string, name: string): string => path.join(stateFolder(output), name);

/** A catalogue that other code or another archive made has another name. */
const catalogueFile = (output: string, version: string): string => fileOf(output, `catalogue-${version}.bin`);

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
  const bytes = readSealed(fileOf(output, files.finished));
  return bytes instanceof Uint8Array ? parse(schemas.finished, bytes) : undefined;
};

const reading = <Value>(
  file: string,
  read: (bytes: Uint8Array) => Value | undefined,
): Value | "damaged" | undefined => {
  const bytes = readSealed(file);
  return bytes instanceof Uint8Array ? (read(bytes) ?? "damaged") : bytes;
};

/** Everything that the last build noted, whether or not it finished; of catalogues only that of this version. */
export const loadState = (output: string, version: string): BuildState => {
  const known = reading(fileOf(output, files.pages), partsFromBytes);
  const columns = reading(catalogueFile(output, version), columnsFromBytes);
  const underway = reading(fileOf(output, files.underway), (bytes) => parse(schemas.underway, bytes));
  if (known === "damaged" || columns === "damaged" || underway === "damaged") return { damaged: true };
  return {
    damaged: false,
    ...(known && { known }),
    ...(columns && { columns }),
    ...(underway && { underway: underway.keys }),
  };
};

/** Whether a build of ours was ever begun here. */
export const hasState = (output: string): boolean =>
  existsSync(fileOf(output, files.pages)) || existsSync(fileOf(output, files.underway));

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Says, before a build touches the site, what it will make: from here on no build counts as finished. */
export const begin = (output: string, underway: Underway): void => {
  rmSync(fileOf(output, files.finished), { force: true });
  writeSealed(fileOf(output, files.underway), bytesOf(underway));
};

/** Notes the parts that are made; with the others, where there are any, a build is still underway. */
export const savePages = (
  output: string,
  { common, parts, missing }: { common: string; parts: KnownParts; missing: readonly string[] },
): void => {
  writeSealed(fileOf(output, files.pages), partsToBytes(common, parts));
  if (missing.length === 0) rmSync(fileOf(output, files.underway), { force: true });
  else writeSealed(fileOf(output, files.underway), bytesOf({ keys: missing }));
};

/** Notes the catalogue, in place of any other. */
export const saveColumns = (output: string, version: string, columns: Columns): void => {
  const file = catalogueFile(output, version);
  for (const name of readdirSync(stateFolder(output)))
    if (name.startsWith("catalogue") && name !== path.basename(file)) rmSync(fileOf(output, name));
  writeSealed(file, columnsToBytes(columns));
};

export const saveFinished = (output: string, finished: Finished): void =>
  writeSealed(fileOf(output, files.finished), bytesOf(finished));
