import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { givenNames } from "../knowledge/names/given-names.ts";
import {
  calendarWords,
  commonStarters,
  emptyNames,
  honorifics,
  organisationWords,
  placeWords,
  roleModifiers,
  roles,
  speechVerbs,
} from "../knowledge/names/name-words.ts";
import type { NameKind, Span } from "./mention.ts";

const connectors = new Set([
  "of",
  "de",
  "da",
  "del",
  "der",
  "van",
  "von",
  "bin",
  "al",
  "el",
  "la",
  "le",
  "du",
  "di",
  "dos",
  "ibn",
  "&",
]);
const demonyms = new Set(countries.flatMap(({ demonyms }) => demonyms.flatMap((name) => [name, `${name}s`])));
const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]));

/** All that the rules read of a token. */
type Word = { readonly text: string };

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const bare = (text: string): string => text.toLowerCase().replaceAll(".", "");

type Run = {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
  readonly titled: boolean;
};

const last = (run: Run): string => bare(run.words.at(-1) ?? "");
const first = (run: Run): string => run.words[0] ?? "";
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/* In this order: the first rule that holds says what a run names. */
const rules: readonly (readonly [kind: NameKind | undefined, holds: (run: Run) => boolean])[] = [
  [undefined, (run) => run.words.length === 1 && emptyNames.has(bare(run.phrase))],
  ["place", (run) => countryNames.has(run.phrase) || citiesWithCountry.has(run.phrase)],
  ["other", (run) => run.words.every((word) => demonyms.has(word))],
  ["other", (run) => /^(?:act|treaty|accord|accords|agreement|prize|award|cup|war)$/u.test(last(run))],
  ["organisation", (run) => run.words.length > 1 && organisationWords.has(last(run))],
  [
    "organisation",
    (run) =>
      run.words.length > 1 &&
      /^\p{L}+ (?:of|for) /u.test(run.phrase) &&
      organisationWords.has(bare(first(run))),
  ],
  ["place", (run) => run.words.length > 1 && (placeWords.has(last(run)) || placeWords.has(bare(first(run))))],
  ["person", (run) => run.titled && run.words.length <= 4],
  ["person", (run) => run.words.length > 1 && run.words.length <= 4 && givenNames.has(first(run))],
  [
    "organisation",
    (run) => run.words.length === 1 && (isAcronym(run.phrase) || organisationWords.has(last(run))),
  ],
  ["place", (run) => run.words.length <= 2 && /^(?:in|at|from|near|to)$/u.test(run.before)],
  ["person", (run) => run.words.length <= 3 && speechVerbs.has(run.after)],
  [
    "person",
    (run) =>
      run.words.length === 2 &&
      run.words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !isAcronym(word) && !demonyms.has(word)),
  ],
  ["other", () => true],
];

const kindOf = (run: Run): NameKind | undefined => rules.find(([, holds]) => holds(run))?.[0];

const isNameWord = (token: Word | undefined): boolean =>
  token !== undefined && isCapital(token.text) && !calendarWords.has(bare(token.text));

const runEnd = (tokens: readonly Word[], from: number): number => {
  let to = from + 1;
  for (;;) {
    if (isNameWord(tokens[to])) to += 1;
    else if (connectors.has(tokens[to]?.text ?? "") && isNameWord(tokens[to + 1])) to += 2;
    else return to;
  }
};

const isTitleWord = (text: string): boolean =>
  honorifics.has(bare(text)) ||
  roles.has(bare(text)) ||
  roleModifiers.has(bare(text)) ||
  demonyms.has(text) ||
  countryNames.has(text);

const nameStart = (tokens: readonly Word[], from: number, to: number): number => {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const title = words.findLastIndex((word) => honorifics.has(bare(word)) || roles.has(bare(word)));
  const leads = title >= 0 && title < words.length - 1 && words.slice(0, title).every(isTitleWord);
  const of = words[title + 1] === "of" && title + 3 < words.length ? 2 : 0;
  return leads ? from + title + 1 + of : from;
};

const isStarter = (tokens: readonly Word[], at: number): boolean =>
  (at === 0 || /^["“‘'(]$/u.test(tokens[at - 1]?.text ?? "")) &&
  commonStarters.has(bare(tokens[at]?.text ?? ""));

/** A known place at the end of a run is a name of its own where no given name leads it: `Trump Hamburg agreements`. */
const placeWithin = (words: readonly string[]): boolean =>
  words.length === 2 &&
  citiesWithCountry.has(words[1] ?? "") &&
  !givenNames.has(words[0] ?? "") &&
  !demonyms.has(words[0] ?? "");

const readRun = (tokens: readonly Word[], span: { from: number; to: number }): Span | undefined => {
  const from = nameStart(tokens, span.from, span.to);
  const words = tokens.slice(from, span.to).map(({ text }) => text);
  const before = bare(tokens[from - 1]?.text ?? "");
  const kind = kindOf({
    words,
    phrase: words.join(" "),
    before,
    after: bare(tokens[span.to]?.text ?? ""),
    titled: from > span.from || honorifics.has(before) || roles.has(before),
  });
  return kind === undefined ? undefined : { from, to: span.to, kind };
};

/** Names in a sentence by rule: runs of capitalised words, told apart by their words and what stands beside them. */
export const tagRuns = (tokens: readonly Word[]): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!isNameWord(tokens[at]) || isStarter(tokens, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, at);
    const to = placeWithin(tokens.slice(at, end).map(({ text }) => text)) ? end - 1 : end;
    const span = readRun(tokens, { from: at, to });
    if (span !== undefined) spans.push(span);
    at = to;
  }
  return spans;
};
