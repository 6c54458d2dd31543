import type { HeadingKind } from "../../../src/archive/archive.ts";
import { authorityOf } from "../../../src/archive/authority/authority.ts";
import type { NameTable, NameUse } from "../../../src/archive/authority/name-table.ts";
import { readDecisions } from "../../../src/archive/authority/read-decisions.ts";

/** An article's names by kind. */
export type Names = { readonly [Kind in HeadingKind]?: readonly string[] };

/** The names of some articles as the catalogue counts them. */
export const tableOf = (articles: readonly Names[]): NameTable => {
  const names: NameUse[] = [];
  const articlesOf: number[][] = [];
  const numbers = new Map<string, number>();
  const own = articles.map((article, at) =>
    (Object.entries(article) as [HeadingKind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((name) => {
        const number = numbers.get(`${kind} ${name}`) ?? names.length;
        numbers.set(`${kind} ${name}`, number);
        names[number] = { kind, name, uses: (names[number]?.uses ?? 0) + 1 };
        articlesOf[number] = [...(articlesOf[number] ?? []), at];
        return number;
      }),
    ),
  );
  return {
    names,
    articles: articles.length,
    company: (name) => new Set((articlesOf[name] ?? []).flatMap((at) => own[at] ?? [])),
  };
};

/** The same article's names some times over. */
export const times = (count: number, names: Names): readonly Names[] =>
  Array.from({ length: count }, () => names);

/** Articles that have nothing to do with any name under test. */
export const otherNews = (count: number): readonly Names[] =>
  Array.from({ length: count }, (_, at) => ({ people: [`Other Person${at}`], places: [`Elsewhere${at}`] }));

/** The headings of one kind, each with its names: `U.S. Senate < Senate < U.S. Senate`. */
export const headingsOf = (articles: readonly Names[], kind: HeadingKind, decided = "") => {
  const table = tableOf(articles);
  const { decisions } = readDecisions(decided);
  return authorityOf(table, decisions)
    .headings.filter((heading) => heading.kind === kind)
    .map(({ form, names }) =>
      [form, ...names.map((number) => table.names[number]?.name).toSorted()].join(" < "),
    )
    .toSorted();
};
