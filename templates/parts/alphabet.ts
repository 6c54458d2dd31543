import type { Heading } from "../../src/archive/archive.ts";
import { groupBy } from "../../src/archive/group.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";
import { headingList } from "./heading-list.ts";

/** The letter under which a heading stands, as its address has it: folded, so that É stands under E. */
const initialOf = ({ address = "" }: Heading): string => {
  const [first = ""] = address.split("/").at(2) ?? "";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "0–9";
};

/** All headings on one page, in order, with a capital at the head of each letter. */
export const alphabet = (headings: readonly Heading[], context: Context): Html =>
  html`<div class="alphabet">${[...groupBy(headings, initialOf)].map(
    ([initial, ofInitial]) =>
      html`<section><h3 class="initial">${initial}</h3>${headingList(ofInitial, context)}</section>\n`,
  )}</div>`;
