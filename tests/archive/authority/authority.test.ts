import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityOf } from "../../../src/archive/authority/authority.ts";
import { readDecisions } from "../../../src/archive/authority/read-decisions.ts";
import { headingsOf, type Names, otherNews, tableOf, times } from "./name-tables.ts";

const doubtsOf = (articles: readonly Names[]) => {
  const table = tableOf(articles);
  return authorityOf(table, []).doubts.map(({ names }) =>
    names.map((number) => table.names[number]?.name).toSorted(),
  );
};

const talks = { places: ["Damascus", "Sochi"], organisations: ["State Department"] };

describe("one person in several spellings", () => {
  it("is one heading where the company is the same", () => {
    expect(
      headingsOf(
        [{ people: ["Sergei Lavrov"], ...talks }, { people: ["Sergey Lavrov"], ...talks }, ...otherNews(20)],
        "people",
      ).filter((heading) => heading.includes("Lavrov")),
    ).toEqual(["Sergei Lavrov < Sergei Lavrov < Sergey Lavrov"]);
  });

  it.each([
    ["Walid Muallem", "Waleed Mouallem", false],
    ["Bashar Assad", "Bashar al-Assad", true],
    ["Mikhail Gorbachev", "Mikhail Gorbachyov", false],
    ["Yuri Borisov", "Yury Borisov", true],
    ["Vladimir Petrov", "Wladimir Petroff", true],
    ["James Wright", "Jim Wright", true],
    ["J. Wright", "James Wright", true],
    ["Martin T. Sosnow", "Martin Sosnow", true],
    ["José Sarney", "JOSE SARNEY", true],
    ["De Clerq", "Willy de Clerq", true],
    ["Hosni Mubarak", "Gamal Mubarak", false],
    ["John Smith", "Joan Smith", false],
    ["Karl Otto Poehl", "Karl Heinz Poehl", false],
  ])("%s and %s in the same company: one? %s", (a, b, isOne) => {
    const articles = [
      ...times(3, { people: [a], ...talks }),
      ...times(6, { people: [b], ...talks }),
      ...otherNews(100),
    ];
    expect(
      headingsOf(articles, "people").filter((heading) => heading.includes(a) || heading.includes(b)),
    ).toHaveLength(isOne ? 1 : 2);
  });

  it("is left open, and said to be open, where the company is another", () => {
    const articles = [
      ...times(3, { people: ["James Wright"], places: ["Texas", "Waco"] }),
      ...times(4, { people: ["Jim Wright"], places: ["Leeds", "Hull"] }),
      ...otherNews(50),
    ];
    expect(headingsOf(articles, "people").filter((heading) => heading.includes("Wright"))).toHaveLength(2);
    expect(doubtsOf(articles)).toEqual([["James Wright", "Jim Wright"]]);
  });
});

describe("two people with one surname", () => {
  const cabinet = { places: ["Westmere"], organisations: ["Treasury", "Senate"] };

  it("stay two, and a form that may be either joins neither", () => {
    const articles = [
      ...times(9, { people: ["James Baker"], ...cabinet }),
      ...times(8, { people: ["Howard Baker"], ...cabinet }),
      ...times(2, { people: ["Baker"], ...cabinet }),
      ...otherNews(100),
    ];
    expect(headingsOf(articles, "people").filter((heading) => heading.includes("Baker"))).toEqual([
      "Baker < Baker",
      "Howard Baker < Howard Baker",
      "James Baker < James Baker",
    ]);
  });

  it("are not joined by a third form that is like both", () => {
    const articles = [
      ...times(9, { people: ["George Marsh"], ...cabinet }),
      ...times(8, { people: ["George W. Marsh"], ...cabinet }),
      ...times(7, { people: ["George H. Marsh"], ...cabinet }),
      ...otherNews(100),
    ];
    expect(headingsOf(articles, "people").filter((heading) => heading.includes("Marsh"))).toHaveLength(3);
  });

  it("keep their numbers: John Paul is not John, nor Elizabeth II any Elizabeth", () => {
    const articles = [
      ...times(9, { people: ["Elizabeth II"], ...cabinet }),
      ...times(9, { people: ["Elizabeth I"], ...cabinet }),
    ];
    expect(headingsOf(articles, "people")).toHaveLength(2);
  });
});

