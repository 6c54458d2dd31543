import { givenNameFamilies } from "../../knowledge/names/given-name-kin.ts";
import { type PersonParts, soundKey } from "./person-parts.ts";

/**
 * How two names with one surname may be one person's: the same words (`same`), one with a middle name (`middle`), an
 * initial, another spelling or a short form of the given name (`given`), or the end of the longer (`end`).
 */
export type Likeness = "same" | "middle" | "initial" | "given" | "end";

const isInitial = (word: string): boolean => word.length === 1;

const fits = (a: string, b: string): boolean =>
  a === b || ((isInitial(a) || isInitial(b)) && a.charAt(0) === b.charAt(0));

const areKin = (a: string, b: string): boolean => {
  const families = givenNameFamilies.get(b) ?? [];
  return (givenNameFamilies.get(a) ?? []).some((family) => families.includes(family));
};

const givenLikeness = (a: string, b: string): Likeness | undefined => {
  if (a === b) return "same";
  if (isInitial(a) || isInitial(b)) return fits(a, b) ? "initial" : undefined;
  return soundKey(a) === soundKey(b) || areKin(a, b) ? "given" : undefined;
};

const isEndOf = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((word, at) => word === whole[whole.length - part.length + at]);

/** Whether the middle names that both give agree; a name that gives none agrees with all. */
const middlesFit = (a: readonly string[], b: readonly string[]): boolean => {
  const shared = Math.min(a.length, b.length);
  return (
    a.slice(0, shared).every((word, at) => fits(word, b[at] ?? "")) && (shared === 0 || a.length === b.length)
  );
};

const ends = (a: PersonParts, b: PersonParts): boolean =>
  isEndOf(a.words, b.words) || isEndOf(b.words, a.words);

/** How two people's names are alike; undefined where they must be two people, or say nothing of each other. */
export const likenessOf = (a: PersonParts, b: PersonParts): Likeness | undefined => {
  if (a.surname !== b.surname) return undefined;
  if (a.given === undefined || b.given === undefined) return ends(a, b) ? "end" : undefined;
  const given = givenLikeness(a.given, b.given);
  if (given === undefined || !middlesFit(a.middle, b.middle)) return ends(a, b) ? "end" : undefined;
  return given === "same" && a.middle.length !== b.middle.length ? "middle" : given;
};
