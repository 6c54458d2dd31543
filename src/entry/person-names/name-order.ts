import { agencies } from "../../knowledge/agencies.ts";
import {
  descentWords,
  leadingTitles,
  nameParticles,
  officeWords,
  otherLeadingSurnames,
  pinyinSurnames,
} from "../../knowledge/names/filing-words.ts";

/** Longer is no name, and need not be looked at, in characters. */
const longest = 100;

/** Of longer ones nobody can say where their surname begins. */
const mostWords = 7;

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** What no person's name has: numbers, brackets, commas, joined names; or letters whose names are not turned about. */
const unlikePerson =
  /[\d()[\],;:@&/]|[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.'’‘`´"“”-]/u;

/** One syllable as Chinese, Korean and Vietnamese names are romanised. */
const syllable =
  /^(?:[bcdghjklmnpqrstvwxyz]|ch|gi|hs|kh|kw|ng|nh|ph|qu|sh|th|tr|ts|tz|zh)?[aeiouüy]{1,3}(?:ck|h|k|l|m|n|ng|nh|p|t|w)?$/;

/** One or two syllables of pinyin; only the first can begin with a vowel. */
const pinyin =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü]{1,3}(?:ng?)?(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)[aeiouü]{1,3}(?:ng?)?)?$/;

const isSyllable = (word: string): boolean => word.length <= 6 && syllable.test(word);

/** Whether the family name stands first: `Deng Xiaoping`, `Kim Dae Jung`, `Park Geun-hye`. */
const beginsWithFamily = ([first = "", second = "", third, ...rest]: readonly string[]): boolean => {
  const isPinyin = pinyinSurnames.has(first);
  if ((!isPinyin && !otherLeadingSurnames.has(first)) || rest.length > 0) return false;
  if (third !== undefined) return isSyllable(second) && isSyllable(third);
  const halves = second.split("-");
  if (halves.length === 2) return halves.every(isSyllable);
  return isPinyin && second.length <= 12 && pinyin.test(second);
};

/** Whether a byline's name is an agency's, an office's or a staff's, and no person's. */
export const isCollective = (name: string): boolean => {
  const lower = name.toLowerCase();
  return (
    agencyNames.has(lower) ||
    (name.length <= longest && lower.split(/\s+/).some((word) => officeWords.has(word)))
  );
};

/** Whether a name is a person's with given names first and the surname last. Give no more than 100 characters. */
export const isInWesternOrder = (name: string): boolean => {
  const words = name.toLowerCase().split(/\s+/);
  const [first = ""] = words;
  if (words.length < 2 || words.length > mostWords || unlikePerson.test(name)) return false;
  if (leadingTitles.has(first) || isCollective(name)) return false;
  if (words.some((word) => descentWords.has(word))) return false;
  // Two words of which the first is a particle are a surname alone.
  if (words.length === 2 && nameParticles.has(first)) return false;
  return first !== "the" && !words.includes("and") && !beginsWithFamily(words);
};
