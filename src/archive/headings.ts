import { slugOf } from "../entry/slug.ts";
import { topicLabel, topicOfSlug, topicParents, topicSlug } from "../knowledge/media-topics/media-topics.ts";
import { type Heading, type HeadingKind, headingKinds, type Record } from "./archive.ts";
import { type ByKind, byKind } from "./by-kind.ts";
import { digestOf } from "./digest.ts";

/** A heading with the articles under it, in order of time. */
export type Shelf = {
  /** A topic's id, a name's slug. */
  readonly key: string;
  readonly heading: Heading;
  readonly records: readonly Record[];
};

/** All headings of one kind by key, in order of their keys. */
export type Index = ReadonlyMap<string, Shelf>;

/** The headings that an article itself names, without the broader topics that they imply. */
export type Company = {
  readonly shelves: ByKind<readonly Shelf[]>;
  /** Digest of their names and addresses. */
  readonly digest: string;
};

export type Indexes = {
  readonly of: ByKind<Index>;
  readonly company: ReadonlyMap<Record, Company>;
};

/** How many articles a heading must have to earn a page of its own. */
const earns: ByKind<number> = {
  topics: 1,
  people: 2,
  organisations: 2,
  places: 2,
  publishers: 1,
  authors: 1,
};

const namesIn = (record: Record, kind: HeadingKind): readonly string[] =>
  kind === "publishers" ? (record.publisher === undefined ? [] : [record.publisher]) : record[kind];

/** The keys of the headings that a name stands for: its own first, then for a topic all that are broader. */
const keysOf = (kind: HeadingKind, name: string): readonly string[] => {
  if (kind !== "topics") return [slugOf(name)];
  const id = topicLabel(name) === undefined ? topicOfSlug(slugOf(name)) : name;
  return id === undefined ? [slugOf(name)] : [id, ...topicParents(id)];
};

/** A shelf while it is filled: `forms` counts how often each form of the name is used. */
type Filling = { readonly key: string; readonly records: Record[]; readonly forms: Map<string, number> };

type Filled = { readonly fillings: ReadonlyMap<string, Filling>; readonly own: ReadonlyMap<string, Filling> };

const fill = (records: readonly Record[], kind: HeadingKind): Filled => {
  const fillings = new Map<string, Filling>();
  const byName = new Map<string, readonly Filling[]>();
  const fillingsOf = (name: string): readonly Filling[] =>
    keysOf(kind, name).map((key) => {
      const filling = fillings.get(key) ?? { key, records: [], forms: new Map() };
      fillings.set(key, filling);
      return filling;
    });
  for (const record of records)
    for (const name of namesIn(record, kind)) {
      const known = byName.get(name) ?? fillingsOf(name);
      byName.set(name, known);
      for (const { records: filled } of known) if (filled.at(-1) !== record) filled.push(record);
      const [own] = known;
      own?.forms.set(name, (own.forms.get(name) ?? 0) + 1);
    }
  const own = [...byName].flatMap(([name, [first]]) => (first ? [[name, first] as const] : []));
  return { fillings, own: new Map(own) };
};

/** The form that most articles use; of equals the first in code-unit order. */
const commonForm = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";

const headingOf = (kind: HeadingKind, { key, records, forms }: Filling): Heading => {
  const label = kind === "topics" ? topicLabel(key) : undefined;
  const slug = label === undefined ? key : topicSlug(key);
  return {
    kind,
    name: label ?? commonForm(forms),
    ...(records.length >= earns[kind] && { address: `/${kind}/${slug}/` }),
    count: records.length,
  };
};

type Shelved = { readonly index: Index; readonly byName: ReadonlyMap<string, Shelf> };

const shelve = (records: readonly Record[], kind: HeadingKind): Shelved => {
  const { fillings, own } = fill(records, kind);
  const index = new Map<string, Shelf>();
  for (const filling of [...fillings.values()].sort((a, b) => (a.key < b.key ? -1 : 1)))
    index.set(filling.key, { key: filling.key, heading: headingOf(kind, filling), records: filling.records });
  const byName = new Map<string, Shelf>();
  for (const [name, { key }] of own) {
    const shelf = index.get(key);
    if (shelf) byName.set(name, shelf);
  }
  return { index, byName };
};

const companyOf = (record: Record, shelved: ByKind<Shelved>): Company => {
  const shelves = byKind((kind) => [
    ...new Set(namesIn(record, kind).flatMap((name) => shelved[kind].byName.get(name) ?? [])),
  ]);
  const words = headingKinds.flatMap((kind) =>
    shelves[kind].map(({ heading }) => `${heading.name} ${heading.address ?? ""}`),
  );
  return { shelves, digest: digestOf(words) };
};

/** The indexes of an archive; `records` are in order of time. A pure function of all entries, in any order of ingest. */
export const indexesOf = (records: readonly Record[]): Indexes => {
  const shelved = byKind((kind) => shelve(records, kind));
  return {
    of: byKind((kind) => shelved[kind].index),
    company: new Map(records.map((record) => [record, companyOf(record, shelved)])),
  };
};

const none: Company = { shelves: byKind(() => []), digest: "" };

/** The headings that a record of these indexes names. */
export const companyIn = ({ company }: Indexes, record: Record): Company => company.get(record) ?? none;

/** The shelves that have a page, in order of their keys. */
export const earned = (index: Index): readonly Shelf[] =>
  [...index.values()].filter(({ heading }) => heading.address !== undefined);
