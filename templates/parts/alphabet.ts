import type { Heading } from "../../src/archive/archive.ts";
import { groupBy } from "../../src/archive/group.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";
import { headingList } from "./heading-list.ts";

/** The slug that ends a heading's address: its name folded, so that É stands under E. */
const slugOf = ({ address = "" }: Heading): string => address.split("/").at(2) ?? "";

const initialOf = (heading: Heading): string => {
  const [first = ""] = slugOf(heading);
  return /\p{L}/u.test(first) ? first.toUpperCase() : "0–9";
};

const inOrder = (headings: readonly Heading[]): readonly Heading[] =>
  [...headings].sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));

/** All headings on one page, in order, with a capital at the head of each letter. */
export const alphabet = (headings: readonly Heading[], context: Context): Html =>
  html`<div class="alphabet">${[...groupBy(inOrder(headings), initialOf)].map(
    ([initial, ofInitial]) =>
      html`<section><h3>${initial}</h3>${headingList(ofInitial, context)}</section>\n`,
  )}</div>`;
