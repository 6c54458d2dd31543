import { addNumber, addPair, addText, type Mix, mixed, startMix } from "../mix.ts";
import type { Archive } from "../open-archive.ts";

/** What a page hangs on: texts, and records by what a list shows of them (`cards`) or by all they say (`entries`). */
export type Inputs = {
  readonly texts?: readonly string[];
  readonly cards?: Iterable<number>;
  /** Records by the names and addresses of their headings. */
  readonly company?: Iterable<number>;
  readonly entries?: Iterable<number>;
};

const addRecords = (mix: Mix, pairs: Uint32Array, records: Iterable<number> | undefined): void => {
  addNumber(mix, 1);
  if (records) for (const record of records) addPair(mix, pairs, record);
};

/** The digest of what a page hangs on. */
export const inputsOf = (
  { columns, headings }: Archive,
  { texts, cards, company, entries }: Inputs,
): number => {
  const mix = startMix();
  for (const text of texts ?? []) addText(mix, text);
  addRecords(mix, columns.marks, cards);
  addRecords(mix, headings.company, company);
  addRecords(mix, columns.digests, entries);
  return mixed(mix);
};
