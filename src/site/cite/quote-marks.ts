const anyMark = /["'“”‘’]/;

/** Two quotation marks that belong together, by where they stand in a text. */
type Pair = { readonly open: number; readonly close: number };

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");

/** Where a straight mark may open a quotation: at the start and after a space, a bracket, a dash or another mark. */
const opensAfter = (character: string | undefined): boolean =>
  character === undefined || /[\s([{“‘"'—–/-]/.test(character);

/** The last place of a text where a straight single mark can close a quotation. */
const lastSingleClose = (text: string): number => {
  for (let at = text.length - 1; at > 0; at--)
    if ((text[at] === "'" || text[at] === "’") && !isLetter(text[at + 1])) return at;
  return -1;
};

const closers: { readonly [mark: string]: string } = { "“": "”", "‘": "’", '"': '"', "'": "'" };

const opens = (text: string, at: number, lastClose: number): boolean => {
  const mark = text[at];
  if (mark === "“" || mark === "‘") return true;
  if (!opensAfter(text[at - 1]) || text[at + 1] === undefined || text[at + 1] === " ") return false;
  return mark === '"' || (mark === "'" && at < lastClose);
};

const isWithinWord = (text: string, at: number): boolean => isLetter(text[at - 1]) && isLetter(text[at + 1]);

/** The quotations of a text, in order of their ends. A mark without its fellow, such as an apostrophe, is in none. */
const pairsOf = (text: string): readonly Pair[] => {
  const lastClose = lastSingleClose(text);
  const open: number[] = [];
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (!anyMark.test(mark)) continue;
    const last = open.at(-1);
    const closes = last !== undefined && closers[text[last] ?? ""] === mark && !isWithinWord(text, at);
    if (closes && (mark !== '"' || !opensAfter(text[at - 1]))) {
      open.pop();
      pairs.push({ open: last, close: at });
    } else if (opens(text, at, lastClose)) open.push(at);
  }
  return pairs;
};

/** Whether marks stand within quotation marks already, which makes theirs single. */
export type Surroundings = "bare" | "quoted";

const double = ["“", "”"] as const;
const single = ["‘", "’"] as const;

/** How a text is set: its characters with the marks as they should be, and how many close it at its end. */
type Marked = { readonly text: string; readonly closing: number };

/** Curls apostrophes and quotation marks; within quotation marks theirs are single, and double within those again. */
const mark = (text: string, surroundings: Surroundings): Marked => {
  if (!anyMark.test(text)) return { text, closing: 0 };
  const characters = Array.from({ length: text.length }, (_, at) => text[at] ?? "");
  const ends = new Set<number>();
  const pairs = [...pairsOf(text)].sort((a, b) => a.open - b.open);
  const around: Pair[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && (around.at(-1)?.close ?? 0) < pair.open) around.pop();
    const isCurled = surroundings === "bare" && around.length === 0 && text[pair.open] === "‘";
    const depth = around.length + (surroundings === "quoted" ? 1 : 0);
    const [opening, closing] = isCurled || depth % 2 === 1 ? single : double;
    characters[pair.open] = opening;
    characters[pair.close] = closing;
    ends.add(pair.close);
    around.push(pair);
  }
  let closing = 0;
  while (ends.has(text.length - 1 - closing)) closing++;
  return { text: characters.join("").replaceAll("'", "’"), closing };
};

/** A text with curled apostrophes and quotation marks. */
export const curled = (text: string, surroundings: Surroundings = "bare"): string =>
  mark(text, surroundings).text;

/**
 * The same with a full stop or comma at its end, before the marks that close a quotation there; a full stop is left out
 * where the text ends with a mark of its own.
 */
export const ended = (given: string, end: "." | ",", surroundings: Surroundings = "bare"): string => {
  const { text, closing } = mark(given, surroundings);
  const head = text.slice(0, text.length - closing);
  const isEnded = (end === "." ? /[.?!]$/ : /,$/).test(head);
  return `${head}${isEnded ? "" : end}${text.slice(text.length - closing)}`;
};