describe("what a person decided", () => {
  const articles = [
    ...times(5, { people: ["Sergei Lavrov"], ...talks }),
    ...times(4, { people: ["Sergey Lavrov"], ...talks }),
    ...times(3, { people: ["Igor Petrov"], places: ["Omsk"] }),
    ...otherNews(50),
  ];
  const of = (yaml: string) =>
    headingsOf(articles, "people", yaml).filter((heading) => !heading.includes("Other"));

  it("wins over the machine's form", () => {
    expect(of("people:\n  - name: Sergey Viktorovich Lavrov\n    variants: [Sergei Lavrov]")).toEqual([
      "Igor Petrov < Igor Petrov",
      "Sergey Viktorovich Lavrov < Sergei Lavrov < Sergey Lavrov",
    ]);
  });

  it("parts what the machine joined", () => {
    expect(of('people:\n  - name: Sergei Lavrov\n    not-the-same-as: "Sergey Lavrov"')).toEqual([
      "Igor Petrov < Igor Petrov",
      "Sergei Lavrov < Sergei Lavrov",
      "Sergey Lavrov < Sergey Lavrov",
    ]);
  });

  it("joins what no machine would", () => {
    expect(of("people:\n  - name: Igor Petrov\n    same-as: Sergei Lavrov")).toEqual([
      "Sergei Lavrov < Igor Petrov < Sergei Lavrov < Sergey Lavrov",
    ]);
  });

  it("hides a heading and keeps an id", () => {
    const { decisions } = readDecisions("people:\n  - name: Igor Petrov\n    hidden: true\n    id: Q42");
    const [heading] = authorityOf(tableOf(articles), decisions).headings.filter(
      ({ form }) => form === "Igor Petrov",
    );
    expect(heading).toMatchObject({ hidden: true, id: "Q42", decided: false });
  });
});

describe("the authority of an archive", () => {
  const name = fc.constantFrom(
    "Ann Lee",
    "A. Lee",
    "Anne Lee",
    "Ann B. Lee",
    "Lee",
    "ANN LEE",
    "Li Wei",
    "Sergei Ivanov",
    "Sergey Ivanov",
    "S. Ivanov",
  );
  const place = fc.constantFrom("US", "United States", "Omsk", "Leeds", "Hull");
  const article = fc.record({
    people: fc.uniqueArray(name, { maxLength: 3 }),
    places: fc.uniqueArray(place, { maxLength: 3 }),
  });

  it("is the same whatever the order of the articles", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 25 }), (articles) => {
        for (const kind of ["people", "places"] as const)
          expect(headingsOf(articles.toReversed(), kind)).toEqual(headingsOf(articles, kind));
        const shown = (of: readonly Names[]) => doubtsOf(of).map(String).toSorted();
        expect(shown(articles.toReversed())).toEqual(shown(articles));
      }),
      { numRuns: 200 },
    );
  });

  it("puts every name under exactly one heading", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 25 }), (articles) => {
        const table = tableOf(articles);
        const numbers = authorityOf(table, []).headings.flatMap(({ names }) => names);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(table.names.map((_, at) => at));
      }),
    );
  });

  it("compares thousands of bearers of one name in time that grows with them, not with their pairs", () => {
    const articles = Array.from({ length: 6000 }, (_, at) => ({
      people: [`${"abcdefghij"[at % 10]}${at} Smith`],
    }));
    const started = performance.now();
    expect(headingsOf(articles, "people")).toHaveLength(6000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
