import type { Line } from "../text/line.ts";
import type { AgencyNames } from "./agency-names.ts";
import { decide } from "./decide.ts";
import { type FurnitureSource, type KnownFurniture, statesAllowed, withFurniture } from "./furniture.ts";
import type { LabelledLine } from "./label.ts";
import { type LineModel, readPage } from "./model.ts";
import { type Page, pageOf } from "./page.ts";
import type { Place } from "./place.ts";
import { labelPlace } from "./rules.ts";
import { labelWire } from "./wire.ts";

/** What an archive knows of its own lines beside what the source knows of all. */
export type OwnKnowledge = { readonly furniture?: KnownFurniture; readonly agencies?: AgencyNames };

type Known = {
  readonly furniture: readonly (FurnitureSource | undefined)[];
  readonly agencies: AgencyNames | undefined;
};

const labelPage = (model: LineModel, page: Page, { furniture, agencies }: Known): readonly LabelledLine[] => {
  const reading = decide(page, readPage(model, page, statesAllowed(furniture)), model.headline);
  return page.shapes.map((shape, i): LabelledLine => {
    const place: Place =
      agencies === undefined ? { page, reading, i, shape } : { page, reading, i, shape, agencies };
    return { line: shape.line, ...labelPlace(place) };
  });
};

/**
 * Makes a labeller of a line model. The labeller is linear in its text. What an archive knows as its furniture is no
 * part of the article, unless the page says what else it is.
 */
export const labelWith =
  (model: LineModel) =>
  (lines: readonly Line[], own: OwnKnowledge = {}): readonly LabelledLine[] => {
    const page = pageOf(lines);
    const furniture = lines.map(({ text }) => own.furniture?.(text));
    const labelled = labelWire(page) ?? labelPage(model, page, { furniture, agencies: own.agencies });
    return labelled.map((one, i) => withFurniture(furniture[i], one));
  };
