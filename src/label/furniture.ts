import type { Label, LabelledLine } from "./label.ts";
import { type State, states } from "./states.ts";

/** Who says that a line is furniture: the archive's repetition, or a person. */
export type FurnitureSource = "learnt" | "taught";

/** Says of a line's text whether the archive knows it as furniture. */
export type KnownFurniture = (text: string) => FurnitureSource | undefined;

/** Longer lines are no furniture that repeats: nobody would want them in a list. */
export const longestFurniture = 800;

/**
 * What is the same in two lines that are one piece of furniture: their letters, in lower case; numbers count as
 * equal. Undefined for a line without letters and for one that is too long. Linear.
 */
export const furnitureKey = (text: string): string | undefined => {
  if (text.length > longestFurniture) return undefined;
  const key = text
    .toLowerCase()
    .replace(/\p{N}+/gu, "0")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return /\p{L}/u.test(key) ? key : undefined;
};

const bitsOf = (allowed: readonly State[]): number =>
  allowed.reduce((bits, state) => bits | (1 << states.indexOf(state)), 0);

const anyState = bitsOf(states);
const furnitureStates = bitsOf(["before", "inside", "after"]);

/**
 * The states that each line may have, as bits: what a person calls furniture is no headline, whatever it looks like.
 * What merely repeats may be one (`Letters to the editor`). Undefined where a person says nothing of any line.
 */
export const statesAllowed = (known: readonly (FurnitureSource | undefined)[]): Uint32Array | undefined =>
  known.includes("taught")
    ? Uint32Array.from(known, (source) => (source === "taught" ? furnitureStates : anyState))
    : undefined;

/** Labels that say more than "furniture" and keep a line out of the body all the same. */
const kept: Readonly<Record<FurnitureSource, ReadonlySet<Label>>> = {
  learnt: new Set([
    "title",
    "section",
    "byline",
    "date",
    "publisher",
    "caption",
    "credit",
    "related",
    "promo",
    "bio",
    "embed",
  ]),
  taught: new Set(["related", "promo", "bio", "embed"]),
};

/** A short line that repeats in menus (`Sport`) may head a part of an article, where the page is as sure as this. */
const certainText = 0.9;
const shortLine = 30;

const isCertainText = ({ label, confidence, line }: LabelledLine): boolean =>
  (label === "subhead" || label === "body" || label === "item") &&
  line.text.length < shortLine &&
  confidence >= certainText;

/** How sure a known line is furniture. */
const sureness: Readonly<Record<FurnitureSource, number>> = { learnt: 0.95, taught: 1 };

/** A labelled line once it is asked whether the archive knows it as furniture. */
export const withFurniture = (source: FurnitureSource | undefined, labelled: LabelledLine): LabelledLine =>
  source === undefined || kept[source].has(labelled.label) || (source === "learnt" && isCertainText(labelled))
    ? labelled
    : { line: labelled.line, label: "chrome", rule: `furniture-${source}`, confidence: sureness[source] };
