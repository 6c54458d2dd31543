import { foldPerson } from "./fold-name.ts";

/** A person's name taken apart, all lower case without accents. A lone name has neither given nor middle names. */
export type PersonParts = {
  readonly words: readonly string[];
  readonly given?: string;
  readonly middle: readonly string[];
  /** The last word, spelled as `soundKey` spells it: people with different ones are never taken for one. */
  readonly surname: string;
};

/* Ways of writing the same sounds of Russian, Arabic and others in Latin letters, in this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/g, "ç"],
  [/sch|sh|sz/g, "ş"],
  [/kh/g, "h"],
  [/zh/g, "z"],
  [/ph/g, "f"],
  [/gu(?=[ei])/g, "g"],
  [/ck|q|c(?![eiy])/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/(?:[ei][yij]|y[ij])+/g, "i"],
  [/[yj]/g, "i"],
  [/([oe])ff$/g, "$1v"],
  [/([a-zçş])\1/g, "$1"],
];

/** One spelling for the ways in which a foreign name is written in Latin letters: `sergei`, `sergey` and `serguei` have one. */
export const soundKey = (word: string): string =>
  sounds.reduce((key, [pattern, written]) => key.replace(pattern, written), word.slice(0, 40));

const articles: ReadonlySet<string> = new Set(["al", "el", "ul"]);

/** Takes a person's name apart: `Bashar al-Assad` has the surname of `Assad`. */
export const personParts = (name: string): PersonParts => {
  const all = foldPerson(name);
  const words = all.length > 1 ? all.filter((word) => !articles.has(word)) : all;
  const surname = soundKey(words.at(-1) ?? "");
  const [given] = words;
  return words.length < 2 || given === undefined
    ? { words, middle: [], surname }
    : { words, given, middle: words.slice(1, -1), surname };
};
