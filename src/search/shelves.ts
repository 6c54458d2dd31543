/** A date as it is known: 20200907; 20200900 where the day, 20200000 where the month is not known. */
export type Time = number;

/** Stands behind all dates. */
export const undatedTime = 0x7fffffff;

/** The number of an EDTF date, its qualifier passed over; `undatedTime` for what is none. */
export const timeOf = (published: string | undefined): Time => {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? "");
  if (!parts) return undatedTime;
  const [, year, month = 0, day = 0] = parts.map(Number) as readonly number[];
  return (year ?? 0) * 10_000 + (month || 0) * 100 + (day || 0);
};

/**
 * Articles next to each other in order of time that are known alike: those of which only the year is known (`month` 0), those
 * of which only the month is known, and those of a month with their days (`hasDays`).
 */
export type Shelf = {
  readonly year: number;
  readonly month: number;
  readonly hasDays: boolean;
  /** The first day that it may hold, and the last: as if every month had 31. */
  readonly first: Time;
  readonly last: Time;
  /** From this document to before that one. */
  readonly from: number;
  readonly to: number;
};

const shelfKey = (time: Time): number => Math.floor(time / 100) * 2 + (time % 100 > 0 ? 1 : 0);

/** The shelves of articles in order of time as numbers: how far each is from the one before, and how many it has. */
export const tellShelves = (times: Iterable<Time>): readonly number[] => {
  const told: number[] = [];
  let before = 0;
  for (const time of times) {
    if (time === undatedTime) break;
    const key = shelfKey(time);
    if (key !== before) told.push(key - before, 0);
    before = key;
    told[told.length - 1] = (told.at(-1) ?? 0) + 1;
  }
  return told;
};

/** Reads what `tellShelves` told. */
export const readShelves = (told: readonly number[]): readonly Shelf[] => {
  const shelves: Shelf[] = [];
  let key = 0;
  let from = 0;
  for (let index = 0; index < told.length; index += 2) {
    key += told[index] ?? 0;
    const to = from + (told[index + 1] ?? 0);
    const month = key >> 1;
    const [first, last] =
      month % 100 ? [month * 100 + 1, month * 100 + 31] : [month * 100 + 101, month * 100 + 1231];
    shelves.push({
      year: Math.floor(month / 100),
      month: month % 100,
      hasDays: key % 2 > 0,
      first,
      last,
      from,
      to,
    });
    from = to;
  }
  return shelves;
};
