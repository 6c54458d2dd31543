import type { Columns } from "../columns.ts";
import { startOf } from "../lists.ts";
import { textAt } from "../texts.ts";

const [slash, zero, nine] = [0x2f, 0x30, 0x39];
const ending = ".md".length;
const undated = new TextEncoder().encode("undated/");

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= zero && byte <= nine;

/** A year or `undated`, and a name that is no number at the end: no page but an article's is called so. */
const isUsual = (bytes: Uint8Array, from: number, to: number): boolean => {
  const inYear = isDigit(bytes[from]) && isDigit(bytes[from + 3]) && bytes[from + 4] === slash;
  if (!inYear && undated.some((byte, at) => bytes[from + at] !== byte)) return false;
  for (let at = to - ending - 1; at >= from && bytes[at] !== slash; at--)
    if (!isDigit(bytes[at])) return true;
  return false;
};

/** The addresses of articles that a person put where another page could stand: `/topics/harbours/`, `/2020/09/`. */
export const astrayOf = ({ files, size }: Columns): ReadonlySet<string> => {
  const astray = new Set<string>();
  for (let record = 0; record < size; record++)
    if (!isUsual(files.bytes, startOf(files, record), files.ends[record] ?? 0))
      astray.add(`/${textAt(files, record).slice(0, -ending)}/`);
  return astray;
};
