import type { Dice } from "./dice.ts";
import { capital } from "./words.ts";
import type { Stock } from "./world.ts";
import { draw } from "./zipf.ts";

/** Words in a row, with a comma here and there. */
const phrase = (words: Stock, count: number, dice: Dice): string[] =>
  Array.from({ length: count }, (_, at) => {
    const word = draw(words.items, words.zipf, dice);
    return at > 1 && at < count - 2 && dice.chance(0.07) ? `${word},` : word;
  });

/** A sentence of 6 to 27 words; a name, where there is one, stands within it. */
export const inventSentence = (words: Stock, dice: Dice, name?: string): string => {
  const all = phrase(words, 6 + dice.below(22), dice);
  if (name !== undefined) all.splice(1 + dice.below(all.length - 2), 0, name);
  const text = capital(all.join(" "));
  if (name !== undefined && dice.chance(0.3)) return `“${text},” said ${name}.`;
  return dice.chance(0.04) ? `"${text}," it didn't say.` : `${text}.`;
};

/** A line without a full stop: a headline, a subhead, an item. */
export const inventLine = (words: Stock, count: number, dice: Dice): string =>
  capital(phrase(words, count, dice).join(" ").replaceAll(",", ""));

/** A paragraph of so many words or a few more, with names from `names` in a third of its sentences. */
export const inventParagraph = (
  words: Stock,
  { length, names }: { readonly length: number; readonly names: readonly string[] },
  dice: Dice,
): string => {
  const sentences: string[] = [];
  for (let count = 0; count < length; count += sentences.at(-1)?.split(" ").length ?? 1) {
    const name = dice.chance(0.35) ? names[dice.below(names.length)] : undefined;
    sentences.push(inventSentence(words, dice, name));
  }
  return sentences.join(" ");
};
