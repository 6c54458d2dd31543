import { type HeadingKind, headingKinds } from "./archive.ts";

/** A value for each kind of heading. */
export type ByKind<Value> = { readonly [Kind in HeadingKind]: Value };

/** Makes a value for each kind of heading. */
export const byKind = <Value>(make: (kind: HeadingKind) => Value): ByKind<Value> =>
  Object.fromEntries(headingKinds.map((kind) => [kind, make(kind)])) as ByKind<Value>;
