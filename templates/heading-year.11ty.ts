import { html } from "../src/site/html.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { headingName, indexNames } from "../src/site/words.ts";
import { cardList, formUnder } from "./parts/card-list.ts";
import { contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { saveLine } from "./parts/save-line.ts";
import { trail, turn } from "./parts/turn.ts";

export const data = pagesOf("headingYear");

/** A sheet of a heading's articles of one year, or of its undated ones. */
export const render = ({ planned, site }: Given<"headingYear">): string => {
  const context = contextOf(planned, site);
  const { heading, year, cards, neighbours } = planned.data;
  const name = headingName(heading);
  const when = year === undefined ? "undated" : String(year);
  const above = [
    { address: `/${heading.kind}/`, label: indexNames[heading.kind] },
    ...(heading.address === undefined ? [] : [{ address: heading.address, label: name }]),
  ];
  return layOut(context, {
    kind: "heading-year",
    script: `/${pageScripts.list}`,
    title: `${name}, ${when}`,
    description: `${name}: the articles of ${site.settings.name}, ${when}.`,
    body: html`${trail(above, context)}
<header class="opening"><h1><bdi>${name}</bdi>, ${year ?? html`<i>undated</i>`}</h1></header>
${cardList(cards, context, formUnder(heading))}
${saveLine}${turn(neighbours, context)}`,
  });
};
