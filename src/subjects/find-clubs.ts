import type { Mention } from "./mention.ts";
import { findKnownPlaces } from "./place-index.ts";
import type { Sentence } from "./read-sentences.ts";

/** Words that a report of a match has and few other texts. */
const sportWords = new Set(
  (
    "goal goals striker midfielder goalkeeper defender winger midfield header penalty half-time kick-off league cup final semi-final " +
    "quarter-final fixture season champions relegation promotion equaliser equalised substitute referee wicket wickets innings overs " +
    "try tries conversion scrum fly-half playoff play-offs playoffs inning homers touchdown quarterback points crowd match matches"
  ).split(" "),
);

/** So many different ones make a text a report of a match. */
const leastWords = 4;

const isReport = (sentences: readonly Sentence[]): boolean => {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { text } of tokens) if (sportWords.has(text)) found.add(text);
    if (found.size >= leastWords) return true;
  }
  return false;
};

const opponent =
  /^(?:against|beat|beating|defeated|thrashed|overcame|facing|v|vs|versus|ten-man|10-man|visitors|hosts)$/u;
const plays =
  /^(?:beat|won|lost|drew|led|scored|equalised|held|hold|host|hosts|face|faced|thrashed|striker|midfielder|goalkeeper|keeper|defender|winger|captain|fans|supporters)$/u;
const stands = /^(?:in|at|from|to|near|of|outside)$/u;

/** A country's team stays its country: who reads of Japan wants its matches too. */
const isCountry = (words: readonly string[]): boolean =>
  findKnownPlaces(words).some(({ kind }) => kind !== "city");

const isClub = ({ before, after }: Mention): boolean => opponent.test(before) || plays.test(after);

/**
 * Clubs that go by their town: in the report of a match a place that plays, scores or is beaten is a club throughout, but
 * where something is `in` it.
 */
export const withClubs = (
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Mention[] => {
  const places = mentions.filter(
    ({ kind, words }) => kind === "place" && words.length < 3 && !isCountry(words),
  );
  const clubs = new Set(places.filter(isClub).map(({ words }) => words.join(" ")));
  if (clubs.size === 0 || !isReport(sentences)) return mentions;
  return mentions.map((mention) =>
    mention.kind === "place" && clubs.has(mention.words.join(" ")) && !stands.test(mention.before)
      ? { ...mention, kind: "organisation", isClub: true }
      : mention,
  );
};
