import type { Label } from "../label/label.ts";

/** Why a field says what it says. */
export type Evidence = {
  /** 1-based physical lines of the source text; empty where the evidence is not a line (a file's name). */
  readonly lines: readonly number[];
  /** The rule that found it, kebab-case: `published-label`, `caption-and-weekday`. */
  readonly rule: string;
  /** From 0 to 1: the share of such findings that are right, as far as measured. */
  readonly confidence: number;
};

/** A value with its evidence. */
export type Found<Value> = { readonly value: Value; readonly evidence: Evidence };

/** A picture's words. The picture itself is not in the text. */
export type Caption = {
  /** The picture's own heading, where the dump holds one ("APTOPIX Russia Syria"). */
  readonly heading?: string;
  readonly text?: string;
  /** Photographer and agency as printed: `LOUAI BESHARA/AFP/Getty`. */
  readonly credit?: string;
  /** 1-based physical line where it starts. */
  readonly line: number;
  /** How many blocks of the body stand before it: where a page can set it. */
  readonly after: number;
};

/** A piece of the article's text, in reading order; its text is one line. */
export type Block = {
  readonly kind: "paragraph" | "subhead" | "item";
  readonly text: string;
  /** 1-based physical line where it starts. */
  readonly line: number;
};

/** A line that is neither body nor, word for word, a field: kept, with the reason why it was left out. */
export type Removed = {
  readonly line: number;
  readonly label: Label;
  readonly text: string;
  /** Where the archive itself says so: `furniture-learnt`, `furniture-taught`. */
  readonly rule?: string;
};

/**
 * What a page dump says, taken apart. No line is lost: each line of the text stands, word for word, in
 * exactly one of title, subtitle, captions (heading, text and credit together), body and removed. Fields that are read out
 * of a line (authors, published, …) point at a line that stands in removed or in the body.
 */
export type Article = {
  readonly title?: Found<string>;
  readonly subtitle?: Found<string>;
  /** EDTF level 1: `2020-09-07`, `2020-09`, `2020`, each may end in `~` (about). */
  readonly published?: Found<string>;
  /** EDTF too: the last update that the text names, where it differs from `published`. */
  readonly updated?: Found<string>;
  readonly authors?: Found<readonly string[]>;
  /** Where the report was written, as printed: `MOSCOW`. */
  readonly dateline?: Found<string>;
  readonly publisher?: Found<string>;
  readonly section?: Found<string>;
  /** BCP 47: `en`, `pt`, `zh`. */
  readonly language?: Found<string>;
  readonly captions: readonly Caption[];
  readonly body: readonly Block[];
  readonly removed: readonly Removed[];
};
