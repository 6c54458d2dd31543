import type { Entry } from "../../entry/entry.ts";
import { addressOf, openingWords } from "../../entry/place-entry.ts";
import { topicLabel, topicParents } from "../../knowledge/media-topics/media-topics.ts";
import type { SearchDocument } from "../document.ts";

const labelOf = (topic: string): string => topicLabel(topic) ?? topic;

/** A body's words: Markdown's escapes and the targets of links taken off; its other marks are no words anyway. */
const plain = (markdown: string): string =>
  markdown.replace(/\]\([^()\s]{0,2000}\)/g, "]").replace(/\\([!-/:-@[-`{-~])/g, "$1");

const fields = ["subtitle", "publisher", "language", "published"] as const;

/** What the index takes of an entry. `file` is its path below `content/articles`. */
export const documentOf = (entry: Entry, file: string): SearchDocument => {
  const { title, authors, people, places, captions, body } = entry;
  const topics = [...new Set(entry.topics.map(labelOf))];
  const wider = new Set(entry.topics.flatMap(topicParents).map(labelOf));
  const captionTexts = captions.flatMap(({ heading, text }) => [heading ?? [], text ?? []].flat());
  return {
    address: addressOf(file),
    ...(title === undefined ? { title: openingWords(entry) || "…", supplied: true as const } : { title }),
    ...Object.fromEntries(
      fields.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])),
    ),
    authors,
    topics,
    wider: [...wider].filter((label) => !topics.includes(label)),
    people,
    places,
    text: [plain(body), ...captionTexts].join("\n"),
  };
};
