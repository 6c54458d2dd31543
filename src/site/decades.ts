import type { Count } from "../archive/archive.ts";

/** Ten years in a row, the first ending in 0; a year without articles is missing. */
export type Decade<Year extends Count = Count> = {
  readonly first: number;
  readonly years: readonly (Year | undefined)[];
};

/** Years as rows of ten, like a book of logarithms; decades without articles are left out. */
export const decadesOf = <Year extends Count>(years: readonly Year[]): readonly Decade<Year>[] => {
  const byNumber = new Map(years.map((year) => [year.number, year]));
  const firsts = new Set([...byNumber.keys()].sort((a, b) => a - b).map((year) => year - (year % 10)));
  return [...firsts].map((first) => ({
    first,
    years: Array.from({ length: 10 }, (_, index) => byNumber.get(first + index)),
  }));
};
