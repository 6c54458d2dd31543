import type { HeadingKind } from "../../archive/archive.ts";
import type { Headings } from "../../archive/headings.ts";
import { listAt } from "../../archive/lists.ts";
import { topicLabel } from "../../knowledge/media-topics/media-topics.ts";
import type { Name } from "./name-keys.ts";

/** What a heading's articles are asked for by; organisations are found by their words alone. */
const kinds: { readonly [Kind in HeadingKind]?: Name["kind"] } = {
  topics: "topic",
  people: "person",
  places: "place",
  publishers: "publisher",
  authors: "author",
};

/** One line, as the files of names hold them. */
const clean = (name: string): string => name.replace(/\s+/g, " ").trim();

/**
 * The headings of an archive as the search asks for them: each with the articles that its index has, however these spell it.
 * An IPTC term goes by no other name; a topic of the archive's own is in no entry, and is found in its field by its own words.
 */
export const namesOf = ({ list, keys, notes, members }: Headings): readonly Name[] => {
  const known = new Map<string, Name>();
  for (const [number, heading] of list.entries()) {
    const kind = kinds[heading.kind];
    const documents = listAt(members, number);
    const name = clean(heading.name);
    if (!kind || documents.length === 0 || known.has(`${kind} ${name}`)) continue;
    const isOwn = kind === "topic" && topicLabel(keys[number] ?? "") === undefined;
    const variants = (notes[number]?.variants ?? []).map(clean);
    known.set(`${kind} ${name}`, {
      kind,
      name,
      otherwise: isOwn ? [name, ...variants] : variants,
      documents,
    });
  }
  return [...known.values()];
};
