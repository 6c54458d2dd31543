import type { Entry } from "../entry/entry.ts";
import { addressOf, openingWords } from "../entry/place-entry.ts";
import type { Card, Record } from "./archive.ts";
import { digestOf } from "./digest.ts";

/** Longest standfirst in a list, in characters. */
const longest = 200;

const shortened = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()} …`;
};

const cardFields = ["subtitle", "published", "publisher", "language"] as const;

const cardOf = (entry: Entry, address: string): Card => ({
  address,
  ...(entry.title === undefined
    ? { title: openingWords(entry) || "…", supplied: true as const }
    : { title: entry.title }),
  ...Object.fromEntries(
    cardFields.flatMap((field) => (entry[field] === undefined ? [] : [[field, shortened(entry[field])]])),
  ),
});

/** What the catalogue keeps of an entry. `file` is its path below `content/articles`, `digest` that of its bytes. */
export const recordOf = (entry: Entry, file: string, digest: string): Record => {
  const card = cardOf(entry, addressOf(file));
  return {
    ...card,
    file,
    digest,
    mark: digestOf([JSON.stringify(card)]),
    ...(entry.section === undefined ? {} : { section: entry.section }),
    authors: entry.authors,
    topics: entry.topics,
    people: entry.people,
    organisations: entry.organisations,
    places: entry.places,
    aliases: entry.aliases,
  };
};

/** The part of a record that a list shows. */
export const cardOfRecord = (record: Record): Card => ({
  address: record.address,
  title: record.title,
  ...(record.supplied && { supplied: record.supplied }),
  ...Object.fromEntries(
    cardFields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  ),
});

/** Later than any date: where the undated stand. */
const undated = "~";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of time: earlier first, the less exact before the exact; what has no date last; then by address. */
export const byTime = (a: Record, b: Record): number =>
  compare(a.published ?? undated, b.published ?? undated) || compare(a.address, b.address);
