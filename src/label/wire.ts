import { isDateLine, isEndMark } from "../text/line-shape.ts";
import { beginsAsByline } from "./cues.ts";
import type { Label, LabelledLine } from "./label.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** Lines at the top among which an agency's text has its date line, and at the end its mark. */
const head = 5;
const foot = 3;

const asRaw = ({ text, line }: Shape) => ({ ...line, raw: text });

const isDate = (shape: Shape): boolean => isDateLine(asRaw(shape));
const isEnd = (shape: Shape): boolean => isEndMark(asRaw(shape));

/**
 * Where the date line stands in a text as agencies and old databases keep it: headline, date line, story, end
 * mark, and nothing else. Undefined for pages.
 */
const dateLineOf = ({ shapes }: Page): number | undefined => {
  const place = shapes.slice(0, head).findIndex(isDate);
  const wrapped = shapes.some(({ line }) => line.last > line.number);
  return place > 0 && (wrapped || shapes.slice(-foot).some(isEnd)) ? place : undefined;
};

const labelAt = (shape: Shape, i: number, date: number): Label => {
  if (i < date) return i === 0 ? "title" : "subtitle";
  if (i === date) return "date";
  if (isEnd(shape)) return "chrome";
  return i < date + 3 && shape.width < 80 && !shape.endsSentence && beginsAsByline(shape.text)
    ? "byline"
    : "body";
};

/** Labels a text that is a story and nothing else; undefined where it is a page, for the line model to read. */
export const labelWire = (page: Page): readonly LabelledLine[] | undefined => {
  const date = dateLineOf(page);
  if (date === undefined) return undefined;
  return page.shapes.map((shape, i) => ({
    line: shape.line,
    label: labelAt(shape, i, date),
    rule: "agency-form",
    confidence: 0.95,
  }));
};
