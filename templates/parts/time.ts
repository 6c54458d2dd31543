import { isAbout, machineDate } from "../../src/site/dates.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Context } from "./context.ts";

/** A date as far as it is known; what is uncertain stands in italics. */
export const timeOf = (published: string | undefined, { dates, own }: Context): Html => {
  const machine = machineDate(published);
  const words = dates.inWords(published);
  if (machine === undefined) return html`<i${own}>${words}</i>`;
  return html`<time datetime="${machine}"${own}>${isAbout(published) ? html`<i>${words}</i>` : words}</time>`;
};
