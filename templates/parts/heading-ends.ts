import type { Card } from "../../src/archive/archive.ts";
import type { PageData } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { gapsIn, gapsInWords } from "../../src/site/year-gaps.ts";
import { titleOf } from "./card-list.ts";
import type { Context } from "./context.ts";
import { timeOf } from "./time.ts";

type Data = PageData["heading"];

const end = (name: string, card: Card | undefined, context: Context): Piece =>
  card !== undefined &&
  html`<div><dt>${name}</dt><dd>${timeOf(card.published, context)}: <a href="${context.link(card.address)}">${titleOf(card)}</a></dd></div>\n`;

/** The years between a publisher's first and last of which nothing is held. */
const gaps = ({ heading, years, undated }: Data): Html | false => {
  const found = heading.kind === "publishers" ? gapsIn(years) : [];
  return (
    found.length > 0 &&
    html`<div><dt>${undated > 0 ? "None held that is dated" : "None held"}</dt><dd>${gapsInWords(found, found.length)}</dd></div>\n`
  );
};

/** A heading's first and last article, where its list does not show them at a glance; of a publisher the gaps between. */
export const headingEnds = (data: Data, context: Context): Piece => {
  const ends = [end("The first", data.first, context), end("The last", data.last, context), gaps(data)];
  return ends.some((one) => one !== false) && html`<dl class="ends">${ends}</dl>`;
};
