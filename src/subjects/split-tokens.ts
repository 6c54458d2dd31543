/** A word, number or mark of a text with where it stands (offsets in UTF-16 units). */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

const abbreviations =
  "Mr|Mrs|Ms|Dr|Sr|Jr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Prof|Rev|Capt|Cmdr|Maj|Adm|Hon|No|vs|Inc|Corp|Ltd|Co|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Messrs";

/* Each alternative begins with a class of its own or has a fixed length, so that the scan stays linear. */
const token = new RegExp(
  [
    "(?:\\p{Lu}\\.){2,6}",
    `(?:${abbreviations})\\.(?![\\p{L}\\p{N}])`,
    "\\p{Lu}\\.(?=\\s\\p{Lu})",
    "['’][sS](?![\\p{L}\\p{N}])",
    "[\\p{L}\\p{N}\\p{M}]+(?:(?:['’&-](?![sS](?![\\p{L}\\p{N}])))[\\p{L}\\p{N}\\p{M}]+|[.,](?=\\p{N})\\p{N}+)*",
    "[^\\s\\p{L}\\p{N}\\p{M}]",
  ].join("|"),
  "gu",
);

/** The tokens of a text in order; `U.S.`, `Mr.` and `all-rounder` are one each, a possessive `'s` is one of its own. */
export const splitTokens = (text: string): readonly Token[] =>
  Array.from(text.matchAll(token), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

const ends = new Set([".", "!", "?", "…"]);
const closers = new Set(['"', "”", "’", "'", ")", "]", "»", "“"]);

const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  if (!ends.has(tokens[at]?.text ?? "")) return false;
  const next = tokens[at + 1];
  return next === undefined || !/^\p{Ll}/u.test(next.text);
};

/** The tokens of a text, sentence by sentence; a closing quotation mark or bracket stays with its sentence. */
export const splitSentences = (text: string): readonly (readonly Token[])[] => {
  const tokens = splitTokens(text);
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let ended = false;
  tokens.forEach((item, at) => {
    if (ended && !closers.has(item.text)) {
      sentences.push(sentence);
      sentence = [];
      ended = false;
    }
    sentence.push(item);
    ended ||= isSentenceEnd(tokens, at);
  });
  return sentence.length === 0 ? sentences : [...sentences, sentence];
};
