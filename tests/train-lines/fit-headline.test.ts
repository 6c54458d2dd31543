import { describe, expect, it } from "vitest";
import { headlineScore, untaughtHeadline } from "../../src/label/choose-headline.ts";
import { headlineSigns } from "../../src/label/headline-signs.ts";
import { fitHeadline, type HeadlineLesson } from "../../src/train-lines/fit-headline.ts";

const candidate = (line: number, told: number, odds: number) => ({
  line,
  answers: headlineSigns.map((sign) => (sign === "told" ? told : sign === "odds" ? odds : 0)),
});

/** The line that the model finds less likely is right: its words are told. */
const lessons: readonly HeadlineLesson[] = Array.from({ length: 30 }, (_, n) => [
  { candidate: candidate(n, 0, 0.2), isRight: false },
  { candidate: candidate(n + 1, 1, 0), isRight: true },
]);

describe("fitting the choice of a headline", () => {
  it("learns what speaks for the right line", () => {
    const weights = fitHeadline(lessons);
    expect(weights[headlineSigns.indexOf("told")]).toBeGreaterThan(0.5);
    expect(headlineScore(candidate(0, 1, 0), weights)).toBeGreaterThan(
      headlineScore(candidate(1, 0, 0.2), weights),
    );
  });

  it("gives the same weights for the same lessons", () => {
    expect(fitHeadline(lessons)).toEqual(fitHeadline(lessons));
  });

  it("learns nothing from pages that show no right line, or no other", () => {
    const none = lessons.map((lesson) => lesson.map((one) => ({ ...one, isRight: false })));
    const alone = lessons.map((lesson) => lesson.slice(1));
    expect(fitHeadline([...none, ...alone])).toEqual(untaughtHeadline);
  });
});
