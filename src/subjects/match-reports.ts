import type { Sentence } from "./read-sentences.ts";

/** Words that a report of a match has and few other texts. */
const sportWords: ReadonlySet<string> = new Set(
  (
    "goal goals striker midfielder goalkeeper defender winger midfield header penalty half-time kick-off league cup final semi-final " +
    "quarter-final fixture season champions relegation promotion equaliser equalised substitute referee wicket wickets innings overs " +
    "try tries conversion scrum fly-half playoff play-offs playoffs inning homers touchdown quarterback points crowd match matches " +
    "soccer football rugby cricket baseball basketball hockey standings tabulated tabulate division scorers attendance"
  ).split(" "),
);

/** So many different ones make a text a report of a match. */
const inProse = 4;

/** So many are enough where names stand by scores. */
const inTables = 2;

/** So many names by scores make a table. */
const leastScores = 3;

/** How many different words of sport a text has; no more are counted than tell a report. */
export const countSportWords = (sentences: readonly Sentence[]): number => {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    if (found.size >= inProse) break;
    for (const { text } of tokens) {
      const word = text.toLowerCase();
      if (sportWords.has(word)) found.add(word);
    }
  }
  return found.size;
};

/**
 * Whether a text with so many words of sport may report a match: it has enough of them where `scores` names stand by a number
 * (`Dundee 2 Motherwell 1`), as in tables of results, which have few words.
 */
export const isMatchReport = (sportWordCount: number, scores = leastScores): boolean =>
  sportWordCount >= (scores >= leastScores ? inTables : inProse);
