import type { Entry } from "./entry.ts";

/** How a key of the front matter is laid out in the file. */
type Layout =
  /** One quoted string on the key's own line. */
  | "text"
  /** A list, an item a line: quoted strings, or flow mappings in JSON's form. */
  | "list"
  /** A mapping, a key a line, each value in JSON's form. */
  | "map"
  /** The whole value in JSON's form on the key's own line. */
  | "line";

type Key = Exclude<keyof Entry, "body">;

/** The front matter's keys in the order in which they are written. */
export const layouts = {
  address: "text",
  title: "text",
  subtitle: "text",
  published: "text",
  updated: "text",
  authors: "list",
  dateline: "text",
  publisher: "text",
  section: "text",
  language: "text",
  topics: "list",
  people: "list",
  organisations: "list",
  places: "list",
  notes: "text",
  captions: "list",
  aliases: "list",
  source: "map",
  evidence: "map",
  removed: "list",
  proposals: "map",
  fingerprints: "line",
} as const satisfies { readonly [Name in Key]: Layout };

/** The fields that both the machine and a person write; each is fingerprinted. */
export const sharedFields = [
  "title",
  "subtitle",
  "published",
  "updated",
  "authors",
  "dateline",
  "publisher",
  "section",
  "language",
  "topics",
  "people",
  "organisations",
  "places",
  "captions",
  "evidence",
  "removed",
  "body",
] as const satisfies readonly (keyof Entry)[];

export type SharedField = (typeof sharedFields)[number];

/** The fields that carry evidence of their own, in the order of a reader's interest. */
export const statedFields = [
  "title",
  "subtitle",
  "published",
  "updated",
  "publisher",
  "authors",
  "dateline",
  "section",
  "language",
  "topics",
  "people",
  "organisations",
  "places",
] as const satisfies readonly SharedField[];

export type StatedField = (typeof statedFields)[number];
