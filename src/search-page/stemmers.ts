import type { Stem, stemmerModules } from "../search/stems.ts";

type Load = () => Promise<{ readonly stemmer: Stem }>;

const norwegian: Load = () => import("@orama/stemmers/norwegian");

/** All but English, which comes with the page. */
const loaders: { readonly [Language in Exclude<keyof typeof stemmerModules, "en">]: Load } = {
  ar: () => import("@orama/stemmers/arabic"),
  bg: () => import("@orama/stemmers/bulgarian"),
  da: () => import("@orama/stemmers/danish"),
  de: () => import("@orama/stemmers/german"),
  el: () => import("@orama/stemmers/greek"),
  es: () => import("@orama/stemmers/spanish"),
  fi: () => import("@orama/stemmers/finnish"),
  fr: () => import("@orama/stemmers/french"),
  ga: () => import("@orama/stemmers/irish"),
  hi: () => import("@orama/stemmers/indian"),
  hu: () => import("@orama/stemmers/hungarian"),
  hy: () => import("@orama/stemmers/armenian"),
  id: () => import("@orama/stemmers/indonesian"),
  it: () => import("@orama/stemmers/italian"),
  lt: () => import("@orama/stemmers/lithuanian"),
  nb: norwegian,
  ne: () => import("@orama/stemmers/nepali"),
  nl: () => import("@orama/stemmers/dutch"),
  nn: norwegian,
  no: norwegian,
  pt: () => import("@orama/stemmers/portuguese"),
  ro: () => import("@orama/stemmers/romanian"),
  ru: () => import("@orama/stemmers/russian"),
  sr: () => import("@orama/stemmers/serbian"),
  sv: () => import("@orama/stemmers/swedish"),
  ta: () => import("@orama/stemmers/tamil"),
  tr: () => import("@orama/stemmers/turkish"),
  uk: () => import("@orama/stemmers/ukrainian"),
};

/** The stemmer of a language, fetched when it is asked for; undefined where there is none. */
export const loadStemmer = async (language: string): Promise<Stem | undefined> =>
  Object.hasOwn(loaders, language) ? (await loaders[language as keyof typeof loaders]()).stemmer : undefined;
