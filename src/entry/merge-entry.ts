import { emptyEntry } from "./empty-entry.ts";
import type { Entry } from "./entry.ts";
import { type SharedField, sharedFields } from "./fields.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** What a field is after the machine read the text again. */
type Outcome =
  /** The machine's: nobody else wrote it. */
  | "machine"
  /** A person's, and the machine has nothing new to say. */
  | "person"
  /** A person's, and the machine now says something else than before: both are kept. */
  | "clash";

/** The merged entry and the fields in which a person and the machine disagree anew. */
export type Merge = { readonly entry: Entry; readonly clashes: readonly SharedField[] };

const outcomeOf = (present: Entry, fresh: Entry, field: SharedField): Outcome => {
  const written = present.fingerprints[field] ?? "none";
  const now = fingerprintOf(present[field]);
  const next = fresh.fingerprints[field] ?? "none";
  if (now === written || now === next) return "machine";
  return next === written ? "person" : "clash";
};

/** `proposals` says null where the machine would now leave a field out. */
const proposal = (fresh: Entry, field: SharedField): unknown => fresh[field] ?? null;

const kept = (present: Entry, outcomes: ReadonlyMap<SharedField, Outcome>): Entry["proposals"] =>
  Object.fromEntries(
    Object.entries(present.proposals).filter(([field]) => outcomes.get(field as SharedField) === "person"),
  );

const without = (entry: Entry, fields: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !fields.includes(key))) as Entry;

/**
 * Joins what the archive holds with what the machine reads now. A field that a person changed stays as the person
 * wrote it; where the machine changed its mind too, its value is put under `proposals` beside it.
 */
export const mergeEntry = (present: Entry, fresh: Entry): Merge => {
  const outcomes = new Map(sharedFields.map((field) => [field, outcomeOf(present, fresh, field)]));
  const persons = sharedFields.filter((field) => outcomes.get(field) !== "machine");
  const clashes = sharedFields.filter((field) => outcomes.get(field) === "clash");
  const own = Object.fromEntries(
    [...persons, "notes", "aliases", "address"].flatMap((field) => {
      const value = present[field as keyof Entry];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const entry: Entry = {
    ...without(fresh, persons),
    ...emptied(persons),
    ...own,
    proposals: {
      ...kept(present, outcomes),
      ...Object.fromEntries(clashes.map((field) => [field, proposal(fresh, field)])),
    },
  };
  return { entry, clashes };
};

const emptied = (fields: readonly SharedField[]): Partial<Entry> =>
  Object.fromEntries(Object.entries(emptyEntry).filter(([field]) => fields.includes(field as SharedField)));
