import type { Entry } from "../entry/entry.ts";
import { countWords, plainTextOf } from "./plain-text.ts";
import type { Reference } from "./reference.ts";
import { referenceOf, type Standing } from "./reference-of.ts";

/** An article on its way into files that can be carried away. */
export type Exported = {
  readonly entry: Entry;
  readonly reference: Reference;
  /** The body without Markdown. */
  readonly text: string;
  /** Words of the body. */
  readonly words: number;
};

/** What the files say of the archive itself, from its settings. */
export type About = {
  readonly name: string;
  readonly description: string;
  /** Where the site stands, absolute, ending in `/`. */
  readonly address: string;
  /** One sentence on who holds the rights to the texts. */
  readonly rights?: string;
};

/** What the files say of an article. */
export const exportedOf = (entry: Entry, standing: Standing): Exported => {
  const text = plainTextOf(entry.body);
  return { entry, reference: referenceOf(entry, standing), text, words: countWords(text) };
};
