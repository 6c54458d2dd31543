import type { NameTable } from "./name-table.ts";

/**
 * A name with more uses than this tells nothing of those in whose company it is: 16 of 60 articles, 240 of 15,000 (on
 * newswire of 1987 that leaves out capitals, great powers and ministries).
 */
const mostTelling = (articles: number): number => Math.max(3, 2 * Math.sqrt(articles));

/** How much of the rarer one's company two names share, 0 to 1, and in how many names; the common ones are left out. */
export type SharedCompany = { readonly share: number; readonly names: number };

const tellingOf = (table: NameTable, names: readonly number[]): ReadonlySet<number> => {
  const most = mostTelling(table.articles);
  const telling = new Set<number>();
  for (const name of names)
    for (const other of table.company(name)) {
      const use = table.names[other];
      if (
        use !== undefined &&
        use.uses > 0 &&
        use.uses <= most &&
        use.kind !== "publishers" &&
        !names.includes(other)
      )
        telling.add(other);
    }
  return telling;
};

/** Compares the company that two groups of names keep. The same whichever comes first. */
export const sharedCompany = (
  table: NameTable,
  a: readonly number[],
  b: readonly number[],
): SharedCompany => {
  const [first, second] = [tellingOf(table, a), tellingOf(table, b)];
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let names = 0;
  for (const name of small) if (large.has(name)) names++;
  return { share: small.size === 0 ? 0 : names / small.size, names };
};
