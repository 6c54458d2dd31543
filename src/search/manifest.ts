/** The form of the index: raised whenever a reader of the one before could not read it. */
export const formatVersion = 3;

/** The file that names all others. Its first byte is the version; what follows is this as JSON, packed. */
export const manifestName = "index.bin";

/** What a reader must know before it can look for anything. Names of files are parts: see `fileName`. */
export type Manifest = {
  /** How many articles there are. */
  readonly size: number;
  /** The languages whose stemmers were used. */
  readonly languages: readonly string[];
  /** How many articles a file of rows has at most. */
  readonly rowsPerFile: number;
  /** The parts of the archive, in order of time: how many articles each has, and the digests of their rows (see `digestAt`). */
  readonly runs: readonly number[];
  readonly rows: string;
  /** Of each file of words the least text that sorts it behind the one before; and the digests of all. */
  readonly firsts: readonly string[];
  readonly words: string;
  /** How many articles stand on each shelf of time (see `shelves.ts`). */
  readonly shelves: readonly number[];
  /** Digests of the file of days and of the file that lists the columns of names. */
  readonly days: string;
  readonly names: string;
};

/** Letters of a digest: 35 bits are enough to tell two versions of one file apart, and little for the manifest to hold. */
export const digestLength = 7;

/** One of some digests that stand one after the other: so they pack best. */
export const digestAt = (digests: string, which: number): string =>
  digests.slice(which * digestLength, (which + 1) * digestLength);

/** Articles of a file of a column, and names of a file of names. */
export const columnSize = 32_768;
export const namesPerFile = 1024;

/** The files of one kind of name: its columns, and the names themselves by number. */
export type NameFiles = { readonly columns: readonly string[]; readonly names: readonly string[] };

/** The kinds of file: rows, words, places, days, columns, names, and the list of the last two. */
export type FileKind = "r" | "w" | "p" | "d" | "c" | "n" | "l";

/** The name of a file: what it is, which one, and its digest, by which no two versions of it are ever mixed. */
export const fileName = (kind: FileKind, which: string | number, digest: string): string =>
  `${kind}/${which}${which === "" ? "" : "-"}${digest}.bin`;

/** The number of the file of words in which a text stands, or would stand. */
export const fileOfText = (firsts: readonly string[], text: string): number => {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? "") <= text) low = middle;
    else high = middle - 1;
  }
  return low;
};
