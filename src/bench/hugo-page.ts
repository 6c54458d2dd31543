import type { HeadingKind } from "../archive/archive.ts";
import { headingKinds } from "../archive/archive.ts";
import type { Entry } from "../entry/entry.ts";
import { formatEntry, toFlow } from "../entry/format-entry.ts";
import { publishedOf } from "../entry/published.ts";
import { slugOf } from "../entry/slug.ts";
import { topicLabel, topicParents } from "../knowledge/media-topics/media-topics.ts";

/** How many articles stand under each heading: its kind and name, joined by a space. */
export type Tally = ReadonlyMap<string, number>;

/** Headings with fewer articles have no page of their own; with more than these they are split by year. */
const [least, most] = [2, 50];

const always: readonly HeadingKind[] = ["topics", "publishers", "authors"];

const namesIn = (entry: Entry, kind: HeadingKind): readonly string[] => {
  if (kind === "publishers") return entry.publisher === undefined ? [] : [entry.publisher];
  return kind === "topics" ? entry.topics.flatMap((id) => topicLabel(id) ?? []) : entry[kind];
};

/** The names under which an article stands in an index: a topic's broader ones too. */
const standsUnder = (entry: Entry, kind: HeadingKind): readonly string[] => {
  if (kind !== "topics") return namesIn(entry, kind);
  const ids = entry.topics.flatMap((id) => [id, ...topicParents(id)]);
  return [...new Set(ids)].flatMap((id) => topicLabel(id) ?? []);
};

/** Counts the articles under each heading. */
export const tallyOf = (entries: Iterable<Entry>): Tally => {
  const tally = new Map<string, number>();
  for (const entry of entries)
    for (const kind of headingKinds)
      for (const name of standsUnder(entry, kind))
        tally.set(`${kind} ${name}`, (tally.get(`${kind} ${name}`) ?? 0) + 1);
  return tally;
};

const hasPage = (kind: HeadingKind, name: string, tally: Tally): boolean =>
  always.includes(kind) || (tally.get(`${kind} ${name}`) ?? 0) >= least;

/**
 * The terms of a taxonomy, so that it has the same pages as our index: large headings have one a year beside. A comma
 * joins name and year: terms with a slash have Hugo 0.111 list each of their articles twice.
 */
const termsOf = (entry: Entry, kind: HeadingKind, tally: Tally): readonly string[] => {
  const year = publishedOf(entry.published)?.year ?? "undated";
  return standsUnder(entry, kind)
    .filter((name) => hasPage(kind, name, tally))
    .flatMap((name) =>
      (tally.get(`${kind} ${name}`) ?? 0) > most ? [name, `${name}, ${String(year)}`] : [name],
    );
};

const shownIn = (entry: Entry, kind: HeadingKind, tally: Tally): readonly object[] =>
  namesIn(entry, kind).map((name) => ({
    name,
    ...(hasPage(kind, name, tally) && { address: `/${kind}/${slugOf(name)}/` }),
  }));

const without = ({
  published: _published,
  authors: _authors,
  topics: _topics,
  people: _people,
  organisations: _organisations,
  places: _places,
  address: _address,
  ...rest
}: Entry): Entry => ({ ...rest, authors: [], topics: [], people: [], organisations: [], places: [] });

const isDay = (published: string | undefined): boolean => published?.length === 10;

/**
 * An entry as Hugo takes it: the same front matter and body, its date and its headings under the names that Hugo
 * gives them. A date that is no full day is words, since Hugo knows no other dates.
 */
export const hugoPage = (entry: Entry, tally: Tally): string => {
  const { published } = entry;
  const lines = [
    ...(published === undefined ? [] : [`edtf: ${toFlow(published)}`]),
    ...(isDay(published) ? [`date: ${published}`, "day: true"] : []),
    ...headingKinds.map((kind) => `${kind}: ${toFlow(termsOf(entry, kind, tally))}`),
    `shown: ${toFlow(Object.fromEntries(headingKinds.map((kind) => [kind, shownIn(entry, kind, tally)])))}`,
  ];
  return formatEntry(without(entry)).replace("---\n", () => `---\n${lines.join("\n")}\n`);
};
