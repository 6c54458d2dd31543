import { html } from "../../src/site/html.ts";

/** Where a page's script offers to save the references of its lists; empty, and as high, where none runs. */
export const saveLine = html`<p class="carry save" id="save-list"></p>\n`;
