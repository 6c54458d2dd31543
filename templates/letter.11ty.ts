import { html } from "../src/site/html.ts";
import { indexNames } from "../src/site/words.ts";
import { contextOf } from "./parts/context.ts";
import { filedList } from "./parts/heading-list.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { trail, turn } from "./parts/turn.ts";

export const data = pagesOf("letter");

/** All headings of one initial. */
export const render = ({ planned, site }: Given<"letter">): string => {
  const context = contextOf(planned, site);
  const { kind, headings, neighbours } = planned.data;
  const letter = planned.data.letter.toUpperCase();
  const title = `${indexNames[kind]}: ${letter}`;
  return layOut(context, {
    kind: "letter",
    title,
    description: `${indexNames[kind]} under ${letter}, with the number of their articles.`,
    body: html`${trail([{ address: `/${kind}/`, label: indexNames[kind] }], context)}
<header class="opening"><h1><span class="unseen">${indexNames[kind]}: </span><bdi class="numeral">${letter}</bdi></h1></header>
${filedList(headings, context)}
${turn(neighbours, context)}`,
  });
};
