import type { Neighbour, Neighbours } from "../../src/archive/pages.ts";
import { publishedOf } from "../../src/entry/published.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import type { Context } from "./context.ts";

/** What a neighbour is called: `2020-09` is `September 2020`, what is no date stays. */
const labelOf = (label: string, { dates }: Context): string =>
  publishedOf(label) === undefined ? label : dates.inWords(label);

const turnTo = (rel: "prev" | "next", to: Neighbour | undefined, context: Context): Piece =>
  to !== undefined &&
  html`<a rel="${rel}" href="${context.link(to.address)}"><bdi>${labelOf(to.label, context)}</bdi></a>`;

/** Links to the pages before and after. */
export const turn = ({ previous, next }: Neighbours, context: Context): Piece =>
  (previous !== undefined || next !== undefined) &&
  html`<nav class="turn" aria-label="Before and after">${turnTo("prev", previous, context)}${turnTo("next", next, context)}</nav>`;

/** The way down to a page, outermost first. */
export const trail = (steps: readonly Neighbour[], context: Context): Piece =>
  steps.length > 0 &&
  html`<nav class="trail" aria-label="Shelf"><ol>${steps.map(
    ({ address, label }): Html =>
      html`<li><a href="${context.link(address)}"><bdi>${labelOf(label, context)}</bdi></a></li>`,
  )}</ol></nav>`;
