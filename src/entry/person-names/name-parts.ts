import { nameParticles } from "../../knowledge/names/filing-words.ts";
import { isInWesternOrder } from "./name-order.ts";
import { surnameFrom } from "./surname-from.ts";

/** A name as a list of works cited takes it apart; what is no person's, or not to be turned about, is its family alone. */
export type NameParts = {
  readonly family: string;
  readonly given?: string;
  /** Small words before the family's name that some styles sort by: `von der`. */
  readonly particle?: string;
  /** `Jr.`, `III` */
  readonly suffix?: string;
};

const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Languages whose names begin with the family's. */
const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/;

/** Longer is no name, and need not be looked at, in characters. */
const longest = 80;

const isSmall = (text: string | undefined): boolean => text !== undefined && text === text.toLowerCase();

/** Where the small particles before a surname begin. */
const particlesFrom = (words: readonly string[], surname: number): number => {
  let from = surname;
  while (from > 1 && isSmall(words[from - 1]) && nameParticles.has(words[from - 1] ?? "")) from--;
  return from;
};

/** `J.K. Farr` as the manuals have it: `J. K. Farr`. */
const spaced = (name: string): string => name.replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, " ");

/** Takes a name apart as a byline has it, `Ursula von der Leyen`; one that may not be a person's stays whole. */
export const namePartsOf = (name: string, language: string | undefined): NameParts => {
  const plain = spaced(name.replace(/\s+/g, " ").trim());
  if (plain.length > longest || familyFirst.test(language ?? "")) return { family: plain };
  const all = plain.replace(/, (?=(?:Jr|Sr)\.?$)/, " ");
  if (!isInWesternOrder(all)) return { family: plain };
  const words = all.split(" ");
  const last = words.at(-1) ?? "";
  const own = suffix.test(last) ? words.slice(0, -1) : words;
  if (own.length < 2) return { family: plain };
  const surname = surnameFrom(own);
  const particles = particlesFrom(own, surname);
  return {
    family: own.slice(surname).join(" "),
    given: own.slice(0, particles).join(" "),
    ...(particles < surname && { particle: own.slice(particles, surname).join(" ") }),
    ...(own !== words && { suffix: last }),
  };
};

/** A person's name turned about; absent where it must stay whole: no person's, or with marks that part names in lists. */
export const personOf = (
  name: string,
  language: string | undefined,
): (NameParts & { readonly given: string }) | undefined => {
  const parts = namePartsOf(name, language);
  const { given } = parts;
  return given === undefined || /[,;]|\band\b/i.test(`${given} ${parts.family}`)
    ? undefined
    : { ...parts, given };
};
