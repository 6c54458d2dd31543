import { dateAddress } from "../src/archive/address.ts";
import { type HeadingKind, headingKinds } from "../src/archive/archive.ts";
import type { PageData } from "../src/archive/pages.ts";
import { html, type Piece } from "../src/site/html.ts";
import { indexNames } from "../src/site/words.ts";
import { anniversaryList } from "./parts/anniversary-list.ts";
import { cardList } from "./parts/card-list.ts";
import { type Context, contextOf, inOwn } from "./parts/context.ts";
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

const index = (kind: HeadingKind, title: string, { headings }: Data, context: Context): Piece => {
  const { count, top } = headings[kind];
  return (
    top.length > 0 &&
    html`<section><h2 class="label"><a href="${context.link(`/${kind}/`)}">${title}</a>\u00a0<span class="count">${context.counting.number(count)}</span></h2>${headingList(top, context)}</section>\n`
  );
};

/** Topics stand on the front page as the great subjects, all other indexes by their names. */
const names = headingKinds.filter((kind) => kind !== "topics");

const timesOf = ({ years, months }: Data, { link }: Context): readonly ChartTime[] =>
  months?.map((time) => ({ ...time, href: link(dateAddress(time.year, time.month)) })) ??
  years.map(({ number, count }) => ({ year: number, count, href: link(dateAddress(number)) }));

const latest = ({ latest: cards }: Data, context: Context): Piece =>
  cards.length > 0 &&
  html`<section class="latest"><h2 class="label">The latest</h2>${cardList(cards, context)}</section>\n`;

/** A static page has no today: it shows the day of the calendar on which the archive ends. */
const onThisDay = ({ onThisDay: shown }: Data, context: Context): Piece => {
  if (shown === undefined) return false;
  const { dates, link } = context;
  return html`<section><h2 class="label"><a href="${link(shown.address)}">On ${inOwn(dates.dayOfYear(shown.month, shown.day), context)}</a></h2>${anniversaryList(shown.years, "h3", context)}</section>\n`;
};

const waysIn = ({ undated }: Data, { link, counting }: Context): Piece =>
  html`<section><h2 class="label">Other ways in</h2><ul class="row">
<li><a href="${link("/on-this-day/")}">Every day of the year</a></li>
${undated > 0 && html`<li><a href="${link("/undated/")}">What has no date</a>\u00a0<span class="count">${counting.number(undated)}</span></li>\n`}<li><a href="${link("/search/")}">Every word</a></li>
<li><a href="${link("/data/")}">All of it as data</a></li>
<li><a href="${link("/feed.xml")}">What is new, as a feed</a></li>
</ul></section>`;

/** The archive's own front page. */
export const render = ({ planned, site }: Given<"home">): string => {
  const context = contextOf(planned, site);
  const { name, description } = site.settings;
  const { years } = planned.data;
  return layOut(context, {
    kind: "home",
    asks: true,
    description,
    body: html`<header class="masthead"><h1><bdi${context.own}>${name}</bdi></h1>
<p class="standfirst"${context.own || html` dir="auto"`}>${description}</p>
${sum(planned.data, context)}</header>
${queryLine(context.link("/search/"))}
${years.length > 0 && html`<section class="strip"><h2 class="unseen">All years</h2>${timeChart(timesOf(planned.data, context), context)}</section>`}
<div class="front">${latest(planned.data, context)}${onThisDay(planned.data, context)}${index("topics", "The great subjects", planned.data, context)}${names.map((kind) => index(kind, indexNames[kind], planned.data, context))}</div>
${waysIn(planned.data, context)}`,
  });
};
