import { describe, expect, it } from "vitest";
import { parseQuery } from "../../src/search/parse-query.ts";

const word = (...forms: readonly string[]) => ({ forms });
const all = (...parts: readonly object[]) => ({ clauses: parts.map((part) => ({ any: [part] })) });

describe("the reader of queries", () => {
  it.each([
    ["oil prices", all(word("oil"), word("prices"))],
    ["Oil AND PRICES", all(word("oil"), word("prices"))],
    ["Zoë's café", all(word("zoe"), word("cafe"))],
    ["U.S. owners", all(word("us"), word("owners"))],
    ["near-term", all(word("near", "term"))],
    ['"oil prices"', all({ forms: ["oil", "prices"], exact: true })],
    ["“oil prices”", all({ forms: ["oil", "prices"], exact: true })],
    ["„oil prices“", all({ forms: ["oil", "prices"], exact: true })],
    ["«oil prices»", all({ forms: ["oil", "prices"], exact: true })],
    ['"oil prices', all({ forms: ["oil", "prices"], exact: true })],
    ["econom*", all({ forms: ["econom"], prefix: true })],
    ["title:oil", all({ forms: ["oil"], field: "title" })],
    ['Author:"Ada Quill"', all({ forms: ["ada", "quill"], exact: true, field: "author" })],
    ["time:10", all(word("time", "10"))],
    ["oil OR gas coal", { clauses: [{ any: [word("oil"), word("gas")] }, { any: [word("coal")] }] }],
    ["oil -gas", { clauses: [{ any: [word("oil")] }, { any: [word("gas")], not: true }] }],
    ["oil NEAR price", all({ within: 10, parts: [word("oil"), word("price")] })],
    ["oil near/3 price", all({ within: 3, parts: [word("oil"), word("price")] })],
    ["oil NEAR/999 price", all({ within: 50, parts: [word("oil"), word("price")] })],
    ["near oil", all(word("near"), word("oil"))],
    ["NEAR OR AND", { clauses: [] }],
    ["OR oil", all(word("oil"))],
    ["東京", all(word("東京"))],
    ["東京都", all(word("東京", "京都"))],
    ["港", all({ forms: ["港"], prefix: true })],
    ["?!… ---", { clauses: [] }],
    ["", { clauses: [] }],
  ])("reads %s", (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });

  it("refuses a query of more than 2,000 characters, in a sentence", () => {
    expect(parseQuery("oil ".repeat(300_000))).toEqual({
      fault: "A query has at most 2000 characters; this one is longer.",
    });
  });

  it("refuses a query of more than 32 words", () => {
    expect(parseQuery("oil ".repeat(400))).toEqual({
      fault: "A query has at most 32 words; this one has 400.",
    });
  });

  it.each([
    ["quotes", '"'.repeat(2000)],
    ["minus signs", "-".repeat(2000)],
    ["letters with dots", "a.".repeat(1000)],
    ["apostrophes", "a's".repeat(600)],
    ["fields", "title:".repeat(333)],
    ["stars", "*".repeat(2000)],
    ["marks without letters", "\u0301".repeat(2000)],
    ["markup", "<img src=x onerror=alert(1)>".repeat(70)],
    ["a regular expression that some would run for ever", "(((a+)+)+)+$".repeat(160)],
  ])("answers or refuses 2,000 characters of %s at once", (_, text) => {
    const start = performance.now();
    parseQuery(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
