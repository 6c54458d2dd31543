import type { Label } from "./label.ts";

/**
 * What the line model tells apart. Furniture is three states, by where it stands, so that the chain of lines
 * knows whether the article has begun and whether it has ended.
 */
export const states = [
  "before",
  "title",
  "subtitle",
  "byline",
  "date",
  "body",
  "subhead",
  "caption",
  "inside",
  "after",
] as const;

/** A state of the line model. */
export type State = (typeof states)[number];

/** The label that each state stands for where no rule knows better. */
export const labelOfState: Readonly<Record<State, Label>> = {
  before: "chrome",
  title: "title",
  subtitle: "subtitle",
  byline: "byline",
  date: "date",
  body: "body",
  subhead: "subhead",
  caption: "caption",
  inside: "chrome",
  after: "chrome",
};
