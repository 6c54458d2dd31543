import { type Way, wayOf } from "./evaluate.ts";
import { asWord } from "./keys.ts";
import type { Mask } from "./narrow.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query } from "./query.ts";
import type { Found, Narrowing } from "./results.ts";
import { allOf, anyOf, numbersIn, onlyWhere, type Weights } from "./weights.ts";

/** What narrows a search is a part of its own: most searches are not narrowed. */
const masksOf = async (index: SearchIndex, narrowing: Narrowing): Promise<readonly Mask[]> => {
  const { from, to, filters = {} } = narrowing;
  if (!from && !to && Object.keys(filters).length === 0) return [];
  return (await import("./narrow.ts")).narrow(index, narrowing);
};

type Looked = readonly Way[];

const confirmAll = (clauses: readonly Looked[], among: Weights): Promise<readonly Weights[]> =>
  Promise.all(
    clauses.map(async (ways) => anyOf(await Promise.all(ways.map(({ confirm }) => confirm(among))))),
  );

/**
 * Finds all articles that fulfil a query. Rejects where a file cannot be fetched, and, with a sentence for the reader, where a
 * prefix is too wide.
 */
export const search = async (index: SearchIndex, query: Query, narrowing: Narrowing = {}): Promise<Found> => {
  const { clauses } = query;
  const [looked, masks] = await Promise.all([
    Promise.all(clauses.map(({ any }) => Promise.all(any.map((one) => wayOf(index, one))))),
    masksOf(index, narrowing),
  ]);
  const wanted = looked.filter((_, at) => !clauses[at]?.not);
  const unwanted = looked.filter((_, at) => clauses[at]?.not);
  const everyone = new Float32Array(index.manifest.size).fill(1e-3);
  const allowed = masks.length > 0 ? onlyWhere(everyone, (at) => masks.every((mask) => mask[at])) : everyone;
  const candidates = allOf([allowed, ...wanted.map((ways) => anyOf(ways.map(({ weights }) => weights)))]);
  const sure = allOf([allowed, ...(await confirmAll(wanted, candidates))]);
  const others = await confirmAll(unwanted, sure);
  const weights = onlyWhere(sure, (at) => !others.some((list) => list[at]));
  const numbers = numbersIn(weights);
  const slots = wanted.flat(2).flatMap((way) => way.slots);
  const missing = slots.filter(({ form, part, entries }) => form && !part.field && !entries[0]);
  return {
    query,
    total: numbers.length,
    numbers,
    scores: Float32Array.from(numbers, (number) => weights[number] ?? 0),
    marks: {
      forms: new Set(
        slots.flatMap(({ form, entries }) => [form, ...entries.map(({ entry }) => asWord(entry.text))]),
      ),
      prefixes: [],
    },
    missing: missing.map(({ form }) => form),
  };
};
