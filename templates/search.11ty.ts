import { dateAddress } from "../src/archive/address.ts";
import { headingKinds } from "../src/archive/archive.ts";
import { filterKinds } from "../src/search/document.ts";
import { scriptFile } from "../src/search-page/folders.ts";
import { pageWords as words } from "../src/search-page/words.ts";
import { type DateTerms, dateTermsIn } from "../src/site/date-words.ts";
import { type Html, html } from "../src/site/html.ts";
import { indexNames } from "../src/site/words.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { queryLine } from "./parts/query-line.ts";
import { timeChart } from "./parts/time-chart.ts";

export const data = pagesOf("search");

const options = Object.entries(words.sorts).map(
  ([sort, name]) => html`<option value="${sort}">${name}</option>`,
);

const filters = filterKinds.map(
  (kind) =>
    html`<details class="filter" id="by-${kind}"><summary>${words.filters[kind]}</summary><ul class="choices"></ul></details>\n`,
);

const saves = Object.entries(words.saves).map(
  ([kind, name]) => html`<li><button type="button" data-save="${kind}">${name}</button></li>`,
);

/** What the line may become, where the script makes a list of choices of it. */
const suggestions = html`<ul class="suggestions" id="suggestions" hidden></ul>`;

/** What only the script can fill; hidden until it does. */
const findings = (
  [about, undated]: DateTerms,
  language: string,
): Html => html`<p class="found" id="found" role="status"></p>
<p id="meant" hidden></p>
<div id="narrowing" class="narrowing" hidden>
<div class="chart over-time"><svg id="over-time" class="bars low" width="100%" height="120" role="group" aria-label="${words.chart}"></svg>
<details class="numbers"><summary>${words.numbers}</summary><table class="counts"></table></details></div>
<div class="dates"><p><label for="from">${words.from}</label> <input id="from" type="text" form="query" name="from" size="10" autocomplete="off" aria-describedby="dates-hint"> <label for="to">${words.to}</label> <input id="to" type="text" form="query" name="to" size="10" autocomplete="off" aria-describedby="dates-hint"></p>
<p class="hint" id="dates-hint">${words.datesHint}</p>
<p><button type="button" id="all-dates" hidden>${words.allDates}</button></p></div>
<div class="by"><ul class="chosen row" id="chosen"></ul><div class="filters" role="group" aria-label="${words.narrow}">
${filters}</div></div>
</div>
<section id="results" hidden><h2 class="unseen">${words.results}</h2>
<p class="order"><label for="sort">${words.sort}</label> <select id="sort" form="query" name="sort">${options}</select></p>
<ol class="contents hits" id="hits" data-language="${language}" data-about="${about}" data-undated="${undated}"></ol>
<p><button type="button" id="more" hidden>${words.more}</button></p>
<div class="saves" id="saves"><h3 class="label">${words.save}</h3><ul class="row">${saves}</ul></div>
</section>`;

const help = html`<section id="help"><h2 class="label">${words.help}</h2>
<dl class="helps">${words.helps.map(([typed, meaning]) => html`<div><dt>${typed}</dt><dd>${meaning}</dd></div>`)}</dl></section>`;

const ways = (
  { link }: Context,
  years: Html | false,
): Html => html`<section id="ways"><h2 class="label">${words.ways}</h2>
<ul class="row">${headingKinds.map((kind) => html`<li><a href="${link(`/${kind}/`)}">${indexNames[kind]}</a></li>`)}<li><a href="${link("/undated/")}">Undated</a></li></ul></section>
<noscript><p>${words.noScript}</p>
${years}</noscript>`;

/** Where every word of the archive can be looked for; where no script runs it leads to the indexes. */
export const render = ({ planned, site }: Given<"search">): string => {
  const context = contextOf(planned, site);
  const years = planned.data.years.map(({ number, count }) => ({
    year: number,
    count,
    href: context.link(dateAddress(number)),
  }));
  return layOut(context, {
    kind: "search",
    title: words.title,
    description: words.description,
    script: `/${scriptFile}`,
    asks: true,
    body: html`<header class="opening"><h1>${words.title}</h1>
<p class="sum">${context.counting.articles(planned.data.articles)}</p></header>
${queryLine("./", suggestions)}
${findings(dateTermsIn(site.settings.language), site.settings.language)}
${help}
${ways(context, years.length > 0 && html`<section><h2 class="label">${words.years}</h2>${timeChart(years, context)}</section>`)}`,
  });
};
