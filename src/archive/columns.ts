import { publishedOf } from "../entry/published.ts";
import { type Card, headingKinds, type Record } from "./archive.ts";
import { packTexts, type Texts, textAt, unpackTexts } from "./texts.ts";

/**
 * The catalogue as columns: all records in order of time, each a number from 0. What is the same for every build is kept
 * in few large pieces of memory that a file can hold as they are.
 */
export type Columns = {
  readonly size: number;
  /** Each record's card and aliases, as JSON. */
  readonly cards: Texts;
  readonly files: Texts;
  /** When the entry's file was last written, in ms, and its size in bytes: two numbers a record. */
  readonly stamps: Float64Array;
  /** When it was published (see `timeOf`). */
  readonly times: Int32Array;
  /** Two numbers a record: the digest of its entry. */
  readonly digests: Uint32Array;
  /** Two numbers a record: the digest of its card. */
  readonly marks: Uint32Array;
  /** The numbers of the records that have aliases. */
  readonly aliased: Uint32Array;
  /** All names of all kinds, each once. */
  readonly names: Texts;
  /** The kind of each name: its place in `headingKinds`. */
  readonly nameKinds: Uint8Array;
  /** Where each record's names end in `nameIds`. */
  readonly nameEnds: Uint32Array;
  readonly nameIds: Uint32Array;
};

/** A record that is new to the catalogue, with its file's stamp. */
export type FreshRecord = { readonly record: Record; readonly modified: number; readonly size: number };

/** A card with the addresses that the article had before. */
export type StoredCard = Card & { readonly aliases?: readonly string[] };

/** What has no date stands behind all that has one. */
export const undatedTime = 0x7fffffff;

/** A date as a number that sorts: 20200907; 20200900 where the day, 20200000 where the month is not known. */
const timeOf = (published: string | undefined): number => {
  const date = publishedOf(published);
  return date ? date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) : undatedTime;
};

/** The card of a record, and its aliases where it has any. */
export const cardAt = (columns: Columns, record: number): StoredCard =>
  JSON.parse(textAt(columns.cards, record));

/** A record on its way into new columns: from old ones by number, or fresh. */
type Incoming = { readonly time: number; readonly old?: number; readonly fresh?: FreshRecord };

const addressOf = (before: Columns | undefined, { old, fresh }: Incoming): string =>
  fresh ? fresh.record.card.address : before && old !== undefined ? cardAt(before, old).address : "";

/** In order of time, then of addresses; old records are in that order among themselves. */
const inOrder = (
  before: Columns | undefined,
  kept: readonly number[],
  fresh: readonly FreshRecord[],
): readonly Incoming[] => {
  const old = kept.map((number): Incoming => ({ time: before?.times[number] ?? undatedTime, old: number }));
  const added = fresh.map((one): Incoming => ({ time: timeOf(one.record.card.published), fresh: one }));
  const isBefore = (a: Incoming, b: Incoming): boolean =>
    a.time !== b.time ? a.time < b.time : addressOf(before, a) < addressOf(before, b);
  added.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const merged: Incoming[] = [];
  let next = 0;
  for (const one of old) {
    for (let other = added[next]; other && isBefore(other, one); other = added[next]) {
      merged.push(other);
      next++;
    }
    merged.push(one);
  }
  return [...merged, ...added.slice(next)];
};

type Interned = { readonly ids: Map<string, number>; readonly names: string[]; readonly kinds: number[] };

const internedFrom = (before: Columns | undefined): Interned => {
  const names = before ? [...unpackTexts(before.names)] : [];
  const kinds = before ? [...before.nameKinds] : [];
  return { names, kinds, ids: new Map(names.map((name, id) => [`${kinds[id]} ${name}`, id])) };
};

const intern = ({ ids, names, kinds }: Interned, kind: number, name: string): number => {
  const key = `${kind} ${name}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = names.push(name) - 1;
  kinds.push(kind);
  ids.set(key, id);
  return id;
};

const namesAt = ({ nameEnds, nameIds }: Columns, record: number): Uint32Array =>
  nameIds.subarray(record === 0 ? 0 : nameEnds[record - 1], nameEnds[record]);

const idsOf = (interned: Interned, { names }: Record): readonly number[] =>
  headingKinds.flatMap((kind, place) => names[kind].map((name) => intern(interned, place, name)));

const storedCard = ({ card, aliases }: Record): string =>
  JSON.stringify(aliases.length > 0 ? { ...card, aliases } : card);

/** New columns from the records to keep of old ones, by number, and fresh ones. */
export const joinColumns = (
  before: Columns | undefined,
  kept: readonly number[],
  fresh: readonly FreshRecord[],
): Columns => {
  const incoming = inOrder(before, kept, fresh);
  const interned = internedFrom(before);
  const size = incoming.length;
  const cards: string[] = [];
  const files: string[] = [];
  const nameIds: number[] = [];
  const aliased: number[] = [];
  const wasAliased = new Set(before?.aliased);
  const columns = {
    stamps: new Float64Array(size * 2),
    times: Int32Array.from(incoming, ({ time }) => time),
    digests: new Uint32Array(size * 2),
    marks: new Uint32Array(size * 2),
    nameEnds: new Uint32Array(size),
  };
  for (const [index, { old, fresh: one }] of incoming.entries()) {
    if (one) {
      const { record, modified, size: bytes } = one;
      cards.push(storedCard(record));
      files.push(record.file);
      columns.stamps.set([modified, bytes], index * 2);
      columns.digests.set(record.digest, index * 2);
      columns.marks.set(record.mark, index * 2);
      for (const id of idsOf(interned, record)) nameIds.push(id);
      if (record.aliases.length > 0) aliased.push(index);
    } else if (before && old !== undefined) {
      cards.push(textAt(before.cards, old));
      files.push(textAt(before.files, old));
      for (const pairs of ["stamps", "digests", "marks"] as const)
        columns[pairs].set(before[pairs].subarray(old * 2, old * 2 + 2), index * 2);
      for (const id of namesAt(before, old)) nameIds.push(id);
      if (wasAliased.has(old)) aliased.push(index);
    }
    columns.nameEnds[index] = nameIds.length;
  }
  return {
    ...columns,
    size,
    cards: packTexts(cards),
    files: packTexts(files),
    names: packTexts(interned.names),
    nameKinds: Uint8Array.from(interned.kinds),
    nameIds: Uint32Array.from(nameIds),
    aliased: Uint32Array.from(aliased),
  };
};
