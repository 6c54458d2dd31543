import type { Caption } from "../../src/article/article.ts";
import { type Html, html } from "../../src/site/html.ts";

/** A picture's words as a note beside the place where the picture stood. */
export const captionNote = ({ heading, text, credit }: Caption): Html =>
  html`<div class="note" role="note"><p class="label" lang="en" dir="ltr">Picture</p>
${heading !== undefined && html`<p dir="auto"><b>${heading}</b></p>`}
${text !== undefined && html`<p dir="auto">${text}</p>`}
${credit !== undefined && html`<p class="credit" dir="auto">${credit}</p>`}</div>
`;
