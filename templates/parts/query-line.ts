import { pageWords as words } from "../../src/search-page/words.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";

/** A line to write a query on, with what hangs below it. */
export const queryLine = (action: string, below?: Piece): Html =>
  html`<search><form class="query" id="query" action="${action}"><label class="unseen" for="q">${words.query}</label>
<p class="line"><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"><button type="submit">${words.submit}</button></p>
${below}</form></search>`;
