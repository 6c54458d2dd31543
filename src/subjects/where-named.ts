import { seatsOfGovernment } from "../knowledge/countries/countries.ts";
import type { Sentence } from "./read-sentences.ts";
import type { PlacedHit } from "./score-countries.ts";

/** Words that a place follows where something is, goes to or comes from. */
export const locative: ReadonlySet<string> = new Set(
  (
    "in at near from to outside around across of visit visited visiting left reached into on through over along off between above " +
    "below beyond"
  ).split(" "),
);

const lowerAt = ({ tokens }: Sentence, at: number): string => (tokens[at]?.text ?? "").toLowerCase();

const aimed = /(?:ing|anger|fury|angry|furious)$|^(?:aimed|directed|levelled|fired)$/u;

/** `shouting at Ottawa`, `anger at Paris`: at whom, not where. */
const isAimed = (sentence: Sentence, from: number): boolean =>
  lowerAt(sentence, from - 1) === "at" && aimed.test(lowerAt(sentence, from - 2));

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? "");

/** No list of places goes back over more words than this. */
const longestList = 24;

/** Where a list of names begins that a token stands in: `Paris` for all of `in Paris, New York and Rome`. */
const startOfList = ({ tokens }: Sentence, from: number): number => {
  let start = from;
  while (from - start < longestList && /^(?:,|and|or)$/u.test(tokens[start - 1]?.text ?? "")) {
    let at = start - 1;
    while (from - at < longestList && isCapital(tokens[at - 1]?.text)) at -= 1;
    if (at === start - 1) break;
    start = at;
  }
  return start;
};

const isLocative = ({ hit, sentence }: PlacedHit): boolean => {
  const from = startOfList(sentence, hit.from);
  return locative.has(lowerAt(sentence, from - 1)) && !isAimed(sentence, from);
};

/** Whether a capital stands for its government (`Moscow launched`): no word says that something is there. */
export const isGovernment = (placed: PlacedHit): boolean =>
  placed.hit.kind === "city" && seatsOfGovernment.has(placed.hit.name) && !isLocative(placed);

const sites =
  /^(?:airport|airfield|base|camp|depot|dock|factory|field|harbou?r|jetty|mill|mine|oilfield|pit|plant|port|prison|quarry|racecourse|reactor|refinery|shipyard|smelter|stadium|station|steelworks|summit|terminal|works|yard)s?$/u;

/** `a terminal at Gladstone`: what stands after `at` is a place where the word before it is of something that is built somewhere. */
export const isSite = (sentence: Sentence | undefined, from: number): boolean =>
  sentence?.tokens[from - 1]?.text === "at" &&
  sites.test((sentence.tokens[from - 2]?.text ?? "").toLowerCase());
