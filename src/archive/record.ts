import type { Entry } from "../entry/entry.ts";
import { addressOf, openingWords } from "../entry/place-entry.ts";
import type { Card, Record } from "./archive.ts";
import { withItsState } from "./authority/state-bodies.ts";
import { digestPair } from "./digest.ts";
import { findPhrases } from "./own-topics/find-phrases.ts";
import { qualityOf } from "./quality/packed-quality.ts";
import { signatureOf } from "./versions/signature.ts";

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
  ...(entry.authors.length > 0 && { authors: entry.authors.map(shortened) }),
});

/** What the catalogue keeps of an entry. `file` is its path below `content/articles`, `text` the file's text. */
export const recordOf = (entry: Entry, file: string, text: string): Record => {
  const card = cardOf(entry, addressOf(file));
  const { topics, people, organisations, places, authors, aliases, publisher } = entry;
  return {
    card,
    file,
    aliases,
    source: entry.source?.file ?? "",
    names: {
      topics,
      people,
      organisations: [...new Set(organisations.map((name) => withItsState(name, places)))],
      places,
      publishers: publisher === undefined ? [] : [publisher],
      authors,
    },
    phrases: findPhrases(`${entry.title ?? ""}\n${entry.body}`),
    signature: signatureOf(entry.body),
    quality: qualityOf(entry),
    digest: digestPair(text),
    mark: digestPair(JSON.stringify(card)),
  };
};
