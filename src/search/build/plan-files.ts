import { lowFor } from "../bits.ts";
import { isAside, keyOf, partsOfKey } from "../keys.ts";
import { levelCodeFor } from "../levels.ts";
import { fileOfText } from "../manifest.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How large files are made: bytes of words and of places at which a file is closed, and articles a file of rows. */
export type FileSizes = { readonly words: number; readonly places: number; readonly rows: number };

/** From so many articles on files are made of these sizes: few enough for a host, small enough for a first query. */
const sizes: readonly (readonly [articles: number, sizes: FileSizes])[] = [
  [0, { words: 12_000, places: 13_000, rows: 32 }],
  [8_000, { words: 12_000, places: 13_000, rows: 64 }],
  [17_000, { words: 14_500, places: 24_000, rows: 80 }],
  [25_000, { words: 14_000, places: 26_000, rows: 96 }],
  [60_000, { words: 14_000, places: 36_000, rows: 120 }],
  [150_000, { words: 24_000, places: 64_000, rows: 160 }],
  [400_000, { words: 32_000, places: 96_000, rows: 320 }],
];

/** The sizes of an archive's files. Rows a file divide a run, or every run would end in a file that is nearly empty. */
export const fileSizesFor = (size: number): FileSizes =>
  sizes.reduce((found, [from, one]) => (size >= from ? one : found), { words: 0, places: 0, rows: 1 });

/** A plan of the files of words: the first key of each, the text that parts it from the one before, and its strays. */
export type WordPlan = {
  readonly starts: readonly number[];
  readonly firsts: readonly string[];
  /** By file and stem, the forms of that stem that stand in other files. */
  readonly strays: readonly ReadonlyMap<string, readonly string[]>[];
};

const levelBits = (size: number, count: number): number => (levelCodeFor(size, count).low > 0 ? 2.7 : 1.9);

/** Bytes that a key will take, about: its list's, and what the dictionary says of it. */
const bytesFor = (key: string, count: number, size: number): number => {
  const bits = lowFor(size, count) + 2 + (partsOfKey(key).kind === "word" ? levelBits(size, count) : 0);
  return 6 + (bits * count) / 8;
};

/** So many letters alike, and words are likely forms of one: between them a file is not closed unless it is far too long. */
const likely = 4;

/** What stands aside is fetched by few queries, and packs better in larger files. */
const asideFactor = 3;

const startsOf = ({ keys, counts }: Vocabulary, size: number, target: number): readonly number[] => {
  const starts: number[] = [];
  let bytes = Number.POSITIVE_INFINITY;
  let before = "";
  for (const [number, key] of keys.entries()) {
    const { text } = partsOfKey(key);
    const next = bytesFor(key, counts[number] ?? 0, size);
    const isApart = text.slice(0, likely) !== before.slice(0, likely);
    const most = target * (isAside(text) ? asideFactor : 1) * (isApart ? 1 : 1.5);
    if (text !== before && (bytes + next / 2 > most || isAside(text) !== isAside(before))) {
      starts.push(number);
      bytes = 0;
    }
    bytes += next;
    before = text;
  }
  return starts;
};

/** The shortest beginning of a text that sorts behind the text before it. */
const shortest = (text: string, before: string): string => {
  let length = 0;
  while (length < before.length && text[length] === before[length]) length++;
  return text.slice(0, length + 1);
};

const straysOf = ({ keys }: Vocabulary, plan: Omit<WordPlan, "strays">): WordPlan["strays"] => {
  const strays = plan.starts.map(() => new Map<string, string[]>());
  for (const [file, start] of plan.starts.entries())
    for (let number = start; number < (plan.starts[file + 1] ?? keys.length); number++) {
      const { text, kind, rest } = partsOfKey(keys[number] ?? "");
      if (kind !== "word" || rest === text) continue;
      const home = fileOfText(plan.firsts, rest);
      if (home === file) continue;
      const known = strays[home]?.get(rest);
      if (known) known.push(text);
      else strays[home]?.set(rest, [text]);
    }
  return strays;
};

/** Cuts the dictionary into files. */
export const planWordFiles = (vocabulary: Vocabulary, size: number, target: number): WordPlan => {
  const { keys } = vocabulary;
  const starts = startsOf(vocabulary, size, target);
  const textAt = (number: number): string => partsOfKey(keys[number] ?? keyOf("", "word")).text;
  const firsts = starts.map((start) => (start === 0 ? "" : shortest(textAt(start), textAt(start - 1))));
  return { starts, firsts, strays: straysOf(vocabulary, { starts, firsts }) };
};
