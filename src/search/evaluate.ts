import { isTitleLevel, weightOf } from "./levels.ts";
import { readPlaces } from "./lists.ts";
import { type Located, lookUp, postingsOf } from "./look-up.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Near, Part } from "./query.ts";
import { allOf, countOf, onlyWhere, type Weights } from "./weights.ts";

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
  for (const { entry } of entries) {
    const { documents, levels } = postingsOf(index, entry);
    for (const [at, document] of documents.entries()) {
      const level = levels[at] ?? 0;
      if (part.field === "title" && !isTitleLevel(level)) continue;
      const weight =
        entry.kind === "word" ? weightOf(level) * (entry.text === form ? 1 : otherForm) : inFieldWeight;
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

type Places = ReadonlyMap<number, ReadonlySet<number>>;

/** Where a word stands in the articles with a weight; undefined where the archive keeps no places of it. */
const placesOf = async (index: SearchIndex, slot: Slot, wanted: Weights): Promise<Places | undefined> => {
  if (!slot.form || slot.entries.some(({ entry }) => !entry.placesLength)) return undefined;
  const all = new Map<number, Set<number>>();
  await Promise.all(
    slot.entries.map(async ({ entry, file }) => {
      const { documents } = postingsOf(index, entry);
      if (!documents.some((document) => wanted[document])) return;
      const bytes = await index.placesOf(file, entry);
      const lists = readPlaces(bytes, entry.count, (at) => !!wanted[documents[at] ?? 0]);
      for (const [at, document] of documents.entries())
        if (lists[at]) all.set(document, new Set([...(all.get(document) ?? []), ...lists[at]]));
    }),
  );
  return all;
};

/** Where words next to each other begin, in the articles with a weight; undefined where no places of them are kept. */
const beginningsOf = async (
  index: SearchIndex,
  slots: readonly Slot[],
  wanted: Weights,
): Promise<Places | undefined> => {
  const all = await Promise.all(slots.map((slot) => placesOf(index, slot, wanted)));
  const known = all.flatMap((places, offset) => (places ? { places, offset } : []));
  const [first] = known;
  if (!first) return undefined;
  const beginnings = new Map<number, ReadonlySet<number>>();
  for (const [document, places] of first.places) {
    const starts = [...places]
      .map((place) => place - first.offset)
      .filter((start) => known.every(({ places, offset }) => places.get(document)?.has(start + offset)));
    if (starts.length > 0) beginnings.set(document, new Set(starts));
  }
  return beginnings;
};

/** Whether any of some places has one of the others at most so far away: no more steps than places times distance. */
const isNear = (places: ReadonlySet<number>, others: ReadonlySet<number>, within: number): boolean =>
  [...places].some((place) => {
    for (let other = place - within; other <= place + within; other++) if (others.has(other)) return true;
    return false;
  });

/** The rarer, the weightier: BM25's measure. Never 0. */
const rarity = (size: number, count: number): number =>
  Math.log(1 + (size - count + 0.5) / (count + 0.5)) + 1e-3;

/** Looks up a way to fulfil a clause. Rejects where a prefix is too wide. */
export const wayOf = async (index: SearchIndex, one: Part | Near): Promise<Way> => {
  const { parts, within } = "forms" in one ? { parts: [one], within: 0 } : one;
  const groups = await Promise.all(parts.map((part) => slotsOf(index, part)));
  const slots = groups.flat();
  const all = allOf(slots.flatMap(({ weights }) => weights ?? []));
  const factor = rarity(index.manifest.size, countOf(all));
  const weights = all.map((weight) => weight * factor);
  return {
    slots,
    weights,
    confirm: async (among) => {
      const wanted = onlyWhere(weights, (at) => among[at]);
      if (slots.length < 2 || parts[0]?.field || countOf(wanted) === 0) return wanted;
      const all = await Promise.all(groups.map((group) => beginningsOf(index, group, wanted)));
      const known = all.flatMap((places) => places ?? []);
      return onlyWhere(wanted, (at) => {
        const [first, ...others] = known.map((places) => places.get(at));
        return (
          known.length === 0 || (first && others.every((other) => other && isNear(first, other, within)))
        );
      });
    },
  };
};
