import type { Entry } from "../entry/entry.ts";
import { openingWords } from "../entry/place-entry.ts";
import { topicLabel } from "../knowledge/media-topics/media-topics.ts";
import type { Reference } from "./reference.ts";

/** Where an article stands: its address within the site and the whole one. */
export type Standing = Pick<Reference, "address" | "url">;

/** A topic in words: a Media Topic's English label, or the archive's own name for it. */
const topicInWords = (topic: string): string => topicLabel(topic) ?? topic;

/** What a reference to an article says; its opening words stand in for a headline that it does not have. */
export const referenceOf = (entry: Entry, { address, url }: Standing): Reference => {
  const { title, published, publisher, section, language, authors, topics } = entry;
  return {
    address,
    url,
    ...(title === undefined ? { title: openingWords(entry) || "…", supplied: true as const } : { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    authors,
    topics: [...new Set(topics.map(topicInWords))],
  };
};
