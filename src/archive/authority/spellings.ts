import { slugOf } from "../../entry/slug.ts";
import type { HeadingKind } from "../archive.ts";
import { foldPerson, foldWords, withoutArticle } from "./fold-name.ts";
import type { NameTable, Spelling } from "./name-table.ts";

/* Names of these kinds are compared with care; all others by their address alone. */
const keyOf: { readonly [Kind in HeadingKind]?: (name: string) => string } = {
  people: (name) => foldPerson(name).join(" "),
  organisations: (name) => withoutArticle(foldWords(name)).join(" "),
  places: (name) => withoutArticle(foldWords(name)).join(" "),
};

/** What the spellings of one name have in common. */
export const spellingKey = (kind: HeadingKind, name: string): string => keyOf[kind]?.(name) ?? slugOf(name);

const keyOfSlug = (kind: HeadingKind, slug: string): string =>
  keyOf[kind] ? withoutArticle(slug.split("-")).join(" ") : slug;

type Growing = { readonly kind: HeadingKind; readonly key: string; readonly names: number[]; uses: number };

const byUse = (a: Spelling, b: Spelling): number => b.uses - a.uses || (a.key < b.key ? -1 : 1);

/**
 * The names of one kind with those joined that differ in case, accents and marks alone or would have one address, the
 * most used first. The same whatever the order of the names.
 */
export const spellingsOf = ({ names }: NameTable, kind: HeadingKind): readonly Spelling[] => {
  const numbers = names.flatMap((use, number) => (use.kind === kind && use.uses > 0 ? [number] : []));
  const nameAt = (number: number): string => names[number]?.name ?? "";
  const found = new Map<string, Growing>();
  for (const number of numbers.sort((a, b) => (nameAt(a) < nameAt(b) ? -1 : 1))) {
    const name = nameAt(number);
    const address = slugOf(name);
    // Without dots both are made of the same words.
    const key = name.includes(".") || kind === "people" ? spellingKey(kind, name) : keyOfSlug(kind, address);
    const spelling = found.get(key) ?? found.get(`/${address}`) ?? { kind, key, names: [], uses: 0 };
    spelling.names.push(number);
    spelling.uses += names[number]?.uses ?? 0;
    found.set(key, spelling);
    found.set(`/${address}`, spelling);
  }
  return [...new Set(found.values())].sort(byUse);
};
