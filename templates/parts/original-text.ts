import type { Original } from "../../src/archive/pages.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { mostOriginal } from "../../src/text/original-lines.ts";
import { ownLanguage } from "./article-body.ts";
import type { Context } from "./context.ts";
import { lineId } from "./line-number.ts";

type Shown = Extract<Original, { readonly state: "shown" }>;

const line = (text: string, index: number): Html =>
  text === "" ? html`<li></li>\n` : html`<li id="${lineId(index + 1)}">${text}</li>\n`;

const rest = ({ text: { cut }, bytes }: Shown, { counting }: Context): Piece => {
  const kilobytes = (count: number): string => `${counting.number(Math.ceil(count / 1000))} kB`;
  const first =
    cut === "bytes" ? kilobytes(mostOriginal.bytes) : `${counting.number(mostOriginal.lines)} lines`;
  return cut !== undefined && html`<p>These are the first ${first} of a text of ${kilobytes(bytes)}.</p>`;
};

/** The source text line by line, in its own language; blank lines keep their number. */
export const originalText = (entry: Entry, shown: Shown, context: Context): Piece => [
  html`<ol class="original" ${ownLanguage(entry)}>
${shown.text.lines.map(line)}</ol>`,
  rest(shown, context),
];

/** Why a page does not show the text that it was made from. */
export const whyNoOriginal: { readonly [State in Exclude<Original["state"], "shown">]: string } = {
  withheld: "The archive keeps the original text and does not show it.",
  missing: "The original text is missing: the archive’s folder no longer holds this file.",
  changed: "The original text cannot be shown: the file is no longer the one that this page was made from.",
};
