const markup = Symbol("markup");

/** Markup that was made by the `html` tag or by `trusted`; data read from a file can never be one. */
export type Html = { readonly [markup]: string };

/** What a template may print: text is escaped, lists are joined, what is absent prints nothing. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** All that neither HTML nor XML 1.0 can hold: control characters, halves of pairs, non-characters. */
const unprintable = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const special = /[&<>"']/g;

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Nearly every text is plain: one test is cheaper than two rewrites. */
const suspect = /[^\t\n\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;

const escapeText = (text: string): string =>
  suspect.test(text)
    ? text.replace(unprintable, "").replace(special, (character) => entities[character] ?? "")
    : text;

const isList = (piece: Html | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);

const print = (piece: Piece): string => {
  if (typeof piece === "string") return escapeText(piece);
  if (typeof piece === "number") return String(piece);
  if (piece === undefined || piece === null || piece === false) return "";
  return isList(piece) ? piece.map(print).join("") : piece[markup];
};

/** A template's own strings are one array, however often it is printed. */
const checked = new WeakSet<TemplateStringsArray>();

const checkQuotes = (strings: TemplateStringsArray): void => {
  if (checked.has(strings)) return;
  const unquoted = strings.slice(0, -1).find((string) => string.endsWith("="));
  if (unquoted !== undefined) throw new Error(`Quote the attribute after ${unquoted.slice(-40)}`);
  checked.add(strings);
};

/**
 * The one maker of HTML: a template whose values are text, numbers, markup, or lists of them. Text is escaped
 * for content and for quoted attributes, and loses the characters that a page cannot hold. A value that would
 * make an unquoted attribute is a mistake in the template, and throws.
 */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => {
  checkQuotes(strings);
  let text = strings[0] ?? "";
  for (let index = 0; index < pieces.length; index++) text += print(pieces[index]) + strings[index + 1];
  return { [markup]: text };
};

/** The same for XML: text loses the characters that XML 1.0 forbids. */
export const xml = html;

/** Takes a string as markup without looking at it. Only what the Markdown renderer made may be given. */
export const trusted = (text: string): Html => ({ [markup]: text });

/** Data as JSON for a `<script type="application/ld+json">`: no `<` in it, so that nothing can close the element. */
export const jsonMarkup = (data: unknown): Html => trusted(JSON.stringify(data).replace(/</g, "\\u003c"));

/** The finished text. */
export const markupOf = (made: Html): string => made[markup];
