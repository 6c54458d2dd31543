import type { Line } from "../text/line.ts";
import { decide } from "./decide.ts";
import type { LabelledLine } from "./label.ts";
import { type LineModel, readPage } from "./model.ts";
import { pageOf } from "./page.ts";
import { labelPlace, type Place } from "./rules.ts";
import { labelWire } from "./wire.ts";

/** Makes a labeller of a line model. The labeller is linear in its text. */
export const labelWith =
  (model: LineModel) =>
  (lines: readonly Line[]): readonly LabelledLine[] => {
    const page = pageOf(lines);
    const wire = labelWire(page);
    if (wire !== undefined) return wire;
    const reading = decide(page, readPage(model, page));
    return page.shapes.map((shape, i): LabelledLine => {
      const place: Place = { page, reading, i, shape };
      return { line: shape.line, ...labelPlace(place) };
    });
  };
