import { publishedOf } from "../../src/entry/published.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { type Context, inOwn } from "./context.ts";

/** A page on the way, by its site-absolute address; what it is called may be an EDTF date. */
export type Step = { readonly address: string; readonly label: Piece };

/** What a neighbour is called: `2020-09` is `September 2020`, what is no date stays. */
const labelOf = (label: Piece, context: Context): Piece =>
  typeof label !== "string" || publishedOf(label) === undefined
    ? label
    : inOwn(context.dates.inWords(label), context);

const turnTo = (rel: "prev" | "next", to: Step | undefined, context: Context): Piece =>
  to !== undefined &&
  html`<a rel="${rel}" href="${context.link(to.address)}"><bdi>${labelOf(to.label, context)}</bdi></a>`;

/** Links to the pages before and after. */
export const turn = (
  { previous, next }: { readonly previous?: Step; readonly next?: Step },
  context: Context,
): Piece =>
  (previous !== undefined || next !== undefined) &&
  html`<nav class="turn" aria-label="Before and after">${turnTo("prev", previous, context)}${turnTo("next", next, context)}</nav>`;

/** The way down to a page, outermost first. */
export const trail = (steps: readonly Step[], context: Context): Piece =>
  steps.length > 0 &&
  html`<nav class="trail" aria-label="Shelf"><ol>${steps.map(
    ({ address, label }): Html =>
      html`<li><a href="${context.link(address)}"><bdi>${labelOf(label, context)}</bdi></a></li>`,
  )}</ol></nav>`;
