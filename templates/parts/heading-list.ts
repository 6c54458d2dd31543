import type { Heading, HeadingLink } from "../../src/archive/archive.ts";
import { type Html, html } from "../../src/site/html.ts";
import { headingName } from "../../src/site/words.ts";
import type { Context } from "./context.ts";

/** A heading's name, linked where it has a page. */
export const headingLink = (heading: HeadingLink, { link }: Context): Html => {
  const name = html`<bdi>${headingName(heading)}</bdi>`;
  return heading.address === undefined ? name : html`<a href="${link(heading.address)}">${name}</a>`;
};

/** Headings with the number of their articles. */
export const headingList = (headings: readonly Heading[], context: Context): Html =>
  html`<ul class="headings">${headings.map(
    (heading) =>
      html`<li>${headingLink(heading, context)} <span class="count">${context.counting.number(heading.count)}</span></li>`,
  )}</ul>`;

/** Headings by name alone, for a margin. */
export const headingNames = (headings: readonly HeadingLink[], context: Context): Html =>
  html`<ul class="names">${headings.map((heading) => html`<li>${headingLink(heading, context)}</li>`)}</ul>`;
