import { isTitleLevel, levelWeights } from "./levels.ts";
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
      // A part of its own: most queries need no places.
      const { standTogether } = await import("./stand-together.ts");
      const isThere = await standTogether(index, groups, { numbers, within });
      for (const [at, number] of numbers.entries()) if (!isThere(at)) wanted[number] = 0;
      return wanted;
    },
  };
};
