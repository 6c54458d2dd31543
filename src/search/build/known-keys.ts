import { byteReader, byteWriter, linesOf } from "../bytes.ts";

/**
 * The keys of some runs, each once, in code-unit order; and for each run, by its digest, the numbers that its own keys have
 * among them, ascending. Kept from build to build: to tell the keys of a hundred runs apart is dear, and few runs change.
 */
export type KnownKeys = {
  readonly keys: readonly string[];
  readonly numbers: ReadonlyMap<string, Uint32Array>;
};

/** Of no runs. */
export const noKeys: KnownKeys = { keys: [], numbers: new Map() };

const encoder = new TextEncoder();

/** Known keys as a file. */
export const knownKeysToBytes = ({ keys, numbers }: KnownKeys): Uint8Array => {
  const out = byteWriter();
  const texts = [[...numbers.keys()], keys].map((list) => encoder.encode(list.join("\n")));
  for (const text of texts) {
    out.number(text.length);
    out.bytes(text);
  }
  for (const own of numbers.values()) {
    out.number(own.length);
    let before = 0;
    for (const number of own) {
      out.number(number - before);
      before = number;
    }
  }
  return out.done();
};

/** Reads what `knownKeysToBytes` wrote. */
export const readKnownKeys = (bytes: Uint8Array): KnownKeys => {
  const input = byteReader(bytes);
  const texts = (): readonly string[] => {
    const bytes = input.take(input.number());
    return bytes.length === 0 ? [] : linesOf(bytes);
  };
  const [digests, keys] = [texts(), texts()];
  const numbers = digests.map((digest): readonly [string, Uint32Array] => {
    const own = new Uint32Array(input.number());
    let before = 0;
    for (let at = 0; at < own.length; at++) {
      before += input.number();
      own[at] = before;
    }
    return [digest, own];
  });
  return { keys, numbers: new Map(numbers) };
};

/** The place of a key among sorted ones, from a place on that is not behind it; where it would stand if they lack it. */
const placeOf = (keys: readonly string[], key: string, from: number): number => {
  let low = from;
  let step = 1;
  for (; low + step < keys.length && (keys[low + step] ?? "") <= key; step *= 2) low += step;
  let high = Math.min(keys.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place among sorted keys of each of some that are sorted too; what they lack has the place of the next. */
export const placesIn = (keys: readonly string[], some: readonly string[]): Uint32Array => {
  let at = 0;
  return Uint32Array.from(some, (key) => {
    while (at < keys.length && (keys[at] ?? "") < key) at++;
    return at;
  });
};

/** A run's digest and its keys, read when they are asked for. */
export type KeyedRun = { readonly digest: string; readonly keys: () => readonly string[] };

type Learnt = { readonly known: KnownKeys; readonly news: Map<string, number> };

/** The numbers of a run's keys among those known, and behind them the new ones in the order in which they came. */
const numbersOf = ({ known, news }: Learnt, { digest, keys }: KeyedRun): Uint32Array => {
  const before = known.numbers.get(digest);
  if (before) return before;
  let at = 0;
  return Uint32Array.from(keys(), (key) => {
    at = placeOf(known.keys, key, at);
    if (known.keys[at] === key) return at;
    const number = news.get(key) ?? known.keys.length + news.size;
    news.set(key, number);
    return number;
  });
};

/** The keys of these runs; only those of runs that are not known yet are read. What no run has any more is forgotten. */
export const learnKeys = (known: KnownKeys, runs: readonly KeyedRun[]): KnownKeys => {
  const news = new Map<string, number>();
  const own = runs.map((run) => numbersOf({ known, news }, run));
  const isUsed = new Uint8Array(known.keys.length + news.size);
  for (const numbers of own) for (const number of numbers) isUsed[number] = 1;
  const added = [...news.keys()].sort();
  const keys = [...known.keys.filter((_, number) => isUsed[number]), ...added].sort();
  const places = new Uint32Array(isUsed.length);
  places.set(placesIn(keys, known.keys));
  for (const [at, place] of placesIn(keys, added).entries()) places[news.get(added[at] ?? "") ?? 0] = place;
  return {
    keys,
    numbers: new Map(
      runs.map(({ digest }, at) => [
        digest,
        (own[at] ?? new Uint32Array(0)).map((number) => places[number] ?? 0),
      ]),
    ),
  };
};
