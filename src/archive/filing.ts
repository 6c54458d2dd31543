import { slugOf } from "../entry/slug.ts";
import { agencies } from "../knowledge/agencies.ts";
import {
  descentWords,
  joiningParticles,
  leadingTitles,
  nameParticles,
  nameSuffixes,
  officeWords,
  otherLeadingSurnames,
  pinyinSurnames,
  spanishGivenNames,
} from "../knowledge/names/filing-words.ts";
import { givenNames } from "../knowledge/names/given-names.ts";
import type { HeadingKind, HeadingLink } from "./archive.ts";

/** Longer ones are no person's, or nobody can say where their surname begins. */
const [mostWords, longestName] = [7, 100];

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** What no person's name has: numbers, brackets, commas, joined names, other alphabets. */
const unlikePerson = /[\d()[\],;:@&/]|[^\p{Script=Latin}\p{M}\s.'’‘`´"“”-]/u;

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

/** Whether it is a person's, given names first and the surname last, with all of its words in lower case. */
const isInWesternOrder = (name: string, words: readonly string[]): boolean => {
  const [first = ""] = words;
  if (words.length < 2 || words.length > mostWords || unlikePerson.test(name)) return false;
  if (leadingTitles.has(first) || agencyNames.has(name.toLowerCase())) return false;
  if (words.some((word) => descentWords.has(word) || officeWords.has(word))) return false;
  // Two words of which the first is a particle are a surname alone.
  if (words.length === 2 && nameParticles.has(first)) return false;
  return first !== "the" && !words.includes("and") && !beginsWithFamily(words);
};

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

const isGivenName = (word = ""): boolean => givenNames.has(word) || givenNames.has(withoutAccents(word));

/** Where two surnames begin, as Spanish names have them, of which the first counts: `Arturo Hernández Vega`. */
const doubleSurnameFrom = (words: readonly string[]): number | undefined => {
  const from = words.length - 2;
  const isSpanish = spanishGivenNames.has(withoutAccents(words[0] ?? "").toLowerCase());
  const given = words.slice(1, from);
  const surnames = words.slice(from);
  return isSpanish &&
    from > 0 &&
    given.every(isGivenName) &&
    surnames.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    !isGivenName(surnames[0])
    ? from
    : undefined;
};

/** `Lula da Silva` is a surname of its own: what stands before its particle is no given name. */
const isCompound = (before: readonly string[]): boolean => {
  const last = before.at(-1) ?? "";
  return before.length > 1 && !isGivenName(last) && /^\p{Lu}\p{Ll}+$/u.test(last);
};

/** Where the surname begins, of words without suffixes; particles printed small do not belong to it. */
const surnameFrom = (words: readonly string[]): number => {
  const last = words.length - 1;
  const isParticle = (at: number): boolean => nameParticles.has((words[at] ?? "").toLowerCase());
  if (last >= 3 && joiningParticles.has(words[last - 1] ?? "")) return last - 2;
  let from = last;
  while (from > 1 && isParticle(from - 1)) from--;
  if (from === last) return doubleSurnameFrom(words) ?? last;
  if (isSmall(words[from] ?? "") && isCompound(words.slice(0, from))) return from - 1;
  while (from < last && isSmall(words[from] ?? "")) from++;
  return from;
};

/** `John Paul II` is known by that name; `William Gates III` has a surname. */
const isRegnal = (words: readonly string[], suffixes: number): boolean =>
  suffixes > 0 && /^[IVX]+$/.test(words.at(-1) ?? "") && isGivenName(words.at(-1 - suffixes));

const countSuffixes = (words: readonly string[]): number => {
  let count = 0;
  while (count < words.length && nameSuffixes.has((words.at(-1 - count) ?? "").toLowerCase())) count++;
  return count;
};

/** An article that is joined to a name, as Arabic names have it. */
const joinedArticle = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)-(?=\p{L})/iu;

const inverted = (words: readonly string[]): string | undefined => {
  const suffixes = countSuffixes(words);
  const own = words.slice(0, words.length - suffixes);
  const last = own.at(-1) ?? "";
  if (own.length < 2 || isRegnal(words, suffixes) || /^\p{L}\.?$/u.test(last)) return undefined;
  const from = surnameFrom(own);
  const [article = ""] = from === own.length - 1 ? (joinedArticle.exec(last) ?? []) : [];
  const surname = own.slice(from).join(" ").slice(article.length);
  const given = own.slice(0, from).join(" ");
  const after = words.slice(words.length - suffixes).map((suffix) => `, ${suffix}`);
  return `${surname}, ${given}${article === "" ? "" : ` ${article}`}${after.join("")}`;
};

const filedPerson = (name: string): string => {
  const plain = name.slice(0, longestName + 1);
  const words = plain.replace(/,(?=\s*(?:[JS]r\.?|I{2,3})$)/, "").split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  if (plain.length > longestName || !isInWesternOrder(words.join(" "), lower)) return name;
  return inverted(words) ?? name;
};

const isOfPeople = (kind: HeadingKind): boolean => kind === "people" || kind === "authors";

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/**
 * A heading's name as a catalogue files it. A person stands under the surname: `Reagan, Ronald`, `Gaulle, Charles de`,
 * `De Niro, Robert`, `Assad, Bashar al-`, `King, Martin Luther, Jr.`; as printed where the family name stands first already
 * (Chinese, Korean, Vietnamese order), where there is none (one word, names of descent, kings and popes), or where it is
 * no person's. All else is as printed.
 */
export const filedName = ({ kind, name }: HeadingLink): string =>
  isOfPeople(kind) ? filedPerson(name) : name;

/** What headings are ordered by, word by word: the name as it is filed, folded, without an article before it. */
const filingKey = (heading: HeadingLink): string => slugOf(filedName(heading).replace(/^the (?=\S)/i, ""));

/** Headings in the order of a catalogue, each with its key. */
export const inFilingOrder = <One extends HeadingLink>(
  headings: readonly One[],
): readonly { readonly heading: One; readonly key: string }[] =>
  headings
    .map((heading) => ({ heading, key: filingKey(heading) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.heading.name, b.heading.name));

/** The initial under which an index has a heading of that key: a small letter, or `0-9` for all that begins otherwise. */
export const initialOf = (key: string): string => {
  const [first = ""] = key;
  return /\p{L}/u.test(first) ? first : "0-9";
};
