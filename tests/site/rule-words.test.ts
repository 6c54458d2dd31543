import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { sureness } from "../../src/entry/sureness.ts";
import { labelLines } from "../../src/label/label-lines.ts";
import { ruleInWords } from "../../src/site/rule-words.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";
import { root } from "../run-script.ts";

const texts = path.join(root, "content/texts");

describe("a rule in words", () => {
  it("is a phrase that a reader understands", () => {
    expect(ruleInWords("published-label")).toBe("a line that says when it was published");
  });

  it("is its own name where nobody has found words for it", () => {
    expect(ruleInWords("two-moons")).toBe("by the rule “two moons”");
  });

  it("is found for every rule by which a line of the sample archive has its label", () => {
    const rules = listFiles(texts).files.flatMap((file) => {
      const reading = readText(readFileSync(path.join(texts, file)));
      return isRefusal(reading) ? [] : labelLines(reading.lines).map(({ rule }) => rule);
    });
    const names = [...new Set([...rules, "furniture-learnt", "furniture-taught"])];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((rule) => ruleInWords(rule).startsWith("by the rule"))).toEqual([]);
  });
});

describe("how sure a finding is", () => {
  it.each([
    [1, "certain"],
    [0.95, "certain"],
    [0.94, "likely"],
    [0.7, "likely"],
    [0.69, "unsure"],
    [0, "unsure"],
  ])("at %d is %s", (confidence, word) => {
    expect(sureness(confidence)).toBe(word);
  });
});
