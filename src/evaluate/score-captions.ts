import type { Gold } from "./gold.ts";
import type { CaptionOfPicture } from "./prediction.ts";
import { lettersKey } from "./text-keys.ts";

/** How many captions were found right, how many were given and how many there are. */
export type CaptionCounts = {
  readonly captions_right?: number;
  readonly captions_given?: number;
  readonly captions_there?: number;
};

/** A caption's words and its credit's, each as letters: both must be right, and the cut between them. */
const keyOf = ({ caption, credit }: CaptionOfPicture): string =>
  `${lettersKey(caption ?? "")} ${lettersKey(credit ?? "")}`;

/** Counts captions where a person labelled them; those that a page's markup gives are no truth about its text. */
export const countCaptions = (gold: Gold, given: readonly CaptionOfPicture[]): CaptionCounts => {
  if (gold.provenance?.captions !== "human") return {};
  const left = (gold.captions ?? []).map((one) =>
    keyOf({ caption: one.caption ?? "", credit: one.credit ?? "" }),
  );
  const there = left.length;
  for (const one of given) {
    const at = left.indexOf(keyOf(one));
    if (at >= 0) left.splice(at, 1);
  }
  return { captions_right: there - left.length, captions_given: given.length, captions_there: there };
};
