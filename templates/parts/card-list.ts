import type { Card, HeadingLink } from "../../src/archive/archive.ts";
import { coinsClass, coinsOf } from "../../src/site/coins.ts";
import { isAbout } from "../../src/site/dates.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { absoluteLink } from "../../src/site/link.ts";
import type { Context } from "./context.ts";
import { timeOf } from "./time.ts";

/** What a list leaves out because the page says it already, and whether its references can be carried away. */
export type ListForm = {
  readonly withoutDate?: true;
  readonly withoutPublisher?: true;
  readonly carried?: true;
};

/** The form of a list under a heading: a publisher's need not name it article by article. */
export const formUnder = ({ kind }: HeadingLink): ListForm => ({
  carried: true,
  ...(kind === "publishers" && { withoutPublisher: true }),
});

/** Language and direction of a text from a source, as attributes. */
const langOf = (language: string | undefined): Piece => language !== undefined && html` lang="${language}"`;

/** An article's headline, in its own direction; one that the text does not have stands in brackets and italics. */
export const titleOf = ({ title, supplied, language }: Card): Html =>
  supplied
    ? html`<bdi class="supplied"${langOf(language)}>[${title}]</bdi>`
    : html`<bdi${langOf(language)}>${title}</bdi>`;

/** A date that is only about right is told apart from one that is sure where a reference manager has no word for it. */
const referenceOf = (card: Card, { settings }: Context): Html =>
  html`<span class="${coinsClass}" title="${coinsOf(card, absoluteLink(settings)(card.address))}"${
    isAbout(card.published) && html` data-date="${card.published}"`
  }></span>`;

const row = (
  card: Card,
  context: Context,
  form: ListForm,
): Html => html`<li>${form.carried && referenceOf(card, context)}
${!form.withoutDate && html`<p class="when">${timeOf(card.published, context)}</p>`}
<p class="what"><a href="${context.link(card.address)}">${titleOf(card)}</a></p>
${!form.withoutPublisher && card.publisher !== undefined && html`<p class="who"><bdi>${card.publisher}</bdi></p>`}
${card.subtitle !== undefined && html`<p class="more"><bdi${langOf(card.language)}>${card.subtitle}</bdi></p>`}
</li>`;

/** Articles as a table of contents: date, headline, publisher, standfirst. */
export const cardList = (cards: readonly Card[], context: Context, form: ListForm = {}): Html =>
  html`<ol class="${form.withoutDate && form.withoutPublisher ? "contents bare" : "contents"}">${cards.map((card) => row(card, context, form))}</ol>`;
