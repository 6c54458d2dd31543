import type { Heading, HeadingLink } from "../../src/archive/archive.ts";
import { filedName } from "../../src/archive/filing/filing.ts";
import { type Html, html } from "../../src/site/html.ts";
import { headingName } from "../../src/site/words.ts";
import type { Context } from "./context.ts";

const linked = (name: string, { address }: HeadingLink, { link }: Context): Html =>
  address === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${link(address)}"><bdi>${name}</bdi></a>`;

/** A heading's name, linked where it has a page. */
export const headingLink = (heading: HeadingLink, context: Context): Html =>
  linked(headingName(heading), heading, context);

const counted = (name: string, heading: Heading, context: Context): Html =>
  html`<li>${linked(name, heading, context)}\u00a0<span class="count">${context.counting.number(heading.count)}</span></li>`;

/** Headings with the number of their articles, which never stands alone on a line. */
export const headingList = (headings: readonly Heading[], context: Context): Html =>
  html`<ul class="headings">${headings.map((heading) => counted(headingName(heading), heading, context))}</ul>`;

/** The same by the names under which a catalogue files them. */
export const filedList = (headings: readonly Heading[], context: Context): Html =>
  html`<ul class="headings">${headings.map((heading) => {
    const name = filedName({ ...heading, name: headingName(heading) });
    return counted(name, heading, context);
  })}</ul>`;

/** Headings by name alone, for a margin. */
export const headingNames = (headings: readonly HeadingLink[], context: Context): Html =>
  html`<ul class="names">${headings.map((heading) => html`<li>${headingLink(heading, context)}</li>`)}</ul>`;
