import type { Heading } from "../src/archive/archive.ts";
import { groupBy } from "../src/archive/group.ts";
import type { PageData } from "../src/archive/pages.ts";
import { publishedOf } from "../src/entry/published.ts";
import { type Html, html, type Piece } from "../src/site/html.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { headingName, indexNames } from "../src/site/words.ts";
import { cardList, formUnder } from "./parts/card-list.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { feedHeads, feedLine } from "./parts/feed-links.ts";
import { headingEnds } from "./parts/heading-ends.ts";
import { headingList } from "./parts/heading-list.ts";
import { headingNotes } from "./parts/heading-notes.ts";
import { layOut } from "./parts/layout.ts";
import { locator } from "./parts/locator.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { saveLine } from "./parts/save-line.ts";
import { timeChart } from "./parts/time-chart.ts";
import type { ChartTime } from "./parts/time-table.ts";
import { trail } from "./parts/turn.ts";

export const data = pagesOf("heading");

type Data = PageData["heading"];

const placeOf = (year: number | undefined): string => (year === undefined ? "undated" : `y${year}`);

const lists = ({ heading, cards }: Data, context: Context): Piece =>
  [...groupBy(cards, ({ published }) => publishedOf(published)?.year)].map(
    ([year, ofYear]): Html =>
      html`<section id="${placeOf(year)}"><h2 class="label">${year ?? "Undated"}</h2>${cardList(ofYear, context, formUnder(heading))}</section>\n`,
  );

type Sheet = { readonly name: Piece; readonly address: string; readonly count: number };

const sheetsOf = ({ years, undated, undatedAddress }: Data): readonly Sheet[] => [
  ...years.flatMap(({ number, count, address }) =>
    address === undefined ? [] : [{ name: number, address, count }],
  ),
  ...(undatedAddress === undefined
    ? []
    : [{ name: html`<i>undated</i>`, address: undatedAddress, count: undated }]),
];

/** Where the articles stand when they are too many for this page. */
const sheets = (given: Data, { link, counting }: Context): Piece => {
  const all = sheetsOf(given);
  return (
    all.length > 0 &&
    html`<section class="beside"><h2 class="label">The articles</h2><ul class="headings">${all.map(
      ({ name, address, count }) =>
        html`<li><a href="${link(address)}">${name}</a> <span class="count">${counting.number(count)}</span></li>`,
    )}</ul></section>\n`
  );
};

const beside = (title: string, headings: readonly Heading[], context: Context): Piece =>
  headings.length > 0 &&
  html`<section class="beside"><h2 class="label">${title}</h2>${headingList(headings, context)}</section>\n`;

const shelf = ({ heading, parents }: Data): readonly { address: string; label: string }[] => [
  { address: `/${heading.kind}/`, label: indexNames[heading.kind] },
  ...parents.flatMap((parent) =>
    parent.address === undefined ? [] : [{ address: parent.address, label: headingName(parent) }],
  ),
];

/** A bar leads to the sheet on which its articles begin; on a page that lists them all a year leads to its list. */
const timesOf = ({ years, months }: Data, { link }: Context): readonly ChartTime[] => {
  if (months === undefined)
    return years.map(({ number, count, address }) => ({
      year: number,
      count,
      href: address === undefined ? `#${placeOf(number)}` : link(address),
    }));
  return months.map(({ address, ...month }) => ({
    ...month,
    ...(address !== undefined && { href: link(address) }),
  }));
};

/** The lists hold every version of an article, the counts each article once. */
const sum = ({ heading, versions, undated }: Data, { counting }: Context): string =>
  [
    `${counting.articles(heading.count)}${versions === undefined ? "" : ` in ${counting.number(versions)} versions`}`,
    ...(undated > 0 ? [`${counting.number(undated)} undated`] : []),
  ].join(", ");

/** A topic, person, organisation, place, publisher or author: when, beside what, and the articles. */
export const render = ({ planned, site }: Given<"heading">): string => {
  const context = contextOf(planned, site);
  const { heading, children, publishers, beside: others } = planned.data;
  const name = headingName(heading);
  return layOut(context, {
    kind: "heading",
    script: `/${pageScripts.list}`,
    title: name,
    description: `${name}: ${context.counting.articles(heading.count)}.`,
    head: feedHeads(context, heading),
    body: html`${trail(shelf(planned.data), context)}
<header class="opening"><h1><bdi>${name}</bdi></h1><p class="sum">${sum(planned.data, context)}</p>${headingNotes(planned.data)}${locator(planned.data)}</header>
${timeChart(timesOf(planned.data, context), context)}
${headingEnds(planned.data, context)}
${sheets(planned.data, context)}${beside("Narrower", children, context)}${lists(planned.data, context)}${planned.data.cards.length > 0 && saveLine}${beside("Publishers", publishers, context)}${beside("Often beside it", others, context)}${feedLine(context, heading)}`,
  });
};
