import { publishedOf } from "../entry/published.ts";
import { type Card, headingKinds, type Record } from "./archive.ts";
import { packTexts, type Texts, textAt } from "./texts.ts";
import { signatureLength } from "./versions/signature.ts";

/**
 * The catalogue as columns: all records in order of time, each a number from 0. What is the same for every build is kept
 * in few large pieces of memory that a file can hold as they are.
 */
export type Columns = {
  readonly size: number;
  /** Each record's card and aliases, as JSON. */
  readonly cards: Texts;
  readonly files: Texts;
  /** The source text of each, below `content/texts`; empty: none. */
  readonly sources: Texts;
  /** When the entry's file was last written, in ms, and its size in bytes: two numbers a record. */
  readonly stamps: Float64Array;
  /** When it was published (see `timeOf`). */
  readonly times: Int32Array;
  /** Two numbers a record: the digest of its entry. */
  readonly digests: Uint32Array;
  /** Two numbers a record: the digest of its card. */
  readonly marks: Uint32Array;
  /** The signature of each record's body, one after the other (see `signatureOf`). */
  readonly signatures: Uint32Array;
  /** Two numbers a record: how sure its fields are (see `qualityOf`). */
  readonly quality: Uint32Array;
  /** The numbers of the records that have aliases. */
  readonly aliased: Uint32Array;
  /** All names of all kinds, each once; and the phrases that may become topics. */
  readonly names: Texts;
  /** The kind of each name: its place in `headingKinds`; a phrase has `phraseKind`. */
  readonly nameKinds: Uint8Array;
  /** Where each record's names end in `nameIds`. */
  readonly nameEnds: Uint32Array;
  readonly nameIds: Uint32Array;
  /** How each record's source text looks now (see `seeTexts`); absent: texts are not shown. In no file. */
  readonly textLooks?: Float64Array;
};

/** Stands where a name's kind does, for a phrase that may become a topic. */
export const phraseKind = headingKinds.length;

/** The columns that hold so many numbers a record. */
export const perRecord = {
  stamps: { kind: Float64Array, width: 2 },
  times: { kind: Int32Array, width: 1 },
  digests: { kind: Uint32Array, width: 2 },
  marks: { kind: Uint32Array, width: 2 },
  signatures: { kind: Uint32Array, width: signatureLength },
  quality: { kind: Uint32Array, width: 2 },
} as const;

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

/** Names on their way into columns, each with its kind's place in `headingKinds`. */
export type Interned = {
  readonly ids: Map<string, number>;
  readonly names: string[];
  readonly kinds: number[];
};

/** The number of a name, given to it when it is first seen. */
export const intern = ({ ids, names, kinds }: Interned, kind: number, name: string): number => {
  const key = `${kind} ${name}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = names.push(name) - 1;
  kinds.push(kind);
  ids.set(key, id);
  return id;
};

const storedCard = ({ card, aliases }: Record): string =>
  JSON.stringify(aliases.length > 0 ? { ...card, aliases } : card);

/** The columns of some records, in whatever order these are given. */
export const columnsOf = (given: readonly FreshRecord[]): Columns => {
  const order = given
    .map((fresh) => ({ ...fresh, time: timeOf(fresh.record.card.published) }))
    .sort((a, b) => a.time - b.time || (a.record.file < b.record.file ? -1 : 1));
  const interned: Interned = { ids: new Map(), names: [], kinds: [] };
  const nameEnds = new Uint32Array(order.length);
  const nameIds: number[] = [];
  for (const [index, { record }] of order.entries()) {
    for (const [kind, heading] of headingKinds.entries())
      for (const name of record.names[heading]) nameIds.push(intern(interned, kind, name));
    for (const phrase of record.phrases) nameIds.push(intern(interned, phraseKind, phrase));
    nameEnds[index] = nameIds.length;
  }
  const signatures = new Uint32Array(order.length * signatureLength);
  for (const [index, { record }] of order.entries())
    signatures.set(record.signature, index * signatureLength);
  return {
    size: order.length,
    cards: packTexts(order.map(({ record }) => storedCard(record))),
    files: packTexts(order.map(({ record }) => record.file)),
    sources: packTexts(order.map(({ record }) => record.source)),
    stamps: Float64Array.from(order.flatMap(({ modified, size }) => [modified, size])),
    times: Int32Array.from(order, ({ time }) => time),
    digests: Uint32Array.from(order.flatMap(({ record }) => record.digest)),
    marks: Uint32Array.from(order.flatMap(({ record }) => record.mark)),
    signatures,
    quality: Uint32Array.from(order.flatMap(({ record }) => record.quality)),
    aliased: Uint32Array.from(order.flatMap(({ record }, index) => (record.aliases.length > 0 ? index : []))),
    names: packTexts(interned.names),
    nameKinds: Uint8Array.from(interned.kinds),
    nameEnds,
    nameIds: Uint32Array.from(nameIds),
  };
};
