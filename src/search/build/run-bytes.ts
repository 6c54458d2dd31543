import { byteReader, byteWriter } from "../bytes.ts";
import type { Run } from "./make-run.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** All of a run but its postings, and where in its file those begin; its many lines are read when they are asked for. */
export type RunHead = Omit<Run, "postings" | "rows" | "keys"> & {
  readonly rows: () => readonly string[];
  readonly keys: () => readonly string[];
  readonly postingsAt: number;
};

/** A run as a file: lengths, texts, numbers, and the postings last, so that they can be read bit by bit. */
export const runToBytes = ({ size, languages, rows, keys, counts, lengths, postings }: Run): Uint8Array => {
  const texts = [languages, rows, keys].map((list) => encoder.encode(list.join("\n")));
  const numbers = byteWriter();
  for (let index = 0; index < keys.length; index++) {
    numbers.number(counts[index] ?? 0);
    numbers.number(lengths[index] ?? 0);
  }
  const body = byteWriter();
  for (const value of [size, keys.length, ...texts.map(({ length }) => length), numbers.length()])
    body.number(value);
  for (const text of texts) body.bytes(text);
  body.bytes(numbers.done());
  const head = byteWriter();
  head.number(body.length());
  head.bytes(body.done());
  head.bytes(postings);
  return head.done();
};

/** How many bytes at a file's beginning tell how long its head is. */
export const headLengthBytes = 5;

/** The length of the head that these first bytes of a file tell of, themselves included. */
export const headLength = (start: Uint8Array): number => {
  const input = byteReader(start);
  const length = input.number();
  return length + start.length - input.rest().length;
};

const lines = (bytes: Uint8Array | undefined): readonly string[] => {
  const text = decoder.decode(bytes);
  return text === "" ? [] : text.split("\n");
};

/** The head of a run from the beginning of its file. */
export const readRunHead = (bytes: Uint8Array): RunHead => {
  const input = byteReader(bytes);
  input.number();
  const [size = 0, entries = 0, ...textLengths] = Array.from({ length: 5 }, input.number);
  input.number();
  const [languages, rows, keys] = textLengths.map((length) => input.take(length));
  const counts = new Uint32Array(entries);
  const lengths = new Uint32Array(entries);
  for (let index = 0; index < entries; index++) {
    counts[index] = input.number();
    lengths[index] = input.number();
  }
  return {
    size,
    languages: lines(languages),
    rows: () => lines(rows),
    keys: () => lines(keys),
    counts,
    lengths,
    postingsAt: bytes.length,
  };
};
