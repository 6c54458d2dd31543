import { mediaTopicRows } from "./media-topic-rows.ts";

type Topic = { readonly id: string; readonly label: string; readonly parent?: string };

const prefix = "medtop:";

const readRow = (row: string): Topic => {
  const [id = "", parent = "", ...label] = row.split(" ");
  const topic = { id: prefix + id, label: label.join(" ") };
  return parent === id ? topic : { ...topic, parent: prefix + parent };
};

const topics: ReadonlyMap<string, Topic> = new Map(
  mediaTopicRows
    .trim()
    .split("\n")
    .map(readRow)
    .map((topic) => [topic.id, topic]),
);

/** Ids of all live IPTC Media Topics (`medtop:20000642`), in ascending order. */
export const topicIds: readonly string[] = [...topics.keys()];

/** The English label of a Media Topic: `economic sanction`; undefined for an id that is not a live term. */
export const topicLabel = (id: string): string | undefined => topics.get(id)?.label;

/** The ids over a Media Topic, nearest first, its top term last; empty for a top term and for an unknown id. */
export const topicParents = (id: string): readonly string[] => {
  const parent = topics.get(id)?.parent;
  return parent === undefined ? [] : [parent, ...topicParents(parent)];
};

/** A Media Topic's level: 1 for a top term, up to 4; undefined for an unknown id. */
export const topicLevel = (id: string): number | undefined =>
  topics.has(id) ? topicParents(id).length + 1 : undefined;

/** The top term over a Media Topic, or the id itself where it is one or is unknown. */
export const topTopic = (id: string): string => topicParents(id).at(-1) ?? id;

/** The ids right under a Media Topic, in ascending order; those of the top terms for no id. */
export const topicChildren = (id?: string): readonly string[] =>
  topicIds.filter((child) => topics.get(child)?.parent === id);

/** A label as a part of an address: lower-case ASCII, digits and hyphens; no two live terms share one. */
export const topicSlug = (id: string): string | undefined =>
  topicLabel(id)
    ?.normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const idsBySlug: ReadonlyMap<string, string> = new Map(topicIds.map((id) => [topicSlug(id) ?? id, id]));

/** The id of the Media Topic with that slug (see `topicSlug`), or undefined. */
export const topicOfSlug = (slug: string): string | undefined => idsBySlug.get(slug);
