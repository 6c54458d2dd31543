/** The form of the index: raised whenever a reader of the one before could not read it. */
export const formatVersion = 2;

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
  /** The parts of the archive, in order of time: how many articles each has, and the digest of its rows. */
  readonly runs: readonly (readonly [number, string])[];
  /** Each file of words: the least text that sorts it behind the one before, and its digest. */
  readonly words: readonly (readonly [string, string])[];
  /** How many articles stand on each shelf of time (see `shelves.ts`). */
  readonly shelves: readonly number[];
  /** Digests of the file of days and of the file that lists the columns of names. */
  readonly days: string;
  readonly names: string;
};

/** Articles of a file of a column, and names of a file of names. */
export const columnSize = 16_384;
export const namesPerFile = 512;

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
