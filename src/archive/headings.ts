import { slugOf } from "../entry/slug.ts";
import { topicLabel, topicOfSlug, topicParents, topicSlug } from "../knowledge/media-topics/media-topics.ts";
import type { Heading, HeadingKind, Record } from "./archive.ts";
import { type ByKind, byKind } from "./by-kind.ts";

/** A heading with the articles under it, in order of time. */
export type Shelf = { readonly heading: Heading; readonly records: readonly Record[] };

/** All headings of one kind, by key: a topic's id, a name's slug. */
export type Index = ReadonlyMap<string, Shelf>;

export type Indexes = ByKind<Index>;

/** How many articles a heading must have to earn a page of its own. */
const earns: ByKind<number> = {
  topics: 1,
  people: 2,
  organisations: 2,
  places: 2,
  publishers: 1,
  authors: 1,
};

/** The names under which an article stands, as its entry gives them. */
export const namesIn = (record: Record, kind: HeadingKind): readonly string[] =>
  kind === "publishers" ? (record.publisher === undefined ? [] : [record.publisher]) : record[kind];

/** The keys of the headings that a name stands for: itself, and for a topic all that are broader. */
export const keysOf = (kind: HeadingKind, name: string): readonly string[] => {
  if (kind !== "topics") return [slugOf(name)];
  const id = topicLabel(name) === undefined ? topicOfSlug(slugOf(name)) : name;
  return id === undefined ? [slugOf(name)] : [id, ...topicParents(id)];
};

type Gathered = { readonly records: Record[]; readonly forms: Map<string, number> };

const gather = (records: readonly Record[], kind: HeadingKind): ReadonlyMap<string, Gathered> => {
  const all = new Map<string, Gathered>();
  for (const record of records)
    for (const name of namesIn(record, kind))
      for (const key of keysOf(kind, name)) {
        let gathered = all.get(key);
        if (!gathered) {
          gathered = { records: [], forms: new Map() };
          all.set(key, gathered);
        }
        if (gathered.records.at(-1) !== record) gathered.records.push(record);
        gathered.forms.set(name, (gathered.forms.get(name) ?? 0) + 1);
      }
  return all;
};

/** The form that most articles use; of equals the first in code-unit order. */
const commonForm = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";

const headingOf = (kind: HeadingKind, key: string, { records, forms }: Gathered): Heading => {
  const label = kind === "topics" ? topicLabel(key) : undefined;
  const slug = label === undefined ? key : topicSlug(key);
  return {
    kind,
    name: label ?? commonForm(forms),
    ...(records.length >= earns[kind] && { address: `/${kind}/${slug}/` }),
    count: records.length,
  };
};

const indexOf = (records: readonly Record[], kind: HeadingKind): Index =>
  new Map(
    [...gather(records, kind)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, gathered]) => [
        key,
        { heading: headingOf(kind, key, gathered), records: gathered.records },
      ]),
  );

/** The indexes of an archive; `records` are in order of time. A pure function of all entries, in any order of ingest. */
export const indexesOf = (records: readonly Record[]): Indexes => byKind((kind) => indexOf(records, kind));

/** The headings that an article shows, without those that are only broader than another. */
export const headingsIn = (record: Record, kind: HeadingKind, index: Index): readonly Heading[] =>
  namesIn(record, kind).flatMap((name) => {
    const [key] = keysOf(kind, name);
    const shelf = key === undefined ? undefined : index.get(key);
    return shelf ? [shelf.heading] : [];
  });

/** The shelves that have a page, in order of their names. */
export const earned = (index: Index): readonly Shelf[] =>
  [...index.values()].filter(({ heading }) => heading.address !== undefined);
