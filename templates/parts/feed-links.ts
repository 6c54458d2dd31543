import type { HeadingLink } from "../../src/archive/archive.ts";
import { feedsOf } from "../../src/site/feeds.ts";
import { html, type Piece } from "../../src/site/html.ts";
import type { Context } from "./context.ts";

/** Feeds for the head of a page, where a reader's program finds them; without a heading those of the whole archive. */
export const feedHeads = ({ link, settings }: Context, heading?: HeadingLink): Piece =>
  feedsOf(heading, settings).map(
    ({ address, mediaType, name }) =>
      html`<link rel="alternate" href="${link(address)}" type="${mediaType}" title="${name}">\n`,
  );

/** The same for a reader's eyes. */
export const feedLine = ({ link, settings }: Context, heading?: HeadingLink): Piece => {
  const feeds = feedsOf(heading, settings);
  return (
    feeds.length > 0 &&
    html`<p class="carry">The latest as a feed: ${feeds.map(({ address, mediaType, form }, at) => [
      at > 0 && ", ",
      html`<a href="${link(address)}" type="${mediaType}">${form}</a>`,
    ])}</p>\n`
  );
};
