import { appeals, beginsAsByline, endsWithDuration, holdsDate, labelsCredit } from "./cues.ts";
import { likenessToBody, type Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** Lines above the body among which the headline is looked for; mastheads and menus come before. */
const reach = 60;
const narrowest = 12;
const widest = 220;

const marks: readonly (readonly [number, (shape: Shape) => boolean])[] = [
  [-0.6, ({ text }) => beginsAsByline(text)],
  [-0.5, ({ text }) => holdsDate(text) && text.length < 60],
  [-0.5, ({ text }) => labelsCredit(text)],
  [-0.4, ({ text }) => appeals(text)],
  [-0.4, ({ text }) => endsWithDuration(text)],
  [-0.3, ({ text }) => text.endsWith(".")],
  [-0.4, ({ words }) => words.length < 3],
  [0.2, ({ words }) => words.length >= 5],
];

const scoreAt = (page: Page, i: number, start: number): number => {
  const shape = page.shapes[i];
  if (shape === undefined || shape.width < narrowest || shape.width > widest) return -1;
  const nearness = 0.4 * (1 - (start - i) / reach);
  return (
    likenessToBody(page, shape) +
    nearness +
    marks.reduce((sum, [worth, holds]) => sum + (holds(shape) ? worth : 0), 0)
  );
};

/** The line that looks most like the headline of the page's body; undefined where no line could be one. */
export const findTitle = (page: Page): number | undefined => {
  const start = page.window?.first ?? 0;
  let best: number | undefined;
  let bestScore = 0.3;
  for (let i = Math.max(0, start - reach); i < start; i++) {
    const score = scoreAt(page, i, start);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return (
    best ??
    (page.shapes[0] !== undefined && page.shapes[0].width <= widest && page.shapes.length > 1 ? 0 : undefined)
  );
};
