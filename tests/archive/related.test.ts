import fc from "fast-check";
import { expect, it } from "vitest";
import type { Headings } from "../../src/archive/headings.ts";
import { listAt, listsOf } from "../../src/archive/lists.ts";
import { mostRelated, noRecord, relatedOf } from "../../src/archive/related.ts";

/** Headings by which articles stand under which; all are topics, of which each counts its articles. */
const headingsOf = (articles: readonly (readonly number[])[], count: number): Headings => {
  const own = listsOf(articles.length, articles.length, (article, add) => {
    for (const heading of new Set(articles[article])) add(article, heading);
  });
  const members = listsOf(articles.length, count, (article, add) => {
    for (const heading of listAt(own, article)) add(heading, article);
  });
  const list = Array.from({ length: count }, (_, number) => ({
    kind: "topics" as const,
    name: String(number),
    count: listAt(members, number).length,
  }));
  return { list, members, own, keys: [], notes: [], numbers: new Map(), company: new Uint32Array() };
};

const worthOf = (count: number): number => Math.floor(5040 / Math.max(1, Math.floor(Math.log2(count))));

/** The same said plainly: all articles within reach on each shelf, sorted. */
const plainly = (
  { own, members, list }: Headings,
  firsts: Uint32Array,
  article: number,
): readonly number[] => {
  const scores = new Map<number, number>();
  for (const heading of listAt(own, article)) {
    const shelf = [...listAt(members, heading)];
    const at = shelf.indexOf(article);
    for (const other of shelf.slice(Math.max(0, at - 8), at + 9))
      if (firsts[other] !== firsts[article])
        scores.set(other, (scores.get(other) ?? 0) + worthOf(list[heading]?.count ?? 0));
  }
  return [...scores]
    .filter(([, score]) => score >= 5040 * 0.4)
    .toSorted(([a, n], [b, m]) => m - n || a - b)
    .slice(0, mostRelated)
    .map(([other]) => other);
};

const articles = fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { minLength: 1, maxLength: 40 });

it("finds for each article those that share most with it, near in time, the most alike first", () => {
  fc.assert(
    fc.property(articles, fc.nat(4), (shelves, repeats) => {
      const headings = headingsOf(shelves, 6);
      const firsts = Uint32Array.from(shelves, (_, at) => (repeats > 0 && at % 5 === repeats ? at - 1 : at));
      const related = relatedOf(headings, firsts);
      for (const article of shelves.keys()) {
        const found = [...related.subarray(article * mostRelated, (article + 1) * mostRelated)];
        const wanted = plainly(headings, firsts, article);
        expect(found).toEqual([...wanted, ...Array(mostRelated - wanted.length).fill(noRecord)]);
      }
    }),
  );
});
