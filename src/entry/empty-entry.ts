import type { Entry } from "./entry.ts";

/** An entry of which nothing is known. */
export const emptyEntry: Entry = {
  authors: [],
  topics: [],
  people: [],
  organisations: [],
  places: [],
  captions: [],
  evidence: {},
  removed: [],
  aliases: [],
  fingerprints: {},
  proposals: {},
  body: "",
};
