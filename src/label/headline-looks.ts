import { beginsAsByline, beginsWithAppeal, endsAsCaption, holdsDate, labelsCredit } from "./cues.ts";
import type { Shape } from "./shape.ts";

/** Whether a line names a picture's maker, as captions do. */
export const namesMaker = ({ text }: Shape): boolean => labelsCredit(text) || endsAsCaption(text);

/** Whether a line ends with a stop: headlines ask and exclaim, but those that tell end without one. */
export const closesWithStop = (text: string): boolean => /[.。।۔][”"’'»›“」』)）\]]*$/.test(text.slice(-4));

/** What publishers send to their readers, in words that many languages share. */
const letters = /(?<!\p{L})(?:newsletter|inbox|infolettre|posteingang|メルマガ)/iu;
/** The share of a line's words that are numbers where it is a table's row. */
const leastFigures = 0.4;

/** What a line that may be the headline looks like by itself, whatever stands around it. */
const looks = {
  /** Whether it holds an address of the web. */
  address: ({ text }) => /https?:\/\/|^www\./.test(text.slice(0, 200)),
  /** Whether it asks its reader for something, or offers letters to read. */
  appeal: ({ text }) => beginsWithAppeal(text) || letters.test(text.slice(0, 200)),
  /** Whether a list's mark stands before it: most such lines are a menu's. */
  marked: ({ text }) => /^[*•·▪]\s/.test(text),
  /** Whether much of it is numbers but no years, or nothing is a word: a table's row, a score, a rule of dashes. */
  figures: ({ facts: { tokens } }) =>
    tokens.filter((token) => /^\p{N}{1,3}$/u.test(token)).length >= leastFigures * tokens.length,
  /** Whether it begins as bylines do. */
  signed: ({ text }) => beginsAsByline(text),
  /** Whether it is a caption, and says who made the picture. */
  pictured: namesMaker,
  /** Whether it goes on from the line above, and whether the line below goes on from it. */
  goesOn: ({ text }) => /^(?:…|\.\.\.)/.test(text),
  leadsOn: ({ text }) => /[:,：،]$/.test(text.slice(-1)),
  /** Whether it is shorter or longer than most headlines are. */
  brief: ({ width }) => width < 25,
  short: ({ width }) => width < 40,
  wordy: ({ width }) => width > 110,
  /** Whether it holds a date or a time. */
  dated: ({ text }) => holdsDate(text) || /\d[:.]\d\d/.test(text.slice(0, 200)),
} as const satisfies Readonly<Record<string, (shape: Shape) => boolean>>;

/** The names of what `looksOf` asks, in its order. */
export const headlineLooks = Object.keys(looks) as readonly (keyof typeof looks)[];

/** What a line looks like by itself: an answer, 0 or 1, to each of `headlineLooks`. */
export const looksOf = (shape: Shape): readonly number[] =>
  headlineLooks.map((name) => (looks[name](shape) ? 1 : 0));
