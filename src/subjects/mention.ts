/** What a name in a text names. */
export type NameKind = "person" | "organisation" | "place" | "other";

/** A run of a sentence's tokens that names something: `from` inclusive, `to` exclusive. */
export type Span = { readonly from: number; readonly to: number; readonly kind: NameKind };

/** A name as it stands in the article once. */
export type Mention = {
  readonly kind: NameKind;
  /** Its words as printed, titles and possessives left out: `["Bashar", "Assad"]`. */
  readonly words: readonly string[];
  /** Whether an honorific, a role or a verb of speech stands right by it: strong evidence for a person. */
  readonly addressed: boolean;
  /** Whether it stands in the title, subtitle or lead. */
  readonly prominent: boolean;
  /** The word right before it, lower case; `""` at a sentence's start. */
  readonly before: string;
  /** The word right after it, lower case; `""` at a sentence's end. */
  readonly after: string;
  /** Index of the sentence it stands in, and its tokens there: `from` inclusive, `to` exclusive. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is a club that goes by its town's name. */
  readonly isClub?: boolean;
  /** Whether its sentence is in capitals throughout, where they tell no name. */
  readonly isShouted?: boolean;
  /** 1-based physical line in the source text, where known. */
  readonly line?: number;
};
