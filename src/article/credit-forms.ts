import { agencies } from "../knowledge/agencies.ts";
import { creditsAlone, creditWords } from "../knowledge/credit-words.ts";
import type { AgencyNames } from "../label/agency-names.ts";
import { anyOf } from "./word-pattern.ts";

/** Credits are short: only a line's end is looked at. */
export const longestCredit = 140;

/** A photographer's name. */
const longestName = 40;

/** Agencies of two or three letters are credits only as printed, in capitals. */
const [shortAgencies, longAgencies] = [
  agencies.filter((name) => name.length <= 3),
  agencies.filter((name) => name.length > 3),
];
const agencyPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(shortAgencies.map((name) => name.toUpperCase()))})(?![\\p{L}\\p{N}])`,
  "u",
);
const longAgencyPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(longAgencies)})(?![\\p{L}\\p{N}])`, "iu");

/** Whether a news or picture agency is named. */
const namesAgency = (text: string): boolean => agencyPattern.test(text) || longAgencyPattern.test(text);

/** `Photo: `, `Image courtesy of `, `Foto: `, `Credit...`, `©`. */
const creditLabel = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${anyOf(creditWords)})(?:\\s(?:credit|by|courtesy of|via|von|de))?\\s?(?::|\\.\\.\\.|…|\\/|\\||(?<=by|of|via))\\s?|©\\s?|image\\scopyright\\s)(?=[\\p{L}(@\\d])`,
  "iu",
);

const capitalized = creditWords
  .filter((word) => /^\p{Ll}/u.test(word))
  .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));

/** A label glued to the sentence before it: `… in the studioFoto: `. */
const gluedLabel = new RegExp(`(?<=\\p{Ll})(?:${anyOf(capitalized)})\\s?:\\s?(?=[\\p{Lu}\\p{Lo}@])`, "u");

/** Whether a label that stands amid words is a credit's: names follow it, or it speaks of the maker itself. */
const leadsToNames = (label: string, rest: string): boolean =>
  !/[:|]/.test(label) || isShort(rest) || isNames(rest);

/** Fewer words than a sentence has, or a few more where an agency is among them. */
const isShort = (text: string): boolean => {
  const count = words(text).length;
  return count <= 5 || (count <= 9 && namesAgency(text));
};

/** Where a credit's label stands in a caption's end; undefined where there is none but at its very beginning. */
export const labelIn = (tail: string): number | undefined => {
  const glued = gluedLabel.exec(tail);
  if (glued !== null) return glued.index;
  const found = creditLabel.exec(tail);
  if (found === null || found.index === 0) return undefined;
  const isApart = /[.!?…”"»)(|[\]]\s?$/u.test(tail.slice(0, found.index));
  const rest = tail.slice(found.index + found[0].length);
  return isApart || leadsToNames(found[0], rest) ? found.index : undefined;
};

/** A label without a mark, before names: `Photo Ann Bell`. */
const bareLabel = new RegExp(`^(?:${anyOf(capitalized)})\\s(?=\\p{Lu})`, "u");

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];

/** Names and agencies only: every longer word begins large, but for a photographer's handle behind a slash. */
const isNames = (text: string): boolean =>
  words(text.replace(longAgencyPattern, "").replace(/\/\p{Ll}[\p{L}\d_]*$/u, "")).every(
    (word) => word.length <= 3 || /^[^\p{Ll}]/u.test(word),
  );

/** Two to four words that can be a person's or a house's name: `Ann Bell`, `ANN BELL`, `National Archives`. */
const nameAlone = /^\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|di|van|von|of) )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A sentence of some words that ends with no abbreviation, such as a person's title. */
const endsSentence =
  /(?:\S+\s){3}\S*?(?<![\p{L}\d])(?!(?:Prof|Capt|Supt|Insp|Messrs|Comm)\.$)[\p{L}\d]{4,}[.!?]$/u;

/** Whether what follows a picture's sentence is only a name: its photographer's. */
export const isNameAfter = (text: string, rest: string): boolean =>
  rest.length <= longestName && nameAlone.test(rest) && endsSentence.test(text.slice(-longestCredit));

/** A house's word for a picture that stands behind the names: `A. Bell / Northlight foto`. */
const pictureWordLast = /\s(?:nuotr|fot[oóò]|photo|pic|kuva|arkiv|archiv|archive|file)\.?$/iu;

/** A site's name. */
const site = /^[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){1,3}$/u;

/** Who gave or took a picture, in the scripts of East Asia: `（警視庁提供）`, `（Ｃ）…社`. */
const eastern = /^(?:（[^（）]{1,24}(?:提供|撮影|写真)）|[（(][CＣ][）)].{1,24})$/u;

/** An account of a social network: `@annbell`, `@annbell via X`. */
const account = /^@[\p{L}\p{N}_.]{2,40}(?:\s(?:via|\/|\|)\s?[^.!?]{1,40})?$/u;

const alone: ReadonlySet<string> = new Set(creditsAlone);

/**
 * Whether words that stand by themselves after a caption's last sentence are a credit: an agency, a
 * photographer and an agency with a slash, a labelled credit.
 */
export const isCredit = (text: string, agencies?: AgencyNames): boolean => {
  if (text.length === 0 || text.length > longestCredit) return false;
  const bare = text.replace(/^[([]\s?|\s?[)\].]+$/g, "");
  const labelled = creditLabel.exec(bare);
  if (labelled?.index === 0) return leadsToNames(labelled[0], bare.slice(labelled[0].length));
  if (alone.has(bare) || account.test(bare) || eastern.test(text)) return true;
  if (bare !== text && site.test(bare)) return true;
  if (/(?:19|20)\d\d/.test(bare)) return false;
  const label = bareLabel.exec(bare);
  if (label !== null && nameAlone.test(bare.slice(label[0].length))) return true;
  const slashed = /\p{L}\s?[/|]\s?\p{L}/u.test(bare);
  return (
    isNames(bare.replace(pictureWordLast, "")) &&
    words(bare).length <= 12 &&
    (namesAgency(bare) || agencies?.isNamedIn(bare) === true || (slashed && words(bare).length >= 2))
  );
};

/** A last word that is glued to the sentence, as the markup behind it lost its space. */
const gluedWord = new RegExp(
  `(?<=\\p{Ll}|[.”"»)])(?:${anyOf([...creditsAlone, ...shortAgencies.map((name) => name.toUpperCase())])})$`,
  "u",
);

/** Names and a house behind a slash, glued to a word: `… in the harbourAnn Bell/AFP`. */
const gluedNames = /(?<=\p{Ll}{4})(?=\p{Lu}[\p{L}.'’ -]{1,40}\/\s?\p{Lu}[\p{L}.'’ /-]{1,40}$)/u;

/** Where words that are glued to a caption's end begin, which may be its credit. */
export const gluedAt = (tail: string): readonly number[] =>
  [gluedWord, gluedNames].flatMap((pattern) => pattern.exec(tail)?.index ?? []);
