import type { TopicBranch } from "../../src/archive/pages.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";
import { headingLink } from "./heading-list.ts";

const branch = ({ heading, children }: TopicBranch, context: Context): Html =>
  html`<li>${headingLink(heading, context)}\u00a0<span class="count">${context.counting.number(heading.count)}</span>${
    children.length > 0 && html`<ul>${children.map((child) => branch(child, context))}</ul>`
  }</li>`;

/** Topics below their broader topics. */
export const topicTree = (tree: readonly TopicBranch[], context: Context): Html =>
  html`<ul class="tree">${tree.map((top) => branch(top, context))}</ul>`;
