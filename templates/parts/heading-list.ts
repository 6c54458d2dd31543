import type { Heading, HeadingLink } from "../../src/archive/archive.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";

/** A heading's name, linked where it has a page. */
export const headingLink = ({ address, name }: HeadingLink, { link }: Context): Html =>
  address === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${link(address)}"><bdi>${name}</bdi></a>`;

/** Headings with the number of their articles. */
export const headingList = (headings: readonly Heading[], context: Context): Html =>
  html`<ul class="headings">${headings.map(
    (heading) =>
      html`<li>${headingLink(heading, context)} <span class="count">${context.counting.number(heading.count)}</span></li>`,
  )}</ul>`;

/** Headings by name alone, for a margin. */
export const headingNames = (headings: readonly HeadingLink[], context: Context): Html =>
  html`<ul class="names">${headings.map((heading) => html`<li>${headingLink(heading, context)}</li>`)}</ul>`;
