import { type BitWriter, bitWriter } from "../bits.ts";
import { byteWriter } from "../bytes.ts";
import { partsOfKey } from "../keys.ts";
import { writePlaces, writePostings } from "../lists.ts";
import { type Entry, type PlacesFile, wordFileBytes } from "../word-file.ts";
import { type IndexFile, indexFile, type Pack } from "./index-file.ts";
import type { NameColumns } from "./name-columns.ts";
import type { FileSizes, WordPlan } from "./plan-files.ts";
import type { KeyPostings } from "./postings-merger.ts";
import { isPassedOver } from "./small-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** All that the files of words are written from. */
export type WordWork = {
  readonly vocabulary: Vocabulary;
  readonly plan: WordPlan;
  readonly sizes: FileSizes;
  /** Articles in the archive. */
  readonly size: number;
  readonly postingsOf: (number: number, hasPlaces: boolean) => KeyPostings;
  readonly names: NameColumns;
  readonly pack: Pack;
};

/** Longest piece of places in one file: an entry with more spans several. */
const longest = 100_000;

type Piece = { readonly entry: Entry; readonly places: Uint8Array };

/** What a dictionary file is told of a key, and the key's places. */
const pieceOf = (work: WordWork, bits: BitWriter, number: number): Piece => {
  const { vocabulary, size, postingsOf, names } = work;
  const { text, kind, rest } = partsOfKey(vocabulary.keys[number] ?? "");
  const count = vocabulary.counts[number] ?? 0;
  const levelled = kind === "word";
  const found = postingsOf(number, levelled);
  names.add(number, found.documents);
  const shape = { size, count: found.documents.length, levelled };
  const postings = writePostings(bits, found, shape);
  const places =
    levelled && !isPassedOver(text, count, size) ? writePlaces(bits, found, count) : new Uint8Array(0);
  return {
    entry: { text, kind, rest, count, postings, placesAt: 0, placesLength: places.length },
    places,
  };
};

const straysIn = (strays: ReadonlyMap<string, readonly string[]> | undefined): readonly Entry[] =>
  [...(strays ?? [])].map(([stem, forms]) => ({
    text: stem,
    kind: "strays",
    rest: forms.join(" "),
    count: 0,
    postings: new Uint8Array(0),
    placesAt: 0,
    placesLength: 0,
  }));

/** Cuts places into files that are closed between two entries, or within one that is too long for a file. */
const cutPlaces = (pieces: readonly Piece[], target: number): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  let open = byteWriter();
  const close = (): void => {
    const bytes = open.done();
    for (let at = 0; at < bytes.length; at += longest) parts.push(bytes.subarray(at, at + longest));
    open = byteWriter();
  };
  for (const { places } of pieces) {
    if (open.length() > 0 && open.length() + places.length / 2 > target) close();
    open.bytes(places);
  }
  close();
  return parts;
};

/** Makes all files of words, each behind the files of its places; gives back the digests of the former, in order. */
export function* writeWords(work: WordWork): Generator<IndexFile, readonly string[]> {
  const { vocabulary, plan, sizes, pack } = work;
  const digests: string[] = [];
  const bits = bitWriter();
  for (const [which, start] of plan.starts.entries()) {
    const end = plan.starts[which + 1] ?? vocabulary.keys.length;
    const pieces = Array.from({ length: end - start }, (_, index) => pieceOf(work, bits, start + index));
    const places: PlacesFile[] = [];
    for (const [part, bytes] of cutPlaces(pieces, sizes.places).entries()) {
      const { file, digest } = indexFile("p", `${which}-${part}`, pack(bytes));
      places.push({ name: digest, length: bytes.length });
      yield file;
    }
    const entries = [...pieces.map(({ entry }) => entry), ...straysIn(plan.strays[which])];
    const { file, digest } = indexFile("w", which, pack(wordFileBytes({ entries, places })));
    digests.push(digest);
    yield file;
  }
  return digests;
}
