import { dateAddress } from "../src/archive/address.ts";
import { headingKinds } from "../src/archive/archive.ts";
import type { PageData } from "../src/archive/pages.ts";
import { html, type Piece } from "../src/site/html.ts";
import { indexNames } from "../src/site/words.ts";
import { cardList } from "./parts/card-list.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { headingList } from "./parts/heading-list.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { queryLine } from "./parts/query-line.ts";
import { timeOf } from "./parts/time.ts";
import { timeChart } from "./parts/time-chart.ts";
import type { ChartTime } from "./parts/time-table.ts";

export const data = pagesOf("home");

type Data = PageData["home"];

const sum = ({ articles, span, undated }: Data, context: Context): Piece => {
  const { counting, link } = context;
  return html`<p class="sum"><b>${counting.articles(articles)}</b>${
    span !== undefined && html`, from ${timeOf(span.first, context)} to ${timeOf(span.last, context)}`
  }${undated > 0 && html`, and ${counting.number(undated)} <a href="${link("/undated/")}"><i>undated</i></a>`}.</p>`;
};

const ways = ({ headings }: Data, context: Context): Piece =>
  headingKinds.map((kind) => {
    const { count, top } = headings[kind];
    return (
      top.length > 0 &&
      html`<section><h2 class="label"><a href="${context.link(`/${kind}/`)}">${indexNames[kind]}</a> <span class="count">${context.counting.number(count)}</span></h2>${headingList(top, context)}</section>\n`
    );
  });

const timesOf = ({ years, months }: Data, { link }: Context): readonly ChartTime[] =>
  months?.map((time) => ({ ...time, href: link(dateAddress(time.year, time.month)) })) ??
  years.map(({ number, count }) => ({ year: number, count, href: link(dateAddress(number)) }));

/** The archive's own front page. */
export const render = ({ planned, site }: Given<"home">): string => {
  const context = contextOf(planned, site);
  const { years, latest } = planned.data;
  const { name, description } = site.settings;
  return layOut(context, {
    kind: "home",
    asks: true,
    description,
    body: html`<header class="masthead"><h1><bdi>${name}</bdi></h1>
<p class="standfirst" dir="auto">${description}</p>
${sum(planned.data, context)}</header>
${queryLine(context.link("/search/"))}
${years.length > 0 && html`<section><h2 class="label">All years</h2>${timeChart(timesOf(planned.data, context), context)}</section>`}
${latest.length > 0 && html`<section><h2 class="label">The latest</h2>${cardList(latest, context)}</section>`}
<div class="ways">${ways(planned.data, context)}</div>`,
  });
};
