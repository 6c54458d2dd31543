import type { Line } from "../text/line.ts";
import { findTitle } from "./find-title.ts";
import type { LabelledLine } from "./label.ts";
import { pageOf } from "./page.ts";
import { type Place, rules } from "./rules.ts";

const labelPlace = (place: Place): LabelledLine => {
  const rule = rules.find(({ holds }) => holds(place));
  if (rule === undefined) throw new Error("no rule speaks for a line");
  const { name, label, confidence } = rule;
  return { line: place.shape.line, label, rule: name, confidence };
};

/** Says of every line of a page dump what it is, in the lines' order. Linear in the text. */
export const labelLines = (lines: readonly Line[]): readonly LabelledLine[] => {
  const page = pageOf(lines);
  const title = findTitle(page);
  return page.shapes.map((shape, i) => labelPlace({ page, title, i, shape }));
};
