import { hash } from "node:crypto";
import type { Entry } from "./entry.ts";
import { type SharedField, sharedFields } from "./fields.ts";
import { toFlow } from "./format-entry.ts";

const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** The body without what an editor may add or take at its ends. */
const settled = (value: unknown): unknown => (typeof value === "string" ? value.trim() : value);

/** Keys in one order at every depth, so that a digest does not hang on who wrote the value. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
};

/** Twelve hexadecimal digits that stand for a field's value; `none` for an absent or empty one. */
export const fingerprintOf = (value: unknown): string =>
  isAbsent(value) ? "none" : hash("sha256", toFlow(ordered(settled(value))), "hex").slice(0, 12);

/** The fingerprint of every field that the machine and a person share; absent ones are left out. */
export const fingerprintsOf = (entry: Entry): { readonly [Field in SharedField]?: string } =>
  Object.fromEntries(
    sharedFields.map((field) => [field, fingerprintOf(entry[field])]).filter(([, print]) => print !== "none"),
  );

/** Whether a person wrote a field, or took it out: it is not what the machine wrote last. */
export const isByHand = (entry: Entry, field: SharedField): boolean =>
  fingerprintOf(entry[field]) !== (entry.fingerprints[field] ?? "none");
