import { textOf } from "./bytes.ts";
import {
  digestAt,
  type FileKind,
  fileName,
  fileOfText,
  formatVersion,
  type Manifest,
  manifestName,
} from "./manifest.ts";
import { memo } from "./memo.ts";
import type { Stem } from "./stems.ts";
import { readWordFile, type WordFile } from "./word-file.ts";

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
  /** The stemmers of the archive's languages. */
  readonly stems: readonly Stem[];
  /** The files of words in which these texts stand, or would stand, each once. */
  readonly wordsAround: (texts: readonly string[]) => Promise<readonly WordFile[]>;
  /** Any file, unpacked. */
  readonly open: (kind: FileKind, which: string | number, digest: string) => Promise<Uint8Array>;
};

const unpack = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const stream = packed.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const readManifest = async (source: IndexSource): Promise<Manifest> => {
  const bytes = await source.fetchFile(manifestName);
  if (bytes[0] !== formatVersion) throw new Error("This page and its index do not fit. Reload the page.");
  return JSON.parse(textOf(await unpack(bytes.subarray(1))));
};

/** Opens an index. Rejects, with a sentence for the reader, where it is of another version than this code. */
export const openIndex = async (source: IndexSource): Promise<SearchIndex> => {
  const manifest = await readManifest(source);
  const { firsts, words, languages } = manifest;
  const file = memo(async (name: string) => unpack(await source.fetchFile(name)));
  const open: SearchIndex["open"] = (kind, which, digest) => file(fileName(kind, which, digest));
  const wordFile = memo(async (which: number) =>
    readWordFile(await open("w", which, digestAt(words, which))),
  );
  const stems = await Promise.all(languages.map(source.stemmer));
  return {
    manifest,
    stems: stems.flatMap((stem) => stem ?? []),
    open,
    wordsAround: (texts) => {
      const which = new Set(texts.map((text) => fileOfText(firsts, text)));
      return Promise.all(firsts.length > 0 ? [...which].map(wordFile) : []);
    },
  };
};
