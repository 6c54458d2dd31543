import { slugOf } from "../entry/slug.ts";
import { topicLabel, topicOfSlug, topicParents, topicSlug } from "../knowledge/media-topics/media-topics.ts";
import { type Heading, type HeadingKind, headingKinds } from "./archive.ts";
import type { Columns } from "./columns.ts";
import { digestPair } from "./digest.ts";
import { type Lists, listAt, listsOf } from "./lists.ts";
import { addPair, mixPair, startMix } from "./mix.ts";
import { unpackTexts } from "./texts.ts";

/** The headings of an archive, each a number, ordered by kind and key; and who stands under which. */
export type Headings = {
  readonly list: readonly Heading[];
  /** A topic's id, a name's slug, by heading. */
  readonly keys: readonly string[];
  /** Kind and key -> the heading's number: `topics medtop:20000304`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The records under each heading, in order of time; under a topic also those of narrower ones. */
  readonly members: Lists;
  /** The headings that each record names itself. */
  readonly own: Lists;
  /** Two numbers a record: the digest of the names and addresses of its own headings. */
  readonly company: Uint32Array;
};

/** How many articles a heading must have to earn a page of its own. */
const earns: { readonly [Kind in HeadingKind]: number } = {
  topics: 1,
  people: 2,
  organisations: 2,
  places: 2,
  publishers: 1,
  authors: 1,
};

/** The keys of the headings that a name stands for: its own first, then for a topic all that are broader. */
const keysOf = (kind: HeadingKind, name: string): readonly string[] => {
  if (kind !== "topics") return [slugOf(name)];
  const id = topicLabel(name) === undefined ? topicOfSlug(slugOf(name)) : name;
  return id === undefined ? [slugOf(name)] : [id, ...topicParents(id)];
};

const kindAt = (columns: Columns, name: number): HeadingKind =>
  headingKinds[columns.nameKinds[name] ?? 0] ?? "topics";

/** For each name the numbers of its headings, its own first. */
type Resolved = {
  readonly byName: readonly (readonly number[])[];
  readonly kinds: readonly HeadingKind[];
  readonly keys: readonly string[];
};

/** Names that no record has any more are passed over, so that they leave no trace. */
const usedNames = ({ nameIds, names }: Columns): Uint8Array => {
  const used = new Uint8Array(names.ends.length);
  for (const id of nameIds) used[id] = 1;
  return used;
};

const resolve = (columns: Columns, names: readonly string[]): Resolved => {
  const used = usedNames(columns);
  const byName = names.map((name, id) =>
    used[id] ? keysOf(kindAt(columns, id), name).map((key) => `${columns.nameKinds[id]} ${key}`) : [],
  );
  const sorted = [...new Set(byName.flat())].sort();
  const numbers = new Map(sorted.map((key, number) => [key, number]));
  return {
    byName: byName.map((keys) => keys.map((key) => numbers.get(key) ?? 0)),
    kinds: sorted.map((key) => headingKinds[Number(key[0])] ?? "topics"),
    keys: sorted.map((key) => key.slice(2)),
  };
};

/** The form of each heading's name that most articles use; of equals the first in code-unit order. */
const commonForms = (
  columns: Columns,
  names: readonly string[],
  { byName, keys }: Resolved,
): readonly string[] => {
  const uses = new Uint32Array(names.length);
  for (const id of columns.nameIds) uses[id] = (uses[id] ?? 0) + 1;
  const best: (number | undefined)[] = keys.map(() => undefined);
  for (const [id, [own]] of byName.entries()) {
    if (own === undefined) continue;
    const other = best[own];
    const isBetter = other === undefined || (uses[id] ?? 0) > (uses[other] ?? 0);
    const isEqual = other !== undefined && uses[id] === uses[other];
    if (isBetter || (isEqual && (names[id] ?? "") < (names[other] ?? ""))) best[own] = id;
  }
  return best.map((id) => (id === undefined ? "" : (names[id] ?? "")));
};

const headingOf = (
  kind: HeadingKind,
  key: string,
  { form, count }: { form: string; count: number },
): Heading => {
  const label = kind === "topics" ? topicLabel(key) : undefined;
  const slug = label === undefined ? key : topicSlug(key);
  return { kind, name: label ?? form, ...(count >= earns[kind] && { address: `/${kind}/${slug}/` }), count };
};

const nameIdsAt = ({ nameEnds, nameIds }: Columns, record: number): Uint32Array =>
  nameIds.subarray(record === 0 ? 0 : nameEnds[record - 1], nameEnds[record]);

/** A record's own headings, each once though several of its names stand for it. */
const ownOf = (columns: Columns, byName: Resolved["byName"], record: number): readonly number[] => {
  const own: number[] = [];
  for (const id of nameIdsAt(columns, record)) {
    const [heading] = byName[id] ?? [];
    if (heading !== undefined && !own.includes(heading)) own.push(heading);
  }
  return own;
};

const companyOf = (list: readonly Heading[], own: Lists, size: number): Uint32Array => {
  const digests = Uint32Array.from(
    list.flatMap(({ name, address }) => digestPair(`${name} ${address ?? ""}`)),
  );
  const company = new Uint32Array(size * 2);
  for (let record = 0; record < size; record++) {
    const mix = startMix();
    for (const heading of listAt(own, record)) addPair(mix, digests, heading);
    company.set(mixPair(mix), record * 2);
  }
  return company;
};

/** The indexes of an archive: a pure function of all entries, whatever the order in which they came. */
export const headingsOf = (columns: Columns): Headings => {
  const names = unpackTexts(columns.names);
  const resolved = resolve(columns, names);
  const { keys, kinds, byName } = resolved;
  const own = listsOf(columns.size, columns.size, (record, add) => {
    for (const heading of ownOf(columns, byName, record)) add(record, heading);
  });
  const members = listsOf(columns.size, keys.length, (record, add) => {
    for (const id of nameIdsAt(columns, record)) for (const heading of byName[id] ?? []) add(heading, record);
  });
  const forms = commonForms(columns, names, resolved);
  const list = keys.map((key, number) =>
    headingOf(kinds[number] ?? "topics", key, {
      form: forms[number] ?? "",
      count: listAt(members, number).length,
    }),
  );
  return {
    list,
    keys,
    numbers: new Map(keys.map((key, number) => [`${kinds[number]} ${key}`, number])),
    members,
    own,
    company: companyOf(list, own, columns.size),
  };
};

/** The numbers of the headings of one kind that have a page, in order of their keys. */
export const earnedOf = ({ list }: Headings, kind: HeadingKind): readonly number[] =>
  list.flatMap((heading, number) => (heading.kind === kind && heading.address !== undefined ? [number] : []));
