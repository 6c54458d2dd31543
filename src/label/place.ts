import type { AgencyNames } from "./agency-names.ts";
import type { Reading } from "./decide.ts";
import type { Label } from "./label.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";
import type { State } from "./states.ts";

/** A line in its place: the page, and what the model made of it. */
export type Place = {
  readonly page: Page;
  readonly reading: Reading;
  readonly i: number;
  readonly shape: Shape;
  /** The archive's own agencies, where it names any. */
  readonly agencies?: AgencyNames;
};

/** A small rule: what it makes of a line, how sure it is, over which of the model's states it speaks, and when. */
export type Rule = {
  readonly name: string;
  readonly label: Label;
  readonly confidence: number;
  readonly over: readonly State[];
  readonly holds: (place: Place) => boolean;
};

/** The states of what is no part of the article. */
export const furniture: readonly State[] = ["before", "inside", "after"];

/** The place of another line, so many lines below; undefined beyond the page. */
export const near = (place: Place, by: number): Place | undefined => {
  const shape = place.page.shapes[place.i + by];
  return shape === undefined ? undefined : { ...place, i: place.i + by, shape };
};

/** The state of a line, or of one so many lines below. */
export const stateAt = ({ reading, i }: Place, by = 0): State | undefined => reading.states[i + by];

/** Whether a line, or the one so many lines below, stands under the last paragraph. */
export const isAfterBody = ({ reading, i }: Place, by = 0): boolean => i + by > reading.lastBody;
