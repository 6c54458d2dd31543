import {
  legalForms,
  organisationAcronyms,
  spellings as twoSpellings,
} from "../../knowledge/names/organisation-names.ts";
import { groupBy } from "../group.ts";
import { foldWords, withoutArticle } from "./fold-name.ts";
import { type CoreUse, linkFullerNames } from "./fuller-names.ts";
import type { Link } from "./join-spellings.ts";
import type { OpenPair } from "./link-people.ts";
import type { NameTable, Spelling } from "./name-table.ts";

/** An organisation's name without its legal form, in one spelling: `Ford Motor Co.` is `ford motor`. */
const coreOf = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? "")) end--;
  return words.slice(0, end).flatMap((word) => {
    const spelled = twoSpellings.get(word) ?? word;
    return spelled === "&" ? [] : [spelled];
  });
};

const coreKey = (name: string): string => coreOf(withoutArticle(foldWords(name))).join(" ");

/** Short names and full ones -> the full one's key. */
const fullNames: ReadonlyMap<string, string> = new Map(
  organisationAcronyms.flatMap((names) =>
    names.map((name) => [coreKey(name), coreKey(names[0] ?? "")] as const),
  ),
);

/** Whether a name is one that everyone knows an organisation by, in full or in short. */
export const isKnownOrganisation = (name: string): boolean => fullNames.has(coreKey(name));

/** `General Motors` and `General Motors of Canada` are two; `Moody's` and `Moodys` are one. */
const keyOf = ({ key }: Spelling): string => {
  const core = coreOf(key.split(" ")).join(" ");
  return fullNames.get(core) ?? fullNames.get(core.replace(/^us /, "")) ?? core;
};

type Member = { readonly at: number; readonly spelling: Spelling };

const inFull: ReadonlyMap<string, string> = new Map([
  ["corporation", "corp"],
  ["company", "co"],
  ["companies", "co"],
  ["cos", "co"],
  ["incorporated", "inc"],
  ["limited", "ltd"],
]);

/** The legal form that a name ends in, one for each written in full and in short; undefined where it has none. */
const legalForm = ({ spelling }: Member): string | undefined => {
  const last = spelling.key.split(" ").at(-1) ?? "";
  return legalForms.has(last) ? (inFull.get(last) ?? last) : undefined;
};

/** A legal form with so many times fewer uses than another is a slip of the pen. */
const farRarer = 3;

/** One word with two legal forms may be two firms: `Standard Corp`, `Standard Inc`. */
const mayDiffer = (core: string, members: readonly Member[]): boolean => {
  if (core.includes(" ") || fullNames.has(core)) return false;
  const uses = new Map<string, number>();
  for (const member of members) {
    const form = legalForm(member);
    if (form !== undefined) uses.set(form, (uses.get(form) ?? 0) + member.spelling.uses);
  }
  const [first = 0, second = 0] = [...uses.values()].sort((a, b) => b - a);
  return second * farRarer > first;
};

/** Most words that an acronym's full name has. */
const mostWords = 8;
const small = new Set(["of", "the", "for", "and", "to", "in"]);

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join("");

/** Acronyms that fit the initials of exactly one name of the archive: for a person to judge, `CBS` fits many. */
const openAcronyms = (spellings: readonly Spelling[]): readonly OpenPair[] => {
  const long = spellings
    .map((spelling, at) => ({ at, words: coreOf(spelling.key.split(" ")) }))
    .filter(
      ({ at, words }) => (spellings[at]?.uses ?? 0) > 1 && words.length >= 3 && words.length <= mostWords,
    );
  const byInitials = groupBy(long, ({ words }) => initialsOf(words));
  return spellings.flatMap(({ key, uses }, at): OpenPair[] => {
    const [full, ...more] = uses > 1 && /^[a-z]{3,6}$/.test(key) ? (byInitials.get(key) ?? []) : [];
    return full === undefined || more.length > 0 || fullNames.has(key)
      ? []
      : [{ pair: [full.at, at], reason: "an acronym that fits" }];
  });
};

/** Whether names of two groups stand in one article. */
const meetIn =
  ({ company }: NameTable, namesAt: (at: number) => readonly number[]) =>
  (short: CoreUse, full: CoreUse): boolean => {
    const names = new Set(namesAt(full.at));
    return namesAt(short.at).some((name) => [...company(name)].some((other) => names.has(other)));
  };

type OrganisationLinks = { readonly links: readonly Link[]; readonly open: readonly OpenPair[] };

/**
 * Which organisations of an archive are one: by their names without legal forms, by the acronyms that everyone knows, and by
 * short names that the archive itself explains.
 */
export const linkOrganisations = (table: NameTable, spellings: readonly Spelling[]): OrganisationLinks => {
  const links: Link[] = [];
  const open: OpenPair[] = [...openAcronyms(spellings)];
  const cores: CoreUse[] = [];
  const namesOfCore = new Map<number, readonly number[]>();
  const members = spellings.map((spelling, at): Member => ({ at, spelling }));
  for (const [core, group] of groupBy(members, ({ spelling }) => keyOf(spelling))) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (others.length > 0 && mayDiffer(core, group)) {
      for (const { at } of others) open.push({ pair: [first.at, at], reason: "may be firms of one name" });
      continue;
    }
    for (const { at } of others) links.push([first.at, at]);
    cores.push({ core, at: first.at, uses: group.reduce((sum, { spelling }) => sum + spelling.uses, 0) });
    namesOfCore.set(
      first.at,
      group.flatMap(({ spelling }) => spelling.names),
    );
  }
  const meet = meetIn(table, (at) => namesOfCore.get(at) ?? []);
  return { links: [...links, ...linkFullerNames(cores, meet)], open };
};
