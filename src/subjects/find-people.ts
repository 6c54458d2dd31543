import { givenNames } from "../knowledge/names/given-names.ts";
import { wellKnownPeople } from "../knowledge/names/well-known-people.ts";
import { evidenceOf } from "./gather-evidence.ts";
import type { Mention } from "./mention.ts";
import type { Subject } from "./subjects.ts";

type Person = {
  name: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
  rule: string;
  confidence: number;
};

/** A surname as names are compared: without article prefixes (`al-Assad`), lower case. */
const surnameOf = (words: readonly string[]): string =>
  (words.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/iu.test(word)).at(-1) ?? "")
    .toLowerCase()
    .replace(/^(?:al|el)-/u, "");

const isSamePerson = (a: readonly string[], b: readonly string[]): boolean => {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [x = "", y = ""] = [a[0]?.toLowerCase(), b[0]?.toLowerCase()];
  return (
    x === y ||
    (/^.\.?$/u.test(x) && y.startsWith(x.charAt(0))) ||
    (/^.\.?$/u.test(y) && x.startsWith(y.charAt(0)))
  );
};

/* A headline in capitals tells no names from other words: it may only repeat a name that the text has. */
const isShouted = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

/** An article that names more people than this is a list of names; the rest are not looked for. */
const mostPeople = 300;

const gatherFull = (mentions: readonly Mention[]): Person[] => {
  const people: Person[] = [];
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const known = people.find(({ words }) => isSamePerson(words, mention.words));
    const name = mention.words.join(" ");
    if (known === undefined && (people.length >= mostPeople || isShouted(mention.words))) continue;
    if (known === undefined)
      people.push({ name, words: mention.words, mentions: [mention], rule: "full-name", confidence: 0.9 });
    else {
      known.mentions.push(mention);
      if (name.length > known.name.length && !isShouted(mention.words)) known.name = name;
    }
  }
  return people;
};

const partOf = (people: readonly Person[], word: string): Person | undefined => {
  const lower = word.toLowerCase();
  return (
    people.find(({ words }) => surnameOf(words) === surnameOf([word])) ??
    people.find(({ words }) => words.some((part) => part.toLowerCase() === lower && !givenNames.has(part)))
  );
};

const addLone = (people: Person[], mention: Mention): void => {
  const word = mention.words[0] ?? "";
  const known = partOf(people, word);
  if (known !== undefined) {
    known.mentions.push(mention);
    return;
  }
  const famous = wellKnownPeople.get(isShouted([word]) ? word.charAt(0) + word.slice(1).toLowerCase() : word);
  if (famous !== undefined)
    people.push({
      name: famous,
      words: famous.split(" "),
      mentions: [mention],
      rule: "well-known-surname",
      confidence: 0.85,
    });
  else if (
    mention.kind === "person" &&
    mention.addressed &&
    /^\p{Lu}.*\p{Ll}/u.test(word) &&
    !givenNames.has(word)
  )
    people.push({
      name: word,
      words: [word],
      mentions: [mention],
      rule: "surname-with-title",
      confidence: 0.5,
    });
};

/**
 * The people an article names, full names first found in it: lone surnames join them, hyphenated pairs count for
 * both; the one most spoken of stands first.
 */
export const findPeople = (mentions: readonly Mention[]): readonly Subject[] => {
  const people = gatherFull(mentions.filter(({ kind }) => kind === "person"));
  for (const mention of mentions)
    if (mention.words.length === 1 && (mention.kind === "person" || mention.kind === "other"))
      addLone(people, mention);
  return people
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, mentions, rule, confidence }) => ({
      name,
      evidence: evidenceOf(mentions, rule, confidence),
    }));
};
