import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeadingKind } from "../../../src/archive/archive.ts";
import { authorityOf } from "../../../src/archive/authority/authority.ts";
import { readDecisions } from "../../../src/archive/authority/read-decisions.ts";
import { type Names, otherNews, tableOf, times } from "./name-tables.ts";

const headingsOf = (articles: readonly Names[], kind: HeadingKind, decided = "") => {
  const table = tableOf(articles);
  const { decisions } = readDecisions(decided);
  return authorityOf(table, decisions)
    .headings.filter((heading) => heading.kind === kind)
    .map(({ form, names }) =>
      [form, ...names.map((number) => table.names[number]?.name).toSorted()].join(" < "),
    )
    .toSorted();
};

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

describe("organisations", () => {
  it.each([
    [["Harland Foods Inc", "Harland Foods Inc.", "HARLAND FOODS", "Harland Foods Corp"], 1],
    [["International Coffee Organisation", "International Coffee Organization"], 1],
    [["U.S. Senate", "US Senate", "Senate"], 1],
    [["European Union", "EU", "E.U."], 1],
    [["The White House", "White House"], 1],
    [["Standard Inc", "Standard Corp", "Standard"], 3],
    [["Hartwell", "Hartwell Co", "Hartwell Company", "Hartwell Co."], 1],
    [["CBS", "Central Bureau of Statistics"], 2],
    [["Conservative Party", "Conservatives", "Tories"], 1],
    [["U.S. Treasury", "Treasury Department", "Department of the Treasury"], 1],
    [["Bank of England", "Bank of Ireland"], 2],
    [["Northern Rail", "Northern Rail Museum"], 2],
  ])("%j are %i", (names, count) => {
    const articles = names.flatMap((name) => times(2, { organisations: [name] }));
    expect(headingsOf(articles, "organisations")).toHaveLength(count);
  });
});

describe("a short name that the archive explains", () => {
  const both = (count: number, ...organisations: readonly string[]) => times(count, { organisations });

  it("is the full one where that only adds a trade, and both stand in one article", () => {
    expect(
      headingsOf(
        [
          ...both(6, "Harland"),
          ...both(3, "Harland", "Harland Motor Co"),
          ...both(2, "Harland Motor Credit Co"),
        ],
        "organisations",
      ),
    ).toEqual(["Harland < Harland < Harland Motor Co", "Harland Motor Credit Co < Harland Motor Credit Co"]);
  });

  it.each([
    ["the two never meet", [...both(6, "Harland"), ...both(3, "Harland Motor Co")]],
    [
      "as many other names begin so",
      [...both(3, "Harland", "Harland Motor Co"), ...both(3, "Harland", "Harland Bank")],
    ],
    ["what it adds is a part of the firm", both(3, "Harland", "Harland International Ltd")],
    [
      "it is far rarer than the short one",
      [...both(20, "Harland"), ...both(2, "Harland", "Harland Motor Co")],
    ],
  ])("stays a heading of its own where %s", (_, articles) => {
    expect(headingsOf(articles, "organisations")).toContain("Harland < Harland");
  });

  it("is the end of one longer name that was cut off", () => {
    expect(
      headingsOf(
        both(4, "Great Harland Shipping Board").concat(
          both(1, "Harland Shipping Board", "Great Harland Shipping Board"),
        ),
        "organisations",
      ),
    ).toHaveLength(1);
  });

  it("is no longer name's where two end so", () => {
    const articles = [
      ...both(4, "Harland Bank", "Great Harland Bank"),
      ...both(4, "Harland Bank", "New Harland Bank"),
    ];
    expect(headingsOf(articles, "organisations")).toHaveLength(3);
  });

  it("parts again where a person says so", () => {
    const articles = both(4, "Harland", "Harland Motor Co");
    const decided = 'organisations:\n  - name: Harland\n    not-the-same-as: ["Harland Motor Co"]\n';
    expect(headingsOf(articles, "organisations")).toHaveLength(1);
    expect(headingsOf(articles, "organisations", decided)).toHaveLength(2);
  });
});

describe("places", () => {
  it("knows a country under all its names, and calls it by the usual one", () => {
    const articles = ["US", "U.S.", "U.S.", "United States", "USA"].map((name) => ({ places: [name] }));
    expect(headingsOf(articles, "places")).toEqual(["United States < U.S. < US < USA < United States"]);
  });

  it("knows a city under its old name and its new one, a sea with its kind and without", () => {
    const names = ["Peking", "Beijing", "Aegean", "Aegean Sea", "Gulf", "Persian Gulf", "Gulf of Mexico"];
    const articles = names.flatMap((name) => times(2, { places: [name] }));
    expect(headingsOf(articles, "places")).toEqual([
      "Aegean < Aegean < Aegean Sea",
      "Beijing < Beijing < Peking",
      "Gulf < Gulf < Persian Gulf",
      "Gulf of Mexico < Gulf of Mexico",
    ]);
  });

  it("keeps Guinea, Guinea-Bissau and New Guinea apart", () => {
    const articles = ["Guinea", "Guinea-Bissau", "Papua New Guinea", "Equatorial Guinea"].map((name) => ({
      places: [name],
    }));
    expect(headingsOf(articles, "places")).toHaveLength(4);
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
