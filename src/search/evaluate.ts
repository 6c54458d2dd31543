import { isTitleLevel, levelWeights } from "./levels.ts";
import { readPlaces } from "./lists.ts";
import { type Located, lookUp, postingsOf } from "./look-up.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Near, Part } from "./query.ts";
import { allOf, numbersIn, onlyWhere, type Weights } from "./weights.ts";

/** A form of a query, looked up. One that stands for any word has no weights. */
export type Slot = {
  readonly form: string;
  readonly part: Part;
  readonly entries: readonly Located[];
  readonly weights?: Weights;
};

/** A way to fulfil a clause. */
export type Way = {
  readonly slots: readonly Slot[];
  /** Who may have it. */
  readonly weights: Weights;
  /** Who really has it, of those with a weight in `among`: it may take the words' places to say. */
  readonly confirm: (among: Weights) => Promise<Weights>;
};

/** What another form of the word counts for, beside the form that was asked for. */
const otherForm = 0.8;

/** What a word in a field counts for: fields have no levels. */
const inFieldWeight = 0.6;

const weigh = (index: SearchIndex, entries: readonly Located[], { form, part }: Omit<Slot, "entries">) => {
  const weights = new Float32Array(index.manifest.size);
  const isTitle = part.field === "title";
  for (const { entry } of entries) {
    const { documents, levels } = postingsOf(index, entry);
    const isWord = entry.kind === "word";
    const factor = entry.text === form ? 1 : otherForm;
    const byLevel = levelWeights.map((weight, level) =>
      isTitle && !isTitleLevel(level) ? 0 : isWord ? weight * factor : inFieldWeight,
    );
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      const weight = byLevel[levels[at] ?? 0] ?? 0;
      const before = weights[document] ?? 0;
      weights[document] = before + weight - before * weight;
    }
  }
  return weights;
};

const slotsOf = (index: SearchIndex, part: Part): Promise<readonly Slot[]> =>
  Promise.all(
    part.forms.map(async (form) => {
      if (!form) return { form, part, entries: [] };
      const entries = await lookUp(index, form, part);
      return { form, part, entries, weights: weigh(index, entries, { form, part }) };
    }),
  );

/** Where something stands in each of some articles, ascending. */
type Places = readonly (readonly number[])[];

/** The indexes in a list of the articles that both it and another have, and those in the other. */
const meet = (
  list: Uint32Array,
  others: Uint32Array,
): { readonly own: Uint32Array; readonly other: Uint32Array } => {
  const [own, other] = [new Uint32Array(others.length), new Uint32Array(others.length)];
  let count = 0;
  for (let a = 0, b = 0; a < list.length && b < others.length; ) {
    const [x, y] = [list[a] ?? 0, others[b] ?? 0];
    if (x === y) {
      own[count] = a;
      other[count++] = b;
    }
    if (x <= y) a++;
    if (x >= y) b++;
  }
  return { own: own.subarray(0, count), other: other.subarray(0, count) };
};

/** Where a word stands in some articles; undefined where the archive keeps no places of it. */
const placesOf = async (index: SearchIndex, slot: Slot, among: Uint32Array): Promise<Places | undefined> => {
  if (!slot.form || slot.entries.some(({ entry }) => !entry.placesLength)) return undefined;
  const all: (readonly number[])[] = Array.from(among, () => []);
  await Promise.all(
    slot.entries.map(async ({ entry, file }) => {
      const { own, other } = meet(postingsOf(index, entry).documents, among);
      if (own.length === 0) return;
      const lists = readPlaces(await index.placesOf(file, entry), own);
      for (const [at, places] of lists.entries()) {
        const document = other[at] ?? 0;
        const before = all[document] ?? [];
        all[document] = before.length > 0 ? [...before, ...places].sort((a, b) => a - b) : places;
      }
    }),
  );
  return all;
};

/** Those of some places from which one of the others is `offset` away. */
const followed = (
  places: readonly number[],
  others: readonly number[],
  offset: number,
): readonly number[] => {
  let at = 0;
  return places.filter((place) => {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < place + offset) at++;
    return others[at] === place + offset;
  });
};

/** Where words next to each other begin in some articles, less a few places; undefined where no places of them are kept. */
const beginningsOf = async (
  index: SearchIndex,
  slots: readonly Slot[],
  among: Uint32Array,
): Promise<Places | undefined> => {
  const all = await Promise.all(slots.map((slot) => placesOf(index, slot, among)));
  const known = all.flatMap((places, offset) => (places ? { places, offset } : []));
  const [first, ...others] = known;
  return first?.places.map((places, at) =>
    others
      .reduce(
        (left, { places: next, offset }) => followed(left, next[at] ?? [], offset - first.offset),
        places,
      )
      .map((place) => place - first.offset),
  );
};

/** Whether any of some places has one of the others at most so far away. */
const isNear = (places: readonly number[], others: readonly number[], within: number): boolean => {
  let at = 0;
  return places.some((place) => {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < place - within) at++;
    return (others[at] ?? Number.POSITIVE_INFINITY) <= place + within;
  });
};

/** The rarer, the weightier: BM25's measure. Never 0. */
const rarity = (size: number, count: number): number =>
  Math.log(1 + (size - count + 0.5) / (count + 0.5)) + 1e-3;

/** Looks up a way to fulfil a clause. Rejects where a prefix is too wide. */
export const wayOf = async (index: SearchIndex, one: Part | Near): Promise<Way> => {
  const { parts, within } = "forms" in one ? { parts: [one], within: 0 } : one;
  const groups = await Promise.all(parts.map((part) => slotsOf(index, part)));
  const slots = groups.flat();
  const all = allOf(slots.flatMap(({ weights }) => weights ?? []));
  const factor = rarity(index.manifest.size, numbersIn(all).length);
  const weights = all.map((weight) => weight * factor);
  return {
    slots,
    weights,
    confirm: async (among) => {
      const wanted = onlyWhere(weights, (at) => among[at]);
      const numbers = numbersIn(wanted);
      if (slots.length < 2 || parts[0]?.field || numbers.length === 0) return wanted;
      const known = (await Promise.all(groups.map((group) => beginningsOf(index, group, numbers)))).flatMap(
        (places) => (places ? [places] : []),
      );
      for (const [at, number] of numbers.entries()) {
        const [first, ...others] = known.map((places) => places[at] ?? []);
        if (first && !(first.length > 0 && others.every((other) => isNear(first, other, within))))
          wanted[number] = 0;
      }
      return wanted;
    },
  };
};
