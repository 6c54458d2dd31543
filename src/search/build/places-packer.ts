import { byteWriter } from "../bytes.ts";
import type { PlacesFile } from "../word-file.ts";
import { type IndexFile, indexFile } from "./index-file.ts";

/** Most bytes of places in one file: a word with more spans several. */
const longest = 100_000;

/** Where in the files of places something begins: the number of the file, and how many bytes into it. */
export type PlacesPosition = { readonly part: number; readonly offset: number };

/** Packs the places of all words into files, which are closed between two words, or within one that is too long for a file. */
export type PlacesPacker = {
  readonly add: (places: Uint8Array) => void;
  /** Where the next word's places will begin. */
  readonly position: () => PlacesPosition;
  /** The number of the last file that holds anything yet. */
  readonly last: () => number;
  /** The files that are closed, in order. */
  readonly closed: readonly PlacesFile[];
  /** Those that were closed since this was last asked, to be written. */
  readonly newFiles: () => readonly IndexFile[];
  /** Closes the last file. */
  readonly finish: () => void;
};

/** An empty packer that closes files of about `target` bytes. */
export const placesPacker = (target: number): PlacesPacker => {
  const closed: PlacesFile[] = [];
  let fresh: IndexFile[] = [];
  let open = byteWriter();
  const close = (): void => {
    const bytes = open.done();
    open = byteWriter();
    for (let at = 0; at < bytes.length; at += longest) {
      const part = bytes.subarray(at, at + longest);
      const { file, digest } = indexFile("p", closed.length, part);
      fresh.push(file);
      closed.push({ name: digest, length: part.length });
    }
  };
  return {
    add: (places) => {
      // Rather two short files than a word's places in two files: a quoted group fetches all of each.
      if (open.length() > target / 2 && open.length() + places.length > target * 1.25) close();
      open.bytes(places);
      if (open.length() >= target) close();
    },
    position: () => ({ part: closed.length, offset: open.length() }),
    last: () => closed.length - (open.length() > 0 ? 0 : 1),
    closed,
    newFiles: () => {
      const files = fresh;
      fresh = [];
      return files;
    },
    finish: close,
  };
};
