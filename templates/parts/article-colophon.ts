import type { PageData } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { citeBox } from "./cite-box.ts";
import type { Context } from "./context.ts";
import { evidenceTable } from "./evidence-table.ts";
import { leftOut } from "./left-out.ts";
import { originalText, whyNoOriginal } from "./original-text.ts";

type Article = PageData["article"];

const source = ({ entry, original }: Article, { counting }: Context): Piece => {
  if (entry.source === undefined) return undefined;
  const { file, sha256, encoding, repairs = {} } = entry.source;
  const mended = Object.entries(repairs)
    .map(([repair, count]) => `${repair.replace(/-/g, " ")} (${counting.number(count)})`)
    .join(", ");
  return html`<p class="source"><span class="label">Source</span> ${
    original?.state === "shown" && html`<a href="#original">The original text</a>, `
  }<bdi>${file}</bdi>, read as ${encoding}${mended !== "" && `, mended: ${mended}`}. SHA-256 <span class="digest">${sha256}</span>${
    original !== undefined && original.state !== "shown" && html`. ${whyNoOriginal[original.state]}`
  }</p>`;
};

const disclosure = (id: string, summary: Piece, content: Piece): Html =>
  html`<details><summary id="${id}">${summary}</summary>
${content}</details>\n`;

const original = ({ entry, original: found }: Article, context: Context): Piece =>
  found?.state === "shown" &&
  disclosure("original", "The original text", originalText(entry, found, context));

/** The end of an article's page: how to cite it, how we know what it says of it, and what was left out. */
export const articleColophon = (article: Article, context: Context): Html => {
  const { evidence, notes, removed } = article.entry;
  return html`<section class="colophon" aria-labelledby="colophon">
<h2 id="colophon" class="label">Colophon</h2>
${citeBox(article, context)}
${notes !== undefined && html`<p class="source"><span class="label">Note</span> <span dir="auto">${notes}</span></p>`}
${source(article, context)}
${Object.keys(evidence).length > 0 && disclosure("evidence", "How we know this", evidenceTable(article, context))}
${removed.length > 0 && disclosure("left-out", ["What was left out ", html`<span class="count">${context.counting.number(removed.length)}</span>`], leftOut(article, context))}
${original(article, context)}
</section>`;
};
