import type { Card } from "../archive/archive.ts";
import { machineDate } from "./dates.ts";

/** How a reference is marked in a list (https://en.wikipedia.org/wiki/COinS): a span of this class, the reference its title. */
export const coinsClass = "Z3988";

/** What is the same of every article: the form, and that it is a newspaper's. */
const kind = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle";

/** Half of a pair has no encoding. */
const halves = /\p{Cs}/gu;

const pair = (key: string, value: string | undefined): string =>
  value === undefined ? "" : `&rft.${key}=${encodeURIComponent(value.replace(halves, "\ufffd"))}`;

/**
 * An article of a list as an OpenURL ContextObject of Dublin Core's keys, which reference managers read: Zotero takes a
 * whole list from it. `url` is the article's whole address.
 */
export const coinsOf = (card: Card, url: string): string => {
  const { title, supplied, authors = [], publisher, published, language } = card;
  return [
    kind,
    pair("title", supplied ? `[${title}]` : title),
    ...authors.map((author) => pair("creator", author)),
    pair("source", publisher),
    pair("date", machineDate(published)),
    pair("language", language),
    pair("identifier", url),
  ].join("");
};
