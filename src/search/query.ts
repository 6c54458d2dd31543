import type { Field } from "./document.ts";

/**
 * Words that stand next to each other in this order; most often one. Forms are folded (see `words.ts`).
 * - plain (`prices`): each may also be another form of the same word (`price`);
 * - `exact` (`"oil prices"`): these forms alone; an archive's commonest small words hold their place whichever they are;
 * - `prefix` (`econom*`): one form, and all that begin with it;
 * - with a `field` (`title:prices`): all of the words somewhere in that field, in any of their forms.
 */
export type Part = {
  readonly forms: readonly string[];
  readonly exact?: true;
  readonly prefix?: true;
  readonly field?: Field;
};

/** Two parts with at most so many words from the first to the second, whichever comes first: `oil NEAR/5 price`. */
export type Near = { readonly within: number; readonly parts: readonly [Part, Part] };

/** One condition: the article has any of these, or, under `not`, none. */
export type Clause = { readonly any: readonly (Part | Near)[]; readonly not?: true };

/** What to look for: every clause must hold. Without clauses every article is found. */
export type Query = { readonly clauses: readonly Clause[] };

/** Why a query is refused, in a sentence for the person who wrote it. */
export type QueryFault = { readonly fault: string };
