import { agencies } from "../knowledge/agencies.ts";

/** A name as a list of works cited takes it apart; what is no person's, or not to be turned about, is its family alone. */
export type NameParts = {
  readonly family: string;
  readonly given?: string;
  /** Small words before the family's name that some styles sort by: `von der`. */
  readonly particle?: string;
  /** `Jr.`, `III` */
  readonly suffix?: string;
};

const particles: ReadonlySet<string> = new Set(
  `af al am av ap bin da dal das de degli dei del dela della delle den der des di do dos du el ibn la las le les lo los
  ten ter til van vom von zu zum zur`.split(/\s+/),
);

const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Words of a byline that names no person. */
const collective =
  /\b(?:agenc(?:y|ies)|bureau|bbc|board|cnn|correspondents?|desk|editors?|editorial|journal|magazine|media|news|newsroom|office|press|radio|reporters?|service|staff|team|television|times|tv|writers?)\b/i;

/** Languages whose names begin with the family's. */
const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/;

/** Letters whose names are not turned about: all but Latin, Greek and Cyrillic. */
const otherLetters = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.'’‘-]/u;

/** Longer is no name, and need not be looked at. */
const longest = 80;
const mostWords = 7;

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** Whether a byline's name is an agency's or a staff's, and no person's. */
export const isCollective = (name: string): boolean =>
  agencyNames.has(name.toLowerCase()) || (name.length <= longest && collective.test(name));

const isPlain = (name: string): boolean =>
  name.length > longest || otherLetters.test(name) || isCollective(name);

/** Where a family's name begins: at the last word, or at the first of the particles before it. */
const familyStart = (words: readonly string[]): number => {
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? "").toLowerCase())) start--;
  return start;
};

const isSmall = (text: string | undefined): boolean => text !== undefined && text === text.toLowerCase();

/** `J.K. Farr` as the manuals have it: `J. K. Farr`. */
const spaced = (name: string): string => name.replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, " ");

/** Takes a name apart as a byline has it, `Ursula von der Leyen`; one that may not be a person's stays whole. */
export const namePartsOf = (name: string, language: string | undefined): NameParts => {
  const plain = spaced(name.replace(/\s+/g, " ").trim());
  if (isPlain(plain) || familyFirst.test(language ?? "")) return { family: plain };
  const all = plain.replace(/, (?=(?:Jr|Sr)\.?$)/, " ").split(" ");
  const last = all.at(-1) ?? "";
  const words = suffix.test(last) ? all.slice(0, -1) : all;
  if (words.length < 2 || words.length > mostWords) return { family: plain };
  const start = familyStart(words);
  const family = words.slice(start);
  // A particle with a capital is a part of the name: Dick Van Dyke.
  const small = family.findIndex((word, at) => at === family.length - 1 || !isSmall(word));
  return {
    family: family.slice(small).join(" "),
    given: words.slice(0, start).join(" "),
    ...(small > 0 && { particle: family.slice(0, small).join(" ") }),
    ...(words !== all && { suffix: last }),
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
