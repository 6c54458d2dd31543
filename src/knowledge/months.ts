import { dateNameKey } from "./date-name-key.ts";
import { dateLocales } from "./locales.ts";

const sample = (month: number): Date => new Date(Date.UTC(2021, month - 1, 15));

const formatsOf = (locale: string): readonly Intl.DateTimeFormat[] =>
  (["long", "short"] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: "UTC", numberingSystem: "latn" }),
    new Intl.DateTimeFormat(locale, { month, day: "numeric", timeZone: "UTC", numberingSystem: "latn" }),
  ]);

const namesIn = (locale: string): readonly (readonly [string, number])[] =>
  formatsOf(locale).flatMap((format) =>
    Array.from({ length: 12 }, (_, index) => {
      const part = format.formatToParts(sample(index + 1)).find(({ type }) => type === "month");
      return [dateNameKey(part?.value ?? ""), index + 1] as const;
    }),
  );

/**
 * Spellings that newspapers use and Intl does not know: `Sept`, Austria's `Jänner`, French and German short
 * forms, months without their accents.
 */
const pressSpellings: readonly (readonly [string, number])[] = [
  ["sept", 9],
  ["jänner", 1],
  ["feber", 2],
  ["mrz", 3],
  ["mär", 3],
  ["maerz", 3],
  ["fevrier", 2],
  ["aout", 8],
  ["decembre", 12],
  ["setiembre", 9],
  ["marco", 3],
];

/** A Latin name of two letters is a word first; other scripts write months shorter. */
const isName = (name: string): boolean =>
  /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u.test(name) && (name.length > 2 || !/^[a-z]+$/.test(name));

const buildIndex = (): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const index = new Map<string, Map<string, number>>();
  const put = (name: string, month: number, language: string): void => {
    if (!isName(name)) return;
    const months = index.get(name) ?? new Map<string, number>();
    index.set(name, months.set(language, month));
  };
  for (const locale of dateLocales)
    for (const [name, month] of namesIn(locale)) put(name, month, new Intl.Locale(locale).language);
  for (const [name, month] of pressSpellings) put(name, month, "press");
  return index;
};

const index = buildIndex();

const longestName = Math.max(...[...index.keys()].map((name) => name.length)) + 1;

const onlyMeaning = (meanings: ReadonlyMap<string, number>): number | undefined => {
  const distinct = new Set(meanings.values());
  return distinct.size === 1 ? [...distinct][0] : undefined;
};

/** The names, lower case and composed, by which `monthOf` knows a month whatever the language. */
export const monthNames: readonly string[] = [...index]
  .filter(([, meanings]) => onlyMeaning(meanings) !== undefined)
  .map(([name]) => name);

/**
 * The month (1 to 12) that a word names in any of the known languages; of two meanings the page's language
 * decides, and without it there is no answer.
 */
export const monthOf = (word: string, language?: string): number | undefined => {
  const meanings = word.length > longestName ? undefined : index.get(dateNameKey(word));
  if (meanings === undefined) return undefined;
  const own = language === undefined ? undefined : meanings.get(language);
  return own ?? onlyMeaning(meanings);
};

/** Whether a word is a month's name in that language: the test for dates without a year, where any word may be one. */
export const isMonthIn = (word: string, language: string): boolean => {
  const meanings = index.get(dateNameKey(word));
  return meanings !== undefined && (meanings.has(language) || meanings.has("press"));
};
