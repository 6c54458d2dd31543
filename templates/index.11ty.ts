import type { PageData } from "../src/archive/pages.ts";
import { html, type Piece } from "../src/site/html.ts";
import { indexNames } from "../src/site/words.ts";
import { alphabet } from "./parts/alphabet.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { coverageTable } from "./parts/coverage-table.ts";
import { headingList } from "./parts/heading-list.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { placeMap } from "./parts/place-map.ts";
import { topicTree } from "./parts/topic-tree.ts";

export const data = pagesOf("index");

type Data = PageData["index"];

const section = (title: string, content: Piece): Piece =>
  html`<section><h2 class="label">${title}</h2>${content}</section>\n`;

const letters = ({ letters: all }: Data, { link, counting }: Context): Piece =>
  html`<ul class="letters">${all.map(
    ({ address, label, count }) =>
      html`<li><a href="${link(address)}"><bdi>${label.toUpperCase()}</bdi></a> <span class="count">${counting.number(count)}</span></li>`,
  )}</ul>`;

/** The whole alphabet, or the letters that lead to it; what is held of publishers takes its place. */
const fromAToZ = ({ coverage, ...data }: Data, context: Context): Piece => [
  coverage !== undefined && coverage.length > 0 && section("What is held", coverageTable(coverage, context)),
  data.letters.length > 0 && section("From A to Z", letters(data, context)),
  data.all !== undefined && data.all.length > 0 && section("From A to Z", alphabet(data.all, context)),
];

const parts = (data: Data, context: Context): Piece => [
  data.map !== undefined && placeMap(data.map, context),
  data.tree !== undefined &&
    data.tree.length > 0 &&
    section("From broad to narrow", topicTree(data.tree, context)),
  // Where the whole alphabet fits on the page, the largest are on it already.
  data.tree === undefined &&
    data.coverage === undefined &&
    data.all === undefined &&
    section("The largest", headingList(data.top, context)),
  fromAToZ(data, context),
];

/** All headings of a kind: the tree of topics, the largest, the alphabet. */
export const render = ({ planned, site }: Given<"index">): string => {
  const context = contextOf(planned, site);
  const { kind, all, coverage } = planned.data;
  const title = indexNames[kind];
  return layOut(context, {
    kind: "index",
    title,
    description: `${title} of ${site.settings.name}, with the number of their articles.`,
    body: html`<header class="opening"><h1>${title}</h1>${
      (all ?? coverage)?.length === 0 &&
      html`<p class="sum">None stands in enough articles for a page of its own. <a href="${context.link("/search/")}">The search</a> finds every name.</p>`
    }</header>
${parts(planned.data, context)}`,
  });
};
