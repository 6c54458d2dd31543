import { type Standing, standings } from "../../src/archive/quality/packed-quality.ts";
import type { FieldTally } from "../../src/archive/quality/tallies.ts";
import { type Html, html } from "../../src/site/html.ts";

const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

/** What is unknown is left blank. */
const inked = standings.filter(
  (standing): standing is Exclude<Standing, "unknown"> => standing !== "unknown",
);

/** How a field stands in all articles together, as one bar from certain to unsure; the numbers stand beside it. */
export const standingBar = ({ counts }: FieldTally, articles: number): Html => {
  let before = 0;
  return html`<svg class="standing" width="100%" height="8" aria-hidden="true">${inked.map((standing) => {
    const from = before;
    before += counts[standing];
    return (
      counts[standing] > 0 &&
      html`<rect class="${standing}" x="${percent(from, articles)}%" width="${percent(counts[standing], articles)}%" height="100%"></rect>`
    );
  })}</svg>`;
};
