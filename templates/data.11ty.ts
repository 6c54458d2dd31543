import type { CarriedPart, CarriedYear } from "../src/archive/data-parts.ts";
import { groupBy } from "../src/archive/group.ts";
import { dataFolder } from "../src/export/data-folder.ts";
import { type Form, fileOf, forms } from "../src/export/forms.ts";
import { tabulations } from "../src/export/tally.ts";
import { formWords, tabulationWords, dataWords as words } from "../src/site/data-words.ts";
import { type Html, html, type Piece } from "../src/site/html.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("data");

const linkTo = (file: string, name: Piece, { link }: Context): Html =>
  html`<a href="${link(`/${dataFolder}/${file}`)}">${name}</a>`;

const keysOf = <Key extends string>(table: { readonly [Name in Key]: unknown }): readonly Key[] =>
  Object.keys(table) as Key[];

const formList = html`<dl class="kinds">${keysOf(forms).map(
  (form) => html`<div><dt>${forms[form].name}</dt><dd>${formWords[form]}</dd></div>\n`,
)}</dl>`;

const countList = (context: Context): Html =>
  html`<dl class="kinds">${keysOf(tabulations).map((name) => {
    const { file } = tabulations[name];
    return html`<div><dt>${linkTo(file, file, context)}</dt><dd>${tabulationWords[name]}</dd></div>\n`;
  })}</dl>`;

const filesOf = (part: CarriedPart, context: Context): Html =>
  html`<ul class="row">${Object.values(forms).map(
    (form: Form) => html`<li>${linkTo(fileOf(form, part.name), form.name, context)}</li>`,
  )}</ul>`;

/** A part with its year, and its number where the year has several. */
type Row = { readonly year?: number; readonly part: CarriedPart; readonly number?: number };

const row = ({ year, part, number }: Row, context: Context): Html => {
  const { counting } = context;
  const name = year === undefined ? html`<i>${words.undated}</i>` : year;
  return html`<tr><th scope="row">${name}${number !== undefined && html` <span class="part">${words.part(number)}</span>`}</th>
<td>${counting.number(part.articles)}</td><td>${words.megabytes(part.megabytes, counting.number(part.megabytes))}</td>
<td>${filesOf(part, context)}</td></tr>\n`;
};

const rowsOf = ({ parts, ...year }: CarriedYear, context: Context): readonly Html[] =>
  parts.map((part, index) => row({ ...year, part, ...(parts.length > 1 && { number: index + 1 }) }, context));

/** `1980` for 1987; what is undated has none. */
const decadeOf = ({ year }: CarriedYear): number | undefined =>
  year === undefined ? undefined : year - (year % 10);

/** More years than that are found by their decades. */
const few = 20;

const { columns } = words;

const yearTable = (years: readonly CarriedYear[], context: Context): Html => {
  const decades = [...groupBy(years, decadeOf)];
  const nameOf = (decade: number | undefined): string =>
    decade === undefined ? words.undated : `${decade}s`;
  const idOf = (decade: number | undefined): string => `from-${decade ?? "undated"}`;
  const ways = html`<nav aria-label="${words.decades}"><ul class="row">${decades.map(
    ([decade]) => html`<li><a href="#${idOf(decade)}">${nameOf(decade)}</a></li>`,
  )}</ul></nav>\n`;
  return html`${years.length > few && ways}<table class="carried"><caption class="unseen">${words.years}</caption>
<thead><tr><th scope="col">${columns.year}</th><th scope="col">${columns.articles}</th><th scope="col">${columns.size}</th><th scope="col">${columns.files}</th></tr></thead>
${decades.map(
  ([decade, inIt]) =>
    html`<tbody id="${idOf(decade)}">${inIt.map((year) => rowsOf(year, context))}</tbody>\n`,
)}</table>
<p class="hint">${words.size}</p>`;
};

const section = (title: string, id: string | undefined, body: Piece): Html =>
  html`<section${id !== undefined && html` id="${id}"`}><h2 class="label">${title}</h2>
<div>${body}</div></section>\n`;

const checks = (context: Context): Html =>
  html`<dl class="kinds">${Object.entries(words.checks).map(
    ([file, use]) => html`<div><dt>${linkTo(file, file, context)}</dt><dd>${use}</dd></div>\n`,
  )}</dl>`;

/** The whole archive to carry away. */
export const render = ({ planned, site }: Given<"data">): string => {
  const context = contextOf(planned, site);
  const { articles, years } = planned.data;
  const { rights } = site.settings;
  return layOut(context, {
    kind: "data",
    title: words.title,
    description: words.description,
    body: html`<header class="opening"><h1>${words.title}</h1>
<p class="sum">${words.sum(context.counting.articles(articles))}</p></header>
${section(words.forms, undefined, html`${formList}<p class="hint">${words.dates}</p>`)}${
  years.length > 0 && section(words.years, undefined, yearTable(years, context))
}${section(words.counts, undefined, html`<p>${words.countsFor}</p>${countList(context)}`)}${section(
  words.check,
  undefined,
  checks(context),
)}${section(words.rights, "rights", html`<p dir="auto">${rights ?? words.noRights}</p>`)}`,
  });
};
