import { type FilterKind, filterKinds } from "../search/document.ts";
import type { Sort } from "../search/results.ts";

/** What a reader asks for, as the page's address says it. */
export type SearchRequest = {
  readonly words: string;
  /** A year, a month or a day: `2017`, `2017-08`, `2017-08-10`; both inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly sort: Sort;
  readonly filters: { readonly [Kind in FilterKind]?: readonly string[] };
};

const sorts: readonly Sort[] = ["relevance", "newest", "oldest"];

/** So much of a query is taken, in UTF-16 units: more than any query may have, so that the reader is told. */
export const longestWords = 2_100;

/** Most names of one kind that an address may narrow by. */
const mostNames = 50;

/** Whether a text is a year, a month or a day as a person writes it in a field. */
export const isDate = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

const dateOf = (text: string | null): string | undefined => (text && isDate(text) ? text : undefined);

/** Reads an address's query. What cannot be understood counts for nothing. */
export const readRequest = (query: string): SearchRequest => {
  const asked = new URLSearchParams(query);
  const [from, to] = [dateOf(asked.get("from")), dateOf(asked.get("to"))];
  const filters = filterKinds.flatMap((kind) => {
    const names = [...new Set(asked.getAll(kind))].filter(Boolean).slice(0, mostNames);
    return names.length > 0 ? [[kind, names]] : [];
  });
  return {
    words: (asked.get("q") ?? "").slice(0, longestWords),
    sort: sorts.find((sort) => sort === asked.get("sort")) ?? "relevance",
    ...(from && { from }),
    ...(to && { to }),
    filters: Object.fromEntries(filters),
  };
};

/** The query of the address that says what is asked for: `?q=oil&from=1987`; empty where nothing is. */
export const writeRequest = ({ words, from, to, sort, filters }: SearchRequest): string => {
  const asked = new URLSearchParams();
  if (words) asked.set("q", words);
  if (from) asked.set("from", from);
  if (to) asked.set("to", to);
  if (sort !== "relevance") asked.set("sort", sort);
  for (const kind of filterKinds) for (const name of filters[kind] ?? []) asked.append(kind, name);
  const query = asked.toString();
  return query && `?${query}`;
};

/** Whether anything is asked for at all. */
export const asksNothing = ({ words, from, to, filters }: SearchRequest): boolean =>
  words.trim() === "" && !from && !to && Object.keys(filters).length === 0;

/** The same request with a name of a kind taken up or, where it has it, taken out. */
export const toggleName = (request: SearchRequest, kind: FilterKind, name: string): SearchRequest => {
  const before = request.filters[kind] ?? [];
  const names = before.includes(name) ? before.filter((other) => other !== name) : [...before, name];
  const { [kind]: _, ...others } = request.filters;
  return { ...request, filters: names.length > 0 ? { ...others, [kind]: names } : others };
};

/** Two dates with the earlier first, however they were written: 5 March to 3 March means 3 to 5 March. */
export const inOrder = (from: string, to: string): readonly [from: string, to: string] => {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length) ? [to, from] : [from, to];
};

/** The same request between two dates, or without them. */
export const between = (
  { from: _, to: __, ...request }: SearchRequest,
  from: string | undefined,
  to: string | undefined,
): SearchRequest => ({ ...request, ...(from && { from }), ...(to && { to }) });
