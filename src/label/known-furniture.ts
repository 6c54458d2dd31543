import { RE2JS } from "re2js";
import { type FurnitureSource, furnitureKey, type KnownFurniture, longestFurniture } from "./furniture.ts";
import { publisherKey } from "./publisher-key.ts";
import type { FurnitureLine, TaughtLine, Teaching } from "./teaching.ts";

type Said = FurnitureSource | "never";

/** What is known of lines: by key, and by patterns that fit whole lines. */
type Book = { readonly lines: ReadonlyMap<string, Said>; readonly patterns: readonly RE2JS[] };

/** All that a teaching says of furniture, made ready for use. */
export type FurnitureIndex = {
  readonly common: Book;
  /** By the publisher's key. */
  readonly own: ReadonlyMap<string, Book>;
  /** A line's key -> the publishers that have it as their own furniture. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
};

const saidOf = ({ said }: FurnitureLine): Said =>
  said === "never" ? "never" : said === "always" ? "taught" : "learnt";

const bookOf = (taught: readonly TaughtLine[], learnt: readonly FurnitureLine[]): Book => ({
  lines: new Map([
    ...learnt.map((line) => [furnitureKey(line.text) ?? line.text, saidOf(line)] as const),
    ...taught.flatMap((line) =>
      typeof line === "string" ? [[furnitureKey(line) ?? line, "taught"] as const] : [],
    ),
  ]),
  patterns: taught.flatMap((line) => (typeof line === "string" ? [] : [RE2JS.compile(line.pattern)])),
});

const ownersOf = (own: ReadonlyMap<string, Book>): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string[]>();
  for (const [publisher, { lines }] of own)
    for (const [key, said] of lines)
      if (said !== "never") owners.set(key, [...(owners.get(key) ?? []), publisher]);
  return owners;
};

/** Makes a teaching's furniture ready. Patterns that no schema let through throw. */
export const indexFurniture = ({ furniture, publishers, learnt }: Teaching): FurnitureIndex => {
  const taught = new Map(publishers.map((one) => [publisherKey(one.name), one.furniture]));
  const met = new Map(learnt.publishers.map((one) => [publisherKey(one.name), one.lines]));
  const own = new Map(
    [...new Set([...taught.keys(), ...met.keys()])].map((key) => [
      key,
      bookOf(taught.get(key) ?? [], met.get(key) ?? []),
    ]),
  );
  return { common: bookOf(furniture, learnt.everywhere), own, owners: ownersOf(own) };
};

const lookUp = ({ lines, patterns }: Book, text: string, key: string): Said | undefined => {
  const said = lines.get(key);
  if (said === "taught" || text.length > longestFurniture) return said;
  return patterns.some((pattern) => pattern.testExact(text)) ? "taught" : said;
};

const isEmpty = ({ lines, patterns }: Book): boolean => lines.size + patterns.length === 0;

/**
 * What a text of a publisher (its key; undefined: of whichever) may hold as furniture; undefined where nothing is
 * known. A publisher's own word goes before what is said of all.
 */
export const furnitureOf = (
  { common, own }: FurnitureIndex,
  publisher?: string,
): KnownFurniture | undefined => {
  const book = publisher === undefined ? undefined : own.get(publisher);
  const books = [...(book === undefined ? [] : [book]), common].filter((one) => !isEmpty(one));
  if (books.length === 0) return undefined;
  return (text) => {
    const key = furnitureKey(text) ?? text;
    let said: Said | undefined;
    for (const one of books) said ??= lookUp(one, text, key);
    return said === "never" ? undefined : said;
  };
};

/** Lines of a publisher's own, and their share of all that are known of it, by which a text that does not name it is recognised. */
const enoughLines = 5;
const enoughShare = 0.2;

/** The key of the publisher that most of a text's lines belong to; of equals none. Linear. */
export const ownerOf = ({ own, owners }: FurnitureIndex, texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  const keys = owners.size === 0 ? [] : new Set(texts.map((text) => furnitureKey(text) ?? ""));
  for (const key of keys)
    for (const publisher of owners.get(key) ?? []) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const most = Math.max(enoughLines, ...counts.values());
  const [best, second] = [...counts].filter(([, count]) => count === most);
  return best === undefined ||
    second !== undefined ||
    most < (own.get(best[0])?.lines.size ?? 0) * enoughShare
    ? undefined
    : best[0];
};
