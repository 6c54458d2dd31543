import type { Entry } from "../../src/entry/entry.ts";
import { type Html, html } from "../../src/site/html.ts";
import { directionOf } from "../../src/site/languages.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import { captionNote } from "./caption-note.ts";
import type { Context } from "./context.ts";

/** The language and direction of an article's own words; an unknown language is said to be unknown. */
export const ownLanguage = ({ language }: Entry): Html =>
  html`lang="${language ?? ""}" dir="${directionOf(language)}"`;

/** The text, with what is left of its pictures where they stood. */
export const articleBody = (entry: Entry, { link }: Context): Html =>
  html`<div class="text" ${ownLanguage(entry)}>
${renderMarkdown(
  entry.body,
  link,
  entry.captions.map((caption) => ({ after: caption.after, piece: captionNote(caption) })),
)}</div>`;
