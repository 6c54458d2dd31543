import type { SourceText } from "./line.ts";

/** Why a file cannot be taken as an article's text. */
export type Refusal = {
  /** Tells a refusal from a `SourceText`. */
  readonly refused: true;
  /** Stable name, as in a `Problem`. */
  readonly rule: "empty-text" | "binary-file";
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
};

/** Makes a refusal. */
export const refuse = (rule: Refusal["rule"], message: string): Refusal => ({ refused: true, rule, message });

/** Whether a reading came to nothing. */
export const isRefusal = (reading: SourceText | Refusal): reading is Refusal => "refused" in reading;
