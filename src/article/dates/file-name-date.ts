import { isDay } from "./date-mention.ts";

/** The date in a file's name. */
export type FileDate = { readonly year: number; readonly month: number; readonly day?: number };

/** Names are short; a longer one is a machine's. */
const longestName = 200;

/**
 * `2019-03-04-slug.txt`, `20190304_x.txt`, `x_2019.03.04.txt`, `2019-03.txt`. Digits or letters on either side make
 * it a number of another kind: a digest, an identifier.
 */
const namePattern =
  /(?<![\p{L}\d])((?:1[7-9]|20)\d\d)(?:([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])|[-_.](0[1-9]|1[0-2]))(?![\p{L}\d]|[-_.]\d{1,2}(?!\d))/u;

/** The day or month that a file's name, without its folders, is led or ended by; none where it names none. */
export const fileNameDate = (fileName: string | undefined): FileDate | undefined => {
  const name = fileName?.slice(fileName.lastIndexOf("/") + 1).slice(0, longestName) ?? "";
  const found = namePattern.exec(name);
  if (found === null) return undefined;
  const [year, month] = [Number(found[1]), Number(found[3] ?? found[5])];
  if (found[4] === undefined) return { year, month };
  const day = Number(found[4]);
  return isDay(month, day, year) ? { year, month, day } : undefined;
};
