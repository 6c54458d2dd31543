/** Takes a folded form to its stem. */
export type Stem = (form: string) => string;

/** Finds the stemmer of a language (its primary subtag); undefined where there is none. */
export type StemmerOf = (language: string) => Stem | undefined;

/** The languages that `@orama/stemmers` knows, by primary subtag, and the name of each one's module. */
export const stemmerModules = {
  ar: "arabic",
  bg: "bulgarian",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hi: "indian",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  nb: "norwegian",
  ne: "nepali",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  uk: "ukrainian",
} as const;

/** The primary subtag of a language: `pt` of `pt-BR`. */
export const primaryOf = (language: string): string => language.replace(/-.*/s, "");

/** Words that a stemmer can take: longer ones are hardly words, and its patterns would look at them for long. */
const stemmable = /^\p{L}{3,30}$/u;

/** The stem of a form; the form itself where it is no word of letters or the stemmer leaves nothing. */
export const stemWith = (stem: Stem | undefined, form: string): string =>
  (stem && stemmable.test(form) && stem(form).slice(0, 40)) || form;
