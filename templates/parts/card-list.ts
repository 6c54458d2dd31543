import type { Card } from "../../src/archive/archive.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import type { Context } from "./context.ts";
import { timeOf } from "./time.ts";

/** What a list leaves out because the page says it already. */
export type Omit = { readonly date?: true; readonly publisher?: true };

/** Language and direction of a text from a source, as attributes. */
const langOf = (language: string | undefined): Piece => language !== undefined && html` lang="${language}"`;

/** An article's headline, in its own direction; one that the text does not have stands in brackets and italics. */
export const titleOf = ({ title, supplied, language }: Card): Html =>
  supplied
    ? html`<bdi class="supplied"${langOf(language)}>[${title}]</bdi>`
    : html`<bdi${langOf(language)}>${title}</bdi>`;

const row = (card: Card, context: Context, omit: Omit): Html => html`<li>
${!omit.date && html`<p class="when">${timeOf(card.published, context)}</p>`}
<p class="what"><a href="${context.link(card.address)}">${titleOf(card)}</a></p>
${!omit.publisher && card.publisher !== undefined && html`<p class="who"><bdi>${card.publisher}</bdi></p>`}
${card.subtitle !== undefined && html`<p class="more"><bdi${langOf(card.language)}>${card.subtitle}</bdi></p>`}
</li>`;

/** Articles as a table of contents: date, headline, publisher, standfirst. */
export const cardList = (cards: readonly Card[], context: Context, omit: Omit = {}): Html =>
  html`<ol class="${omit.date && omit.publisher ? "contents bare" : "contents"}">${cards.map((card) => row(card, context, omit))}</ol>`;
