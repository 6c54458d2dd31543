import { html } from "../src/site/html.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { cardList } from "./parts/card-list.ts";
import { contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { saveLine } from "./parts/save-line.ts";
import { turn } from "./parts/turn.ts";

export const data = pagesOf("undated");

/** Articles whose texts do not tell when they were printed. */
export const render = ({ planned, site }: Given<"undated">): string => {
  const context = contextOf(planned, site);
  const { groups, neighbours } = planned.data;
  const words =
    groups.length === 0
      ? "Every article of this archive has a date, or a part of one."
      : "Nothing in these texts tells when they were printed.";
  return layOut(context, {
    kind: "undated",
    script: `/${pageScripts.list}`,
    title: "Undated",
    description: words,
    body: html`<header class="opening"><h1><i>Undated</i></h1><p class="sum">${words}</p></header>
${groups.map(
  ({ publisher, cards }) =>
    html`<section><h2 class="label">${publisher === undefined ? "Publisher unknown" : html`<bdi>${publisher}</bdi>`}</h2>${cardList(cards, context, { withoutDate: true, withoutPublisher: true, carried: true })}</section>\n`,
)}${groups.length > 0 && saveLine}${turn(neighbours, context)}`,
  });
};
