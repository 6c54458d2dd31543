import { isInWesternOrder } from "../../entry/person-names/name-order.ts";
import { isGivenName, surnameFrom } from "../../entry/person-names/surname-from.ts";
import { slugOf } from "../../entry/slug.ts";
import { nameSuffixes } from "../../knowledge/names/filing-words.ts";
import type { HeadingKind, HeadingLink } from "../archive.ts";

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

/** Other alphabets have orders of their own. */
const latin = /^[\p{Script=Latin}\P{L}]*$/u;

/** No person's name is longer. */
const longest = 100;

const filedPerson = (name: string): string => {
  const plain = name.slice(0, longest + 1).replace(/,(?=\s*(?:[JS]r\.?|I{2,3})$)/, "");
  if (plain.length > longest || !latin.test(plain) || !isInWesternOrder(plain)) return name;
  return inverted(plain.split(/\s+/)) ?? name;
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
