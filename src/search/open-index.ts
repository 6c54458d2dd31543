import type { FilterKind } from "./document.ts";
import {
  fileName,
  fileOfText,
  formatVersion,
  type Manifest,
  manifestName,
  type NameFiles,
} from "./manifest.ts";
import { memo } from "./memo.ts";
import { readShelves, type Shelf } from "./shelves.ts";
import type { Stem } from "./stems.ts";
import { type Entry, readWordFile, type WordFile } from "./word-file.ts";

/** What the reader of the index needs from the page that it works for. */
export type IndexSource = {
  /** Fetches a whole file of the index by its name below the index's folder; rejects where it cannot. */
  readonly fetchFile: (name: string) => Promise<Uint8Array>;
  /** Loads the stemmer of a language (primary subtag); see `stemmerModules`. */
  readonly stemmer: (language: string) => Promise<Stem | undefined>;
};

/** An index whose manifest is read. All else is fetched when it is asked for, and kept. */
export type SearchIndex = {
  readonly manifest: Manifest;
  readonly shelves: readonly Shelf[];
  /** The stemmers of the archive's languages. */
  readonly stems: readonly Stem[];
  /** The files of words in which these texts stand, or would stand, each once. */
  readonly wordsAround: (texts: readonly string[]) => Promise<readonly WordFile[]>;
  /** A word's places as bytes; empty where none are kept. */
  readonly placesOf: (file: WordFile, entry: Entry) => Promise<Uint8Array>;
  /** The rows of a file, by run and number. */
  readonly rows: (run: number, which: number) => Promise<readonly string[]>;
  readonly days: () => Promise<Uint8Array>;
  readonly nameFiles: () => Promise<{ readonly [Kind in FilterKind]: NameFiles }>;
  /** A column or a file of names. */
  readonly nameFile: (kind: "c" | "n", which: string, digest: string) => Promise<Uint8Array>;
};

const decoder = new TextDecoder();

const unpack = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const stream = packed.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const otherVersion = (found: number | undefined): string =>
  found !== undefined && found > formatVersion
    ? "The search was renewed while this page was open. Reload the page."
    : "This page's search does not know the archive's index. Reload the page; if that does not help, the archive must be built again.";

const readManifest = async (source: IndexSource): Promise<Manifest> => {
  const bytes = await source.fetchFile(manifestName);
  if (bytes[0] !== formatVersion) throw new Error(otherVersion(bytes[0]));
  return JSON.parse(decoder.decode(await unpack(bytes.subarray(1))));
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Opens an index. Rejects, with a sentence for the reader, where it is of another version than this code. */
export const openIndex = async (source: IndexSource): Promise<SearchIndex> => {
  const manifest = await readManifest(source);
  const { words, languages, runs, days, names } = manifest;
  const firsts = words.map(([first]) => first);
  const file = memo(async (name: string) => unpack(await source.fetchFile(name)));
  const wordFile = memo(async (which: number): Promise<WordFile> => {
    const bytes = await file(fileName("w", which, words[which]?.[1] ?? ""));
    return readWordFile(bytes);
  });
  const stems = await Promise.all(languages.map(source.stemmer));
  return {
    manifest,
    shelves: readShelves(manifest.shelves),
    stems: stems.flatMap((stem) => stem ?? []),
    wordsAround: (texts) => {
      const which = new Set(texts.map((text) => fileOfText(firsts, text)));
      return Promise.all(words.length === 0 ? [] : [...which].map(wordFile));
    },
    placesOf: async ({ places, firstPlaces }, { placesAt, placesLength }) => {
      let at = 0;
      let start = placesAt;
      const needed = places.flatMap(({ name, length }, part) => {
        const from = at;
        at += length;
        if (at <= placesAt || from >= placesAt + placesLength) return [];
        start = Math.min(start, placesAt - from);
        return [file(fileName("p", firstPlaces + part, name))];
      });
      return joined(await Promise.all(needed)).subarray(start, start + placesLength);
    },
    rows: async (run, which) =>
      decoder.decode(await file(fileName("r", which, runs[run]?.[1] ?? ""))).split("\n"),
    days: () => file(fileName("d", "", days)),
    nameFiles: async () => JSON.parse(decoder.decode(await file(fileName("l", "", names)))),
    nameFile: (kind, which, digest) => file(fileName(kind, which, digest)),
  };
};
