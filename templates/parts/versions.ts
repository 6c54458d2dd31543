import type { PageData } from "../../src/archive/pages.ts";
import { html, type Piece } from "../../src/site/html.ts";
import { cardList, titleOf } from "./card-list.ts";
import type { Context } from "./context.ts";

type Article = PageData["article"];

/** The other versions of an article's story, and which of all is the first. */
export const versions = ({ card, versions: all = [] }: Article, context: Context): Piece => {
  const [first] = all;
  if (!first) return undefined;
  const others = all.filter(({ address }) => address !== card.address);
  const isFirst = first.address === card.address;
  return html`<section class="related" id="versions"><h2 class="label">Other versions</h2><p class="sum">${
    isFirst
      ? "This is the first version of the story in the archive."
      : html`The first version of the story in the archive is <a href="${context.link(first.address)}">${titleOf(first)}</a>.`
  }</p>${cardList(others, context)}</section>\n`;
};
