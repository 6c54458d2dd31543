import { groupBy } from "../../src/archive/group.ts";
import type { Original, PageData } from "../../src/archive/pages.ts";
import type { Removed } from "../../src/article/article.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { ruleInWords } from "../../src/site/rule-words.ts";
import { removedNames } from "../../src/site/words.ts";
import type { Context } from "./context.ts";
import { lineNumber } from "./line-number.ts";

type Article = PageData["article"];

/** A page stays readable under a source of ten thousand lines: the rest is in the original text. */
const mostLines = 300;
const longestLine = 500;

const shorten = (text: string): string =>
  text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;

/** Why the archive itself calls a line furniture: a reader may know better. */
const reason = (rule: string | undefined): Html | false =>
  rule !== undefined && html` <span class="count">(<bdi>${ruleInWords(rule)}</bdi>)</span>`;

const line = ({ line: number, text, rule }: Removed, original: Original | undefined): Html =>
  html`<li><div><span class="unseen">Line </span>${lineNumber(number, original)}</div> <div><span dir="auto">${shorten(text)}</span>${reason(rule)}</div></li>`;

/** The lines that are neither text nor field, by what they are, each with its number in the source. */
export const leftOut = ({ entry: { removed }, original }: Article, { counting }: Context): Piece => {
  const shown = removed.slice(0, mostLines);
  const rest = removed.length - shown.length;
  return [
    [...groupBy(shown, ({ label }) => label)].map(
      ([label, lines]) =>
        html`<h3>${removedNames[label]}</h3><ol class="left">${lines.map((one) => line(one, original))}</ol>\n`,
    ),
    rest > 0 &&
      html`<p>And ${counting.number(rest)} more lines${original?.state === "shown" && html`, which <a href="#original">the original text</a> has`}.</p>`,
  ];
};
