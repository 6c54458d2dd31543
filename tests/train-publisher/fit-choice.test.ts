import { describe, expect, test } from "vitest";
import { type Choice, fitChoice, worthOf } from "../../src/train-publisher/fit-choice.ts";

const choice = (group: string, ...options: readonly (readonly [boolean, ...number[]])[]): Choice => ({
  group,
  options: options.map(([isRight, ...values]) => ({ isRight, values })),
});

const lessons: readonly Choice[] = [
  choice("ledger", [true, 1, 0], [false, 0, 1]),
  choice("ledger", [false, 0, 1], [true, 1, 1]),
  choice("gazette", [true, 1, 0], [false, 0, 0], [false, 0, 1]),
];

describe("fitting the weights of a choice", () => {
  test("prefers what right options have and others lack", () => {
    const weights = fitChoice(lessons, 2);
    for (const { options } of lessons) {
      const [best] = [...options].sort((a, b) => worthOf(b, weights) - worthOf(a, weights));
      expect(best?.isRight).toBe(true);
    }
    expect(weights[0]).toBeGreaterThan(0.5);
  });

  test("gives the same weights for the same choices", () => {
    expect(fitChoice(lessons, 2)).toEqual(fitChoice([...lessons], 2));
  });

  test("learns nothing from choices without a right option", () => {
    expect(fitChoice([choice("ledger", [false, 1], [false, 0])], 1)).toEqual([0]);
    expect(fitChoice([], 3)).toEqual([0, 0, 0]);
  });
});
