import { type Dice, diceOf } from "./dice.ts";

/** What holds sentences together; without such words no finder would take a text for English. */
const glue = (
  "the of to and a in that is was for on it with as be at by he from are this which have had his not but they " +
  "were an their has been who more will one its would there said about when out up into than after she or what"
).split(" ");

const onsets = "b br c ch cl d dr f fl g gl gr h k l m n p pl pr qu r s sh sl sp st t th tr v w wh".split(
  " ",
);
const vowels = "a a a e e e i i o o u ai ea ee ou".split(" ");
const codas = ["", "", "", ..."n n r r l s t m d ck ll nd nt rd st".split(" ")];
/** Within a word most syllables are open; a cluster before the next one's could not be said. */
const links = ["", "", "", "", "", ..."n r l s m".split(" ")];

const oneOf = (sounds: readonly string[], dice: Dice): string => sounds[dice.below(sounds.length)] ?? "";

const syllable = (dice: Dice, ends: readonly string[]): string =>
  oneOf(onsets, dice) + oneOf(vowels, dice) + oneOf(ends, dice);

/** A word of so many syllables that nobody has used before; the last ones of a very long list get longer. */
export const inventWord = (dice: Dice, syllables: number, used: Set<string>): string => {
  for (let attempt = 0; ; attempt++) {
    const length = syllables + Math.floor(attempt / 20);
    const word = Array.from({ length }, (_, at) => syllable(dice, at < length - 1 ? links : codas)).join("");
    if (used.has(word)) continue;
    used.add(word);
    return word;
  }
};

/** Frequent words are short. */
const syllablesAt = (rank: number, dice: Dice): number => {
  if (rank < 400) return 1 + dice.below(2);
  return 2 + dice.below(rank < 3000 ? 2 : 3);
};

/** A language's words, the most frequent first: its glue, then `size` invented ones. */
export const inventVocabulary = (seed: number, size: number): readonly string[] => {
  const dice = diceOf(seed, 1);
  const used = new Set<string>(glue);
  return [
    ...glue,
    ...Array.from({ length: size }, (_, rank) => inventWord(dice, syllablesAt(rank, dice), used)),
  ];
};

/** The word with a capital. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
