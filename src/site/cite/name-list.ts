import type { NameParts } from "../../entry/person-names/name-parts.ts";
import type { Run } from "./cited.ts";
import { curled } from "./quote-marks.ts";

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  curled(parts.filter((part) => part !== undefined && part !== "").join(by));

/** `Quist, Ada, Jr.`: where a particle stands before the family's name or behind the given one. */
export const turned = (
  { family, given, particle, suffix }: NameParts,
  particleStands: "before" | "behind",
): string =>
  particleStands === "before"
    ? joined([joined([particle, family], " "), given, suffix], ", ")
    : joined([family, joined([given, particle], " "), suffix], ", ");

/** `Ada von Quist Jr.` */
export const straight = ({ family, given, particle, suffix }: NameParts): string =>
  joined([given, particle, family, suffix], " ");

const initialOf = (name: string): string => {
  const [first = ""] = name;
  return `${first}.`;
};

const isSmall = (name: string): boolean => name === name.toLowerCase();

/** `Jean-Paul A.` is `J.-P. A.`; a small word stays. */
const initials = (given: string): string =>
  given
    .split(" ")
    .map((name) => (isSmall(name) ? name : name.split("-").filter(Boolean).map(initialOf).join("-")))
    .join(" ");

/** `von Quist, A. B., Jr.` */
export const turnedInitials = ({ given, ...name }: NameParts): string =>
  turned({ ...name, ...(given !== undefined && { given: initials(given) }) }, "before");

/** `A, B, and C`: a comma before the last word of a list, also of a list of two. Every name is a run of its own. */
export const listed = (names: readonly string[], last: string): readonly Run[] =>
  names.flatMap((text, at): readonly Run[] => {
    if (at === 0) return [{ text }];
    return [at === names.length - 1 ? `, ${last}` : ", ", { text }];
  });

/** Whether a sentence that ends so needs no full stop. */
const isStopped = (text: string): boolean => /[.?!]$/.test(text);

/** A text with a full stop, unless one stands there. */
export const stopped = (text: string): string => (isStopped(text) ? text : `${text}.`);

/** The same of runs: the full stop is the style's own. */
export const stoppedRuns = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1) ?? "";
  return isStopped(typeof last === "string" ? last : last.text) ? runs : [...runs, "."];
};
