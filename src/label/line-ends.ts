import { isHalf, kindOf, LETTER, LOWER, MARK, UPPER } from "./characters.ts";

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

/** What may stand behind the stop that closes a sentence. */
const closers = codesOf("])\"'”’»›“」』）");
/** Characters behind the stop that are passed over, the stop included. */
const closersRead = 6;

const kindsOf = (kinds: readonly (readonly [string, number])[]): ReadonlyMap<number, number> =>
  new Map(
    kinds.flatMap(([characters, kind]) => [...codesOf(characters)].map((code) => [code, kind] as const)),
  );

/** Kinds of stops, whatever closes behind them; kinds of last characters where there is no stop. */
const stops = kindsOf([
  [".。।؟۔", 1],
  ["!?！？", 2],
  ["…", 3],
]);
const lasts = kindsOf([
  [":：", 4],
  ["\"'”’»›“」』", 5],
  [")]）", 6],
  ["0123456789", 7],
]);
const [letterEnd, otherEnd] = [0, 8];

const firsts = kindsOf([
  ["\"“'‘«„「『", 2],
  ["-–—•*·>#", 3],
  ["0123456789", 4],
  ["([", 7],
]);
const [otherStart, upperStart, lowerStart, letterStart] = [0, 1, 5, 6];

const endsWithLetter = (text: string, last: number): boolean =>
  isHalf(last) ? /[\p{L}\p{M}]$/u.test(text.slice(-2)) : (kindOf(last) & (LETTER | MARK)) !== 0;

/** Whether a kind of end closes a sentence. */
export const closesSentence = (end: number): boolean => end >= 1 && end <= 3;

/** How a line ends, as one of nine kinds. */
export const endKindOf = (text: string): number => {
  const least = Math.max(0, text.length - closersRead);
  let at = text.length - 1;
  while (at >= least && closers.has(text.charCodeAt(at))) at--;
  const stop = at < least ? undefined : stops.get(text.charCodeAt(at));
  if (stop !== undefined) return stop;
  const last = text.charCodeAt(text.length - 1);
  return lasts.get(last) ?? (endsWithLetter(text, last) ? letterEnd : otherEnd);
};

const pairStarts: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}/u, upperStart],
  [/^\p{Ll}/u, lowerStart],
  [/^\p{L}/u, letterStart],
];

/** How a line begins, as one of eight kinds. */
export const startKindOf = (text: string): number => {
  const first = text.charCodeAt(0);
  if (isHalf(first)) return pairStarts.find(([pattern]) => pattern.test(text.slice(0, 2)))?.[1] ?? otherStart;
  const bits = kindOf(first);
  if ((bits & UPPER) !== 0) return upperStart;
  if ((bits & LOWER) !== 0) return lowerStart;
  return (bits & LETTER) !== 0 ? letterStart : (firsts.get(first) ?? otherStart);
};
