import type { PageData } from "../../src/archive/pages.ts";
import { bibtexOf } from "../../src/export/bibtex.ts";
import { cslJsonOf } from "../../src/export/csl-json.ts";
import { forms } from "../../src/export/forms.ts";
import type { Reference } from "../../src/export/reference.ts";
import { referenceOf } from "../../src/export/reference-of.ts";
import { risOf } from "../../src/export/ris.ts";
import { citationsOf } from "../../src/site/cite/citations.ts";
import type { Run } from "../../src/site/cite/cited.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { absoluteLink } from "../../src/site/link.ts";
import type { Context } from "./context.ts";

type Article = PageData["article"];

/** What of the archive is in another language than the citation, whose own words are English. */
const runOf = (run: Run): Html | string => {
  if (typeof run === "string") return run;
  const words = html`<bdi${run.language !== undefined && html` lang="${run.language}"`}>${run.text}</bdi>`;
  return run.italic ? html`<cite>${words}</cite>` : words;
};

/** As a person reads it: letters of every script as they are, which a browser takes too. */
const readAddress = ({ card }: Article, { settings }: Context): string =>
  settings.address + card.address.slice(1);

const citations = (reference: Reference, { settings }: Context): readonly Html[] =>
  citationsOf(reference, settings.name).map(
    ({ style, citation }) =>
      html`<div><dt>${style}</dt><dd lang="en" dir="ltr">${citation.map(runOf)}</dd></div>\n`,
  );

/** Reference managers read these: the form, and how one article is written in it. */
const carried = [
  [forms.ris, risOf],
  [forms.bibtex, bibtexOf],
  [forms.csl, cslJsonOf],
] as const;

/** A file as an address of its own, so that it needs neither a script nor a place on the server. */
const fileAddress = (mediaType: string, text: string): string =>
  `data:${mediaType};charset=utf-8,${encodeURI(text).replaceAll("#", "%23")}`;

const files = (reference: Reference): readonly Piece[] => {
  const name = reference.address.split("/").at(-2) ?? "article";
  return carried.map(([form, write], at) => [
    at > 0 && ", ",
    html`<a download="${name}.${form.ending}" href="${fileAddress(form.mediaType, write([reference]))}">${form.name}</a>`,
  ]);
};

/** How to cite an article, in three styles, and its reference as files. */
export const citeBox = (article: Article, context: Context): Html => {
  const { entry, card } = article;
  const reference = referenceOf(entry, {
    address: card.address,
    url: absoluteLink(context.settings)(card.address),
  });
  return html`<div class="cite"><h3 id="cite">To cite</h3>
<dl class="citations">
${citations({ ...reference, url: readAddress(article, context) }, context)}</dl>
<p class="carry">For a reference manager: ${files(reference)}</p></div>`;
};
