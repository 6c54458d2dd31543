import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diceOf } from "../../src/bench/dice.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { html, markupOf } from "../../src/site/html.ts";

/** About what a real page of the archive has beside its text, when packed: 2,500 bytes that do not pack further. */
const furniture = Buffer.from(
  Uint8Array.from({ length: 2500 }, (_, at) => diceOf(1, at).below(256)),
).toString("base64");

/** An article as a page with only what a search needs to see, and Pagefind's marks. */
const pageOf = ({ title, text, language, published, topics }: SearchDocument): string =>
  markupOf(html`<!doctype html>
<html lang="${language ?? ""}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1>
<time data-pagefind-sort="date[datetime]" datetime="${published ?? ""}">${published ?? ""}</time>
${topics.map((topic) => html`<span data-pagefind-filter="topic">${topic}</span>`)}
<div class="text">${text.split("\n").map((line) => html`<p>${line}</p>\n`)}</div>
</main></body></html>
`);

/** The same page as heavy as a real one. */
export const heavyPageOf = (document: SearchDocument): string =>
  pageOf(document).replace("</body>", `<!-- ${furniture} --></body>`);

/** Writes an article's page below a folder, at its address. */
export const writePage = (folder: string, document: SearchDocument): void => {
  const place = path.join(folder, document.address);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "index.html"), pageOf(document));
};
