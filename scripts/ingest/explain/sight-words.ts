import type { Observed, Sight } from "../../../src/label/read-feature.ts";

/** Observations that are one of a few kinds: each kind in words. */
const kinds: { readonly [atom: string]: readonly string[] } = {
  closes: ["ends no sentence", "ends a sentence"],
  end: [
    "ends with a letter",
    "ends with a full stop",
    "ends with ! or ?",
    "ends with an ellipsis",
    "ends with a colon",
    "ends with a quotation mark",
    "ends with a bracket",
    "ends with a figure",
    "ends with another mark",
  ],
  start: [
    "begins with a mark",
    "begins with a capital",
    "begins with a quotation mark",
    "begins with a bullet or dash",
    "begins with a figure",
    "begins with a small letter",
    "begins with a letter",
    "begins with a bracket",
  ],
  first: ["is not the first line", "is the first line"],
  usualGap: ["an unusual distance to the line above", "the usual distance to the line above"],
  echo: ["stands once", "stands above too", "stands below too", "stands above and below too"],
};

/** Observations that are more or less of something: of what. */
const amounts: { readonly [atom: string]: string } = {
  width: "width",
  coarse: "width",
  words: "number of words",
  capitals: "capital letters",
  capitalised: "words with a capital",
  digits: "figures",
  common: "everyday words",
  sentences: "sentences",
  commas: "commas",
  gap: "blank lines above",
  indented: "indent",
  block: "lines in its block",
  blockPlace: "place in its block",
  repeats: "times on the page",
  within: "overlap with other lines",
  likeBegun: "lines that begin alike",
  read: "share of the text above",
  dated: "dates close by",
  sinceEnd: "lines since talk of other stories or rights",
  headed: "headed paragraphs close by",
  usualWidth: "width against the usual paragraph's",
  names: "names that the text has too",
  likeness: "words that the text has too",
  window: "place against the densest text",
  place: "place on the page",
  longPrevious: "paragraphs right above",
  longNext: "paragraphs right below",
  longAround: "paragraphs around",
  longBefore: "lines since a paragraph",
  longAfter: "lines to the next paragraph",
  longAll: "paragraphs on the page",
};

const cues: { readonly [cue: string]: string } = {
  furniture: "words of menus",
  appeal: "words of an appeal",
  related: "words that point to other stories",
  credit: "words of a credit",
  pictured: "words of a picture",
  dateRole: "words such as published",
  ago: "words such as ago",
  role: "words of a role",
  social: "social networks",
  legal: "words of law and rights",
  advert: "words of advertising",
  comments: "words of comments",
  you: "words to the reader",
  saying: "words of speech",
  agency: "an agency",
  byline: "a byline's first word",
  month: "a month",
  weekday: "a weekday",
  owner: "© or the like",
  numericDate: "a date in figures",
  counted: "a count",
  glued: "words run together",
  bracketed: "all in brackets",
  web: "a web address",
  address: "@ or #",
};

const whereOf = (offset: number): string => {
  if (offset === 0) return "";
  const lines = Math.abs(offset) === 1 ? "the line" : `${Math.abs(offset)} lines`;
  return ` (${lines} ${offset < 0 ? "above" : "below"})`;
};

const degrees = ["very low", "low", "medium", "high", "very high"] as const;

const degreeOf = (value: number, size: number): string =>
  degrees[Math.round((value * (degrees.length - 1)) / Math.max(1, size - 1))] ?? "";

const observedInWords = ({ atom, offset, value, size }: Observed): string => {
  if (value === undefined) return `no line there${whereOf(offset)}`;
  const kind = kinds[atom]?.[value];
  return `${kind ?? `${amounts[atom] ?? atom}: ${degreeOf(value, size)}`}${whereOf(offset)}`;
};

const roles = { first: "first", last: "last", any: "" } as const;

/** What a feature of the line model looks at, in a person's words. */
export const sightInWords = (sight: Sight): string => {
  if (sight.kind === "shape") return sight.seen.map(observedInWords).join(" + ");
  if (sight.kind === "cue") return `${cues[sight.name] ?? sight.name}${whereOf(sight.offset)}`;
  const role = roles[sight.role];
  return `the word “${sight.word}”${role === "" ? "" : ` ${role}`}`;
};
