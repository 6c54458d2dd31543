import type { CorrectedField, Mending, Standing } from "../archive/quality/packed-quality.ts";
import { fieldNames } from "./words.ts";

/** How a field stands, in the word that pages use. */
export const standingNames: { readonly [Way in Standing]: string } = {
  certain: "certain",
  byHand: "by hand",
  likely: "likely",
  unsure: "unsure",
  unknown: "unknown",
};

/** What each of these words means; the method page says the same (a test compares them). */
export const standingMeanings: { readonly [Way in Standing]: string } = {
  certain: "at least 95 in 100 such findings are right",
  byHand: "a person of this archive wrote it, or took it out",
  likely: "at least 70 in 100 such findings are right",
  unsure: "fewer than 70 in 100 such findings are right, or the entry gives no evidence",
  unknown: "the text offers no evidence, and nothing is stated",
};

/** What was done to a text, in a reader's words. */
export const mendingNames: { readonly [Name in Mending]: string } = {
  encoding: "in an encoding other than UTF-8",
  "replacement-characters": "with bytes that no encoding explains",
  "control-characters": "with control characters",
  "invisible-characters": "with invisible characters",
  "odd-spaces": "with odd spaces",
  "hard-wraps": "broken into lines of a fixed width",
  "carriage-returns": "with line ends of another system",
  "byte-order-mark": "with a byte order mark",
};

/** What a person can correct, by the name that pages use. */
export const correctedName = (field: CorrectedField): string => {
  if (field === "body") return "Text";
  return field === "captions" ? "Captions" : (fieldNames[field] ?? field);
};
