import type { Piece } from "../search/results.ts";

/** Most words that a link marks in a page, and longest word of it. */
const most = 12;
const longest = 60;

/** What would end a directive or one of its parts is written as an escape. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("-", "%2D");

const lastWords = /(?:[^\s]{1,40}\s{1,3}){0,1}[^\s]{1,40}$/u;

/** The word or two before a mark, by which its very place is found. */
const before = (pieces: readonly Piece[], at: number): string => {
  const text = pieces[at - 1];
  return text && !text.marked ? (lastWords.exec(text.text.slice(-90).trimEnd())?.[0] ?? "") : "";
};

const directive = (prefix: string, text: string): string =>
  `text=${prefix && `${encoded(prefix)}-,`}${encoded(text)}`;

const joined = (directives: readonly string[]): string =>
  directives.length > 0 ? `#:~:${[...new Set(directives)].slice(0, most).join("&")}` : "";

/**
 * The part of a link that marks, in the page it leads to, the words that excerpts mark (https://wicg.github.io/scroll-to-text-fragment/);
 * empty where there are none. Needs no script there.
 */
export const fragmentOf = (excerpts: readonly (readonly Piece[])[]): string =>
  joined(
    excerpts.flatMap((pieces) =>
      pieces.flatMap(({ text, marked }, at) => {
        const prefix = before(pieces, at).replace(/^…$/, "");
        return marked && text.length <= longest ? [directive(prefix, text)] : [];
      }),
    ),
  );

/** The same for words alone, where no excerpt is at hand. */
export const fragmentOfWords = (words: Iterable<string>): string =>
  joined([...words].filter(({ length }) => length <= longest).map((word) => directive("", word)));
