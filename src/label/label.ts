import type { Line } from "../text/line.ts";

/** What a line of a page dump is. Every line has exactly one label. */
export const labels = [
  /** The headline. */
  "title",
  /** The standfirst: the sentence or two under the headline that sum the article up. */
  "subtitle",
  /** The section or kicker over the headline. */
  "section",
  /** Who wrote it, with any role or contact glued to it. */
  "byline",
  /** When it was published or updated. */
  "date",
  /** The publisher's own name on a line of its own. */
  "publisher",
  /** Words that belong to a picture, its heading included. */
  "caption",
  /** Who made or owns a picture, on a line of its own. */
  "credit",
  /** A paragraph of the article. */
  "body",
  /** A heading within the article. */
  "subhead",
  /** An item of a list within the article. */
  "item",
  /** A teaser of something else: a video, a gallery, another story. */
  "related",
  /** An appeal to subscribe, sign up, download, donate, follow. */
  "promo",
  /** Who the author is, in a sentence or more. */
  "bio",
  /** A post of a social network embedded in the page. */
  "embed",
  /** The page's furniture: navigation, share links, legal notes, counters. */
  "chrome",
] as const;

export type Label = (typeof labels)[number];

/** A line with what it is, how that was found, and how sure that is. */
export type LabelledLine = {
  readonly line: Line;
  readonly label: Label;
  /** The rule that decided, kebab-case: `credit-at-end`, `line-model`. */
  readonly rule: string;
  /** From 0 to 1: the share of such decisions that are right, as far as measured. */
  readonly confidence: number;
};
