import { dateNameKey } from "./date-name-key.ts";
import { dateLocales } from "./locales.ts";

/** 3 January 2021 was a Sunday. */
const sample = (weekday: number): Date => new Date(Date.UTC(2021, 0, 3 + weekday));

const namesIn = (locale: string, weekday: "long" | "short"): readonly (readonly [string, number])[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => [dateNameKey(format.format(sample(day))), day] as const);
};

/** Latin names of two letters are words first: `la`, `di`, an initial. */
const isName = (name: string): boolean => name.length > 2 || !/^[\p{Script=Latin}]+$/u.test(name);

const buildIndex = (style: "long" | "short"): ReadonlyMap<string, ReadonlySet<number>> => {
  const index = new Map<string, Set<number>>();
  for (const locale of dateLocales)
    for (const [name, day] of namesIn(locale, style).filter(([word]) => isName(word)))
      index.set(name, (index.get(name) ?? new Set<number>()).add(day));
  return index;
};

const long = buildIndex("long");
const short = buildIndex("short");

const only = (days: ReadonlySet<number> | undefined): number | undefined =>
  days?.size === 1 ? [...days][0] : undefined;

/** The weekday (0 is Sunday) that a full weekday name means; none where languages disagree. */
export const weekdayOf = (word: string): number | undefined => only(long.get(dateNameKey(word)));

/** The names and short forms of weekdays, lower case and composed, by which `isWeekday` knows them. */
export const weekdayNames: readonly string[] = [...long.keys(), ...short.keys()];

/** Whether a word is a weekday's name or its short form in any of the known languages. */
export const isWeekday = (word: string): boolean =>
  long.has(dateNameKey(word)) || short.has(dateNameKey(word));
