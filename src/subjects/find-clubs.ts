import { countSportWords, isMatchReport } from "./match-reports.ts";
import type { Mention, NameKind } from "./mention.ts";
import type { Sentence } from "./read-sentences.ts";
import { type Town, townName, townsOf } from "./towns-of-reports.ts";

const opponent =
  /^(?:against|beat|beating|defeated|thrashed|overcame|facing|v|vs|versus|ten-man|10-man|visitors|hosts|joined|joining|champions|leaders)$/u;

/* What a player or a side does with another: two words before its name. */
const dealings =
  /^(?:(?:victor(?:y|ies)|wins?|success(?:es)?|triumphs?) over|(?:defeats?|loss(?:es)?) (?:by|to)|(?:loan|loaned|transfer|transferred|signed|joined|bought) (?:from|to)|(?:home|away) to|(?:coach|manager|captain|player|side|club|team) (?:of|at))$/u;

const plays =
  /^(?:beat|won|lost|drew|led|scored|equalised|held|hold|host|hosts|face|faced|thrashed|striker|midfielder|goalkeeper|keeper|defender|winger|captain|fans|supporters|\p{N}{1,3})$/u;

const stands = /^(?:in|at|from|to|near|of|outside)$/u;

const wordAt = ({ sentence }: Town, at: number): string => (sentence.tokens[at]?.text ?? "").toLowerCase();

const wordsBefore = (town: Town): string => `${wordAt(town, town.from - 2)} ${wordAt(town, town.from - 1)}`;

/** `on loan from Dundee`, `go to Dundee on Saturday`: a side with which one deals, or which one plays next. */
const isDealtWith = (town: Town): boolean =>
  dealings.test(wordsBefore(town)) ||
  (/^(?:go|goes|travel|travels) to$/u.test(wordsBefore(town)) && wordAt(town, town.to) === "on");

const isClub = (town: Town): boolean =>
  opponent.test(wordAt(town, town.from - 1)) || plays.test(wordAt(town, town.to)) || isDealtWith(town);

/** Whether something is there rather than plays there. */
const isWhere = (town: Town): boolean => stands.test(wordAt(town, town.from - 1)) && !isDealtWith(town);

const hasScore = (town: Town): boolean => /^\p{N}{1,3}$/u.test(wordAt(town, town.to));

/** What the names of organisations begin with: `lagos` of `Lagos United`. */
const beginningsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ kind, words }) =>
      kind === "organisation"
        ? [1, 2].filter((size) => size < words.length).map((size) => townName(words.slice(0, size)))
        : [],
    ),
  );

const asMention = ({ sentence: { tokens, passage }, at, from, to }: Town): Mention => ({
  kind: "organisation",
  words: tokens.slice(from, to).map(({ text }) => text),
  addressed: false,
  prominent: passage.place === "title" || passage.place === "lead",
  before: (tokens[from - 1]?.text ?? "").toLowerCase(),
  after: (tokens[to]?.text ?? "").toLowerCase(),
  sentence: at,
  from,
  to,
  isClub: true,
  ...(passage.line !== undefined && { line: passage.line }),
});

/**
 * Clubs that go by their town: in the report of a match a place that plays, scores or is beaten is a club throughout, but
 * where something is `in` it. Tables of results are reports too, and name towns that no tagger finds there.
 */
export const withClubs = (
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Mention[] => {
  const sportWords = countSportWords(sentences);
  if (!isMatchReport(sportWords)) return mentions;
  const towns = townsOf(mentions, sentences);
  if (!isMatchReport(sportWords, towns.filter(hasScore).length)) return mentions;
  const clubs = new Set(towns.filter(isClub).map(({ name }) => name));
  const beginnings = beginningsOf(mentions);
  const playing = towns.filter(
    (town) => (clubs.has(town.name) || beginnings.has(town.name)) && !isWhere(town),
  );
  const changed = new Set(playing.flatMap(({ mention }) => mention ?? []));
  // A club that only its whole name tells stands under that already.
  const kindOf = ({ words }: Mention): NameKind => (clubs.has(townName(words)) ? "organisation" : "other");
  return [
    ...mentions.map(
      (mention): Mention =>
        changed.has(mention) ? { ...mention, kind: kindOf(mention), isClub: true } : mention,
    ),
    ...playing
      .filter(({ mention }) => mention === undefined)
      .map(asMention)
      .map((mention): Mention => ({ ...mention, kind: kindOf(mention) })),
  ];
};
