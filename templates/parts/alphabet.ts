import type { Heading } from "../../src/archive/archive.ts";
import { inFilingOrder, initialOf } from "../../src/archive/filing/filing.ts";
import { groupBy } from "../../src/archive/group.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";
import { filedList } from "./heading-list.ts";

/** All headings on one page in the order of a catalogue, with a capital at the head of each letter. */
export const alphabet = (headings: readonly Heading[], context: Context): Html =>
  html`<div class="alphabet">${[...groupBy(inFilingOrder(headings), ({ key }) => initialOf(key))].map(
    ([initial, ofInitial]) =>
      html`<section><h3>${initial.toUpperCase().replace("-", "–")}</h3>${filedList(
        ofInitial.map(({ heading }) => heading),
        context,
      )}</section>\n`,
  )}</div>`;
