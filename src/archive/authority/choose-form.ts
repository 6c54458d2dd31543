import { organisationAcronyms } from "../../knowledge/names/organisation-names.ts";
import type { HeadingKind } from "../archive.ts";
import type { NameUse } from "./name-table.ts";
import { personParts } from "./person-parts.ts";

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** In small letters: papers print `OPEC` and `Opec`. */
const shortNames: ReadonlySet<string> = new Set(
  organisationAcronyms.flatMap(([, ...short]) => short.map((name) => name.toLowerCase())),
);

/** A long name in capitals throughout shouts; a short one may be an acronym. */
const loudness = (name: string): number => (isShouted(name) && name.length > 6 ? 1 : 0);

/** How much a form lacks of what a heading should have: a given name in full, small letters, the name in full. */
const lackOf: { readonly [Kind in HeadingKind]?: (name: string) => number } = {
  people: (name) => {
    const { given } = personParts(name);
    if (given === undefined) return 3;
    return (given.length === 1 ? 2 : 0) + (isShouted(name) ? 1 : 0);
  },
  organisations: (name) => (shortNames.has(name.toLowerCase()) ? 2 : 0) + loudness(name),
  places: (name) => (isShouted(name) && name.length > 3 ? 1 : 0),
  authors: loudness,
  publishers: loudness,
};

/** The form that a heading takes: of those that lack least the one that most articles use, of equals the first in code-unit order. */
export const chooseForm = (kind: HeadingKind, uses: readonly NameUse[]): string => {
  const lack = (name: string): number => lackOf[kind]?.(name) ?? 0;
  const [best] = uses.toSorted(
    (a, b) => lack(a.name) - lack(b.name) || b.uses - a.uses || (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? "";
};
