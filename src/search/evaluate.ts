import { isTitleLevel, weightOf } from "./levels.ts";
import { readPlaces } from "./lists.ts";
import {
  beginningWith,
  exactly,
  type Found as FoundEntry,
  inAnyForm,
  inField,
  postingsOf,
} from "./look-up.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Near, Part } from "./query.ts";

/** For every article of the archive how much a word weighs in it: 0 where it does not stand there, else up to 1. */
export type Weights = Float32Array;

/** A word of a part: its entries, and in which articles it stands. An empty form stands for any word. */
type Slot = { readonly entries: readonly FoundEntry[]; readonly weights: Weights } | undefined;

/** A part of a query, looked up: who may have it, and its words, by their place in the part. */
export type Sighted = { readonly weights: Weights; readonly slots: readonly Slot[] };

/** What another form of the word counts for, beside the form that was asked for. */
const otherForm = 0.8;

/** What a word in a field counts for: fields have no levels. */
const inFieldWeight = 0.6;

const weighAll = (
  index: SearchIndex,
  entries: readonly FoundEntry[],
  form: string,
  field: Part["field"],
): Weights => {
  const weights = new Float32Array(index.manifest.size);
  for (const { entry } of entries) {
    const { documents, levels } = postingsOf(index, entry);
    const factor = entry.text === form ? 1 : otherForm;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      if (field === "title" && !isTitleLevel(levels[at] ?? 0)) continue;
      const weight = entry.kind === "word" ? weightOf(levels[at] ?? 0) * factor : inFieldWeight;
      const before = weights[document] ?? 0;
      weights[document] = before + weight - before * weight;
    }
  }
  return weights;
};

const entriesOf = (index: SearchIndex, part: Part, form: string): Promise<readonly FoundEntry[]> => {
  const { prefix, exact } = part;
  const field = part.field === "title" ? undefined : part.field;
  if (prefix) return beginningWith(index, form, field);
  if (field) return inField(index, field, form);
  return exact ? exactly(index, form) : inAnyForm(index, form);
};

/** The sum of all weights where every one is more than 0. */
export const allOf = (size: number, lists: readonly Weights[]): Weights => {
  const [first, ...others] = lists;
  const sum = first ? first.slice() : new Float32Array(size);
  for (const other of others)
    for (let at = 0; at < size; at++) sum[at] = sum[at] && other[at] ? (sum[at] ?? 0) + (other[at] ?? 0) : 0;
  return sum;
};

/** Looks a part's words up. Rejects where a prefix is too wide. */
export const sight = async (index: SearchIndex, part: Part): Promise<Sighted> => {
  const slots = await Promise.all(
    part.forms.map(async (form): Promise<Slot> => {
      if (form === "") return undefined;
      const entries = await entriesOf(index, part, form);
      return { entries, weights: weighAll(index, entries, form, part.field) };
    }),
  );
  const weights = allOf(
    index.manifest.size,
    slots.flatMap((slot) => slot?.weights ?? []),
  );
  return { weights, slots };
};

/** Whether it takes places to say who has a part. */
export const needsPlaces = ({ forms, field }: Part): boolean => !field && forms.length > 1;

type Places = ReadonlyMap<number, readonly number[]>;

/** Where a word stands in those articles; undefined where an archive keeps no places of it. */
const placesIn = async (index: SearchIndex, slot: Slot, wanted: Weights): Promise<Places | undefined> => {
  if (!slot || slot.entries.some(({ entry }) => entry.placesLength === 0)) return undefined;
  const all = new Map<number, readonly number[]>();
  const isWanted = (document: number): boolean => (wanted[document] ?? 0) > 0;
  await Promise.all(
    slot.entries.map(async ({ entry, file }) => {
      const { documents } = postingsOf(index, entry);
      if (!documents.some(isWanted)) return;
      const places = readPlaces(await index.placesOf(file, entry), entry.count, (at) =>
        isWanted(documents[at] ?? 0),
      );
      for (const [at, here] of places.entries())
        if (here) all.set(documents[at] ?? 0, [...(all.get(documents[at] ?? 0) ?? []), ...here]);
    }),
  );
  return all;
};

/**
 * Where a part begins in each article that has it, of those with a weight in `wanted`; undefined where none of its words'
 * places are kept.
 */
const beginningsOf = async (
  index: SearchIndex,
  { slots }: Sighted,
  wanted: Weights,
): Promise<Places | undefined> => {
  const places = await Promise.all(slots.map((slot) => placesIn(index, slot, wanted)));
  const known = places.flatMap((one, offset) => (one ? [{ one, offset }] : []));
  const [first, ...others] = known;
  if (!first) return undefined;
  const beginnings = new Map<number, readonly number[]>();
  for (const [document, here] of first.one) {
    const sets = others.map(({ one, offset }) => ({ set: new Set(one.get(document)), offset }));
    const starts = here
      .map((place) => place - first.offset)
      .filter((start) => sets.every(({ set, offset }) => set.has(start + offset)));
    if (starts.length > 0) beginnings.set(document, starts);
  }
  return beginnings;
};

const where = (weights: Weights, holds: (document: number) => boolean): Weights =>
  weights.map((weight, document) => (weight > 0 && holds(document) ? weight : 0));

const isAnywhere = (weights: Weights): boolean => weights.some((weight) => weight > 0);

/** Who really has a part, of those with a weight in `wanted`. */
export const confirm = async (index: SearchIndex, sighted: Sighted, wanted: Weights): Promise<Weights> => {
  const weights = where(sighted.weights, (document) => (wanted[document] ?? 0) > 0);
  if (!isAnywhere(weights)) return weights;
  const beginnings = await beginningsOf(index, sighted, weights);
  return beginnings ? where(weights, (document) => beginnings.has(document)) : weights;
};

/** Who really has two parts near each other, of those with a weight in `wanted`. */
export const confirmNear = async (
  index: SearchIndex,
  { within, sighted }: { readonly within: Near["within"]; readonly sighted: readonly [Sighted, Sighted] },
  wanted: Weights,
): Promise<Weights> => {
  const both = allOf(index.manifest.size, [sighted[0].weights, sighted[1].weights]);
  const weights = where(both, (document) => (wanted[document] ?? 0) > 0);
  if (!isAnywhere(weights)) return weights;
  const [lefts, rights] = await Promise.all(sighted.map((one) => beginningsOf(index, one, weights)));
  return where(weights, (document) => {
    const [left, right] = [lefts?.get(document), rights?.get(document)];
    if (lefts === undefined || rights === undefined) return (!lefts || !!left) && (!rights || !!right);
    return left?.some((start) => right?.some((other) => Math.abs(start - other) <= within)) ?? false;
  });
};
