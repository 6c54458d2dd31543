import { describe, expect, it } from "vitest";
import { headingsOf, times } from "./name-tables.ts";

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

it("an organisation goes by its full name, however its acronym is printed", () => {
  const full = "Organization of Petroleum Exporting Countries";
  const articles = [full, "Opec", "Opec", "OPEC"].map((name) => ({ organisations: [name] }));
  expect(headingsOf(articles, "organisations")).toEqual([`${full} < OPEC < Opec < ${full}`]);
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
