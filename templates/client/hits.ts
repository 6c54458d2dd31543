import type { Hit } from "../../src/search/results.ts";
import { urlOf } from "./archive-index.ts";
import { make } from "./document.ts";
import type { Row } from "./excerpts.ts";
import { dateLanguage, inWords } from "./language.ts";

/** A date as far as it is known; what is uncertain stands in italics. */
const whenOf = (published: string | undefined): HTMLElement => {
  const words = inWords(published);
  const [datetime, about] = published?.split(/(?=[~?%])/) ?? [];
  const shown = datetime && !about ? words : make("i", {}, words);
  return datetime ? make("time", { datetime }, shown) : make("span", {}, shown);
};

const titleOf = ({ title, supplied, language }: Hit): HTMLElement =>
  make("bdi", { lang: language, class: supplied && "supplied" }, supplied ? `[${title}]` : title);

/** A result as an item of the list, with room for words in context. */
export const itemOf = (hit: Hit): Row & { readonly item: HTMLElement } => {
  const link = make("a", { href: urlOf(hit.address) }, titleOf(hit));
  const place = make("div", { class: "context", lang: hit.language });
  const { publisher, topics } = hit;
  const item = make(
    "li",
    {},
    make("p", { class: "when", lang: dateLanguage }, whenOf(hit.published)),
    make("p", { class: "what" }, link),
    ...(publisher ? [make("p", { class: "who" }, make("bdi", {}, publisher))] : []),
    make(
      "div",
      { class: "more" },
      place,
      ...(topics.length > 0 ? [make("p", { class: "topics" }, topics.join(" · "))] : []),
    ),
  );
  return { item, link, place };
};
