import { type BitWriter, bitWriter } from "../bits.ts";
import { partsOfKey } from "../keys.ts";
import { type Entry, wordFileBytes } from "../word-file.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import { joinNumbers } from "./join-numbers.ts";
import { type PlacesPosition, placesPacker } from "./places-packer.ts";
import type { FileSizes, WordPlan } from "./plan-files.ts";
import type { KeyPostings } from "./postings-merger.ts";
import { isPassedOver } from "./small-words.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { writePlaces, writePostings } from "./write-lists.ts";

/** All that the files of words are written from. */
export type WordWork = {
  readonly vocabulary: Vocabulary;
  readonly plan: WordPlan;
  readonly sizes: FileSizes;
  /** Articles in the archive. */
  readonly size: number;
  readonly postingsOf: (number: number, hasPlaces: boolean) => KeyPostings;
};

type Piece = { readonly entry: Entry; readonly places: Uint8Array };

/** What a dictionary file is told of a key, and the key's places. */
const pieceOf = (work: WordWork, bits: BitWriter, number: number): Piece => {
  const { vocabulary, size, postingsOf } = work;
  const { text, kind, rest } = partsOfKey(vocabulary.keys[number] ?? "");
  const levelled = kind === "word";
  const own = postingsOf(number, levelled);
  const named = vocabulary.named.get(number);
  const found = named ? { ...own, documents: joinNumbers(own.documents, named) } : own;
  const shape = { size, count: found.documents.length, levelled };
  const count = shape.count || (vocabulary.counts[number] ?? 0);
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

/** A file of words that waits for the last of its files of places to be closed. */
type Waiting = {
  readonly which: number;
  readonly entries: readonly Entry[];
  readonly from: PlacesPosition;
  readonly last: number;
};

/** Makes all files of words, each behind the files of its places; gives back the digests of the former, in order. */
export function* writeWords(work: WordWork): Generator<IndexFile, readonly string[]> {
  const { vocabulary, plan, sizes } = work;
  const digests: string[] = [];
  const bits = bitWriter();
  const packer = placesPacker(sizes.places);
  let waiting: readonly Waiting[] = [];
  function* release(): Generator<IndexFile, void> {
    yield* packer.newFiles();
    const ready = waiting.filter(({ last }) => last < packer.closed.length);
    waiting = waiting.slice(ready.length);
    for (const { which, entries, from, last } of ready) {
      const places = packer.closed.slice(from.part, last + 1);
      const content = wordFileBytes({ entries, places, firstPlaces: from.part, placesFrom: from.offset });
      const { file, digest } = indexFile("w", which, content);
      digests.push(digest);
      yield file;
    }
  }
  for (const [which, start] of plan.starts.entries()) {
    const end = plan.starts[which + 1] ?? vocabulary.keys.length;
    const from = packer.position();
    const entries: Entry[] = [];
    for (let number = start; number < end; number++) {
      const { entry, places } = pieceOf(work, bits, number);
      entries.push(entry);
      packer.add(places);
    }
    const strays = straysIn(plan.strays[which]);
    waiting = [...waiting, { which, entries: [...entries, ...strays], from, last: packer.last() }];
    yield* release();
  }
  packer.finish();
  yield* release();
  return digests;
}
