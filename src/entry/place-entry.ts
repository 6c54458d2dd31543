import type { Entry } from "./entry.ts";
import { type Published, publishedOf } from "./published.ts";
import { slugOf } from "./slug.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** The folder of an entry below `content/articles`, as exact as its date: `2020/09/07`, `2017/08`, `2012`, `undated`. */
export const shelfOf = (published: Published | undefined): string => {
  if (!published) return "undated";
  const { year, month, day } = published;
  const parts = [String(year).padStart(4, "0"), month && two(month), month && day && two(day)];
  return parts.filter((part) => part !== undefined && part !== 0).join("/");
};

/** Markdown's escapes and marks taken off: enough to read a name from a body's opening words. */
const plain = (markdown: string): string =>
  markdown
    .slice(0, 600)
    .replace(/\\([\\`*_[\]<>~&#+=|:.)-])/g, "$1")
    .replace(/^(?:## |- )/gm, "")
    .replace(/\s+/g, " ")
    .trim();

const words = (text: string, most: number): string => {
  const all = text.split(" ");
  return all.length <= most ? text : `${all.slice(0, most).join(" ")} …`;
};

/** What stands for the headline where the text has none: the body's opening words, at most twelve. */
export const openingWords = (entry: Pick<Entry, "body">): string =>
  words(plain(entry.body), 12).slice(0, 120);

/** Where an entry belongs by its own words, without `.md`: `2020/09/07/slug`. The name may be taken already. */
export const placeOf = (entry: Entry): string =>
  `${shelfOf(publishedOf(entry.published))}/${slugOf(entry.title ?? openingWords(entry))}`;

/** A place for a newcomer whose name is taken: a suffix from its text's digest, eight digits or more. */
export const suffixedPlace = (place: string, sha256: string, isTaken: (place: string) => boolean): string => {
  for (let digits = 8; digits < sha256.length; digits += 8) {
    const candidate = `${place}-${sha256.slice(0, digits)}`;
    if (!isTaken(candidate)) return candidate;
  }
  return `${place}-${sha256}`;
};

/** The address of an entry's file below `content/articles`: `2020/09/07/slug.md` stands at `/2020/09/07/slug/`. */
export const addressOf = (file: string): string => `/${file.replace(/\.md$/, "")}/`;
