import { describe, expect, it } from "vitest";
import { ruleInWords } from "../../src/site/rule-words.ts";
import { sureness } from "../../src/site/words.ts";

describe("a rule in words", () => {
  it("is a phrase that a reader understands", () => {
    expect(ruleInWords("published-label")).toBe("a line that says when it was published");
  });

  it("is its own name where nobody has found words for it", () => {
    expect(ruleInWords("two-moons")).toBe("by the rule “two moons”");
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
