import { surfacesIn } from "../words.ts";

/** What is known of each word, by how it is written: found without cutting the word out of its text. */
export type WordTable = {
  /** Gives what is known of every word of a text, in order (see `surfacesIn`). */
  readonly each: (text: string, take: (numbers: readonly number[]) => void) => void;
};

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** An apostrophe or a dot within a word asks for the full rules, as any letter beyond ASCII does. */
const isSpecial = (text: string, at: number, code: number): boolean =>
  code > 126 || ((code === 39 || code === 46) && isPlain(text.charCodeAt(at + 1)));

const space = 32;

const sameAt = (text: string, from: number, word: string): boolean => {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(from + at) !== word.charCodeAt(at)) return false;
  return true;
};

/** Widest the table is before it is made wider: half full. */
const widen = (slots: Int32Array, hashes: readonly number[]): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(slots.length * 2);
  for (const [number, hash] of hashes.entries()) {
    let slot = hash & (wider.length - 1);
    while (wider[slot]) slot = (slot + 1) & (wider.length - 1);
    wider[slot] = number + 1;
  }
  return wider;
};

/** A table that asks `learn` once for each word. */
export const wordTable = (learn: (surface: string) => readonly number[]): WordTable => {
  let slots = new Int32Array(1 << 14);
  const hashes: number[] = [];
  const words: string[] = [];
  const known: (readonly number[])[] = [];
  const find = (text: string, from: number, to: number, hash: number): readonly number[] => {
    let slot = hash & (slots.length - 1);
    for (; slots[slot]; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      const word = words[number] ?? "";
      if (hashes[number] === hash && word.length === to - from && sameAt(text, from, word))
        return known[number] ?? [];
    }
    const surface = text.slice(from, to);
    const numbers = learn(surface);
    slots[slot] = words.push(surface);
    hashes.push(hash);
    known.push(numbers);
    if (words.length * 2 > slots.length) slots = widen(slots, hashes);
    return numbers;
  };
  const others = new Map<string, readonly number[]>();
  const takeOther = (surface: string): readonly number[] => {
    const numbers = others.get(surface) ?? learn(surface);
    others.set(surface, numbers);
    return numbers;
  };
  /** Takes the words between two spaces. */
  const takePiece = (
    text: string,
    start: number,
    end: number,
    take: (numbers: readonly number[]) => void,
  ): void => {
    for (let at = start; at < end; at++)
      if (isSpecial(text, at, text.charCodeAt(at))) {
        for (const surface of surfacesIn(text.slice(start, end))) take(takeOther(surface));
        return;
      }
    let from = start;
    let hash = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : space;
      if (isPlain(code)) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      if (at > from) take(find(text, from, at, hash));
      from = at + 1;
      hash = 0;
    }
  };
  return {
    each: (text, take) => {
      let start = 0;
      for (let at = 0; at <= text.length; at++) {
        if (at < text.length && text.charCodeAt(at) > space) continue;
        if (at > start) takePiece(text, start, at, take);
        start = at + 1;
      }
    },
  };
};
