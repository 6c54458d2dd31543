import { knownOrganisations } from "../knowledge/names/known-organisations.ts";
import type { Span } from "./mention.ts";
import { findKnownPlaces } from "./place-index.ts";

const legalForm = /^(?:Inc|Corp|Ltd|Plc|PLC|Co|Cos)\.?$/u;
const partners = /^(?:Co|Cos|Company|Sons|Bros|Brothers|Partners|Associates)\.?$/u;

const known: ReadonlySet<string> = new Set(knownOrganisations);

/** A word that can be a partner's surname: no known firm and no place. */
const isPartner = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word) &&
  !legalForm.test(word) &&
  !known.has(word) &&
  findKnownPlaces([word]).length === 0;

/** Most words after the last partner's name: `Securities Corp`. */
const mostWords = 3;

/** Where a firm's name ends whose last partner stands at a token: after `and Co Inc`, `Securities Corp`; undefined where nothing says that it is one. */
const endOfFirm = (words: readonly string[], last: number): number | undefined => {
  const joined = /^(?:and|&)$/u.test(words[last + 1] ?? "") && partners.test(words[last + 2] ?? "");
  let to = joined ? last + 3 : last + 1;
  if (joined && !legalForm.test(words[to] ?? "")) return to;
  for (const end = to + mostWords; to < end && /^\p{Lu}/u.test(words[to] ?? ""); to += 1)
    if (legalForm.test(words[to] ?? "")) return to + 1;
  return undefined;
};

/** The partner before one: `Kidder` of `Kidder, Peabody`, `Lufkin` of `Lufkin and Jenrette`. */
const partnerBefore = (words: readonly string[], at: number): number | undefined => {
  const mark = words[at - 1];
  const isJoin = mark === "," || mark === "and" || mark === "&";
  return isJoin && isPartner(words[at - 2]) ? at - 2 : undefined;
};

/** Most partners that a firm's name tells. */
const mostPartners = 4;

const firmAt = (words: readonly string[], last: number): Span | undefined => {
  if (!isPartner(words[last])) return undefined;
  const to = endOfFirm(words, last);
  if (to === undefined) return undefined;
  let from = last;
  let commas = 0;
  for (let count = 1; count < mostPartners; count += 1) {
    const before = partnerBefore(words, from);
    if (before === undefined) break;
    if (words[from - 1] === ",") commas += 1;
    from = before;
  }
  if (commas === 0) return undefined;
  while (/^(?:\p{Lu}\.)+$/u.test(words[from - 1] ?? "")) from -= 1;
  return { kind: "organisation", from, to };
};

/**
 * Firms that are named after their partners, with commas between them: `Kidder, Peabody and Co`, `Donaldson, Lufkin and
 * Jenrette Securities Corp`. No partner is a place or a firm that is known by itself.
 */
export const partnerFirms = (words: readonly string[]): readonly Span[] =>
  words.includes(",") ? words.flatMap((_, at) => firmAt(words, at) ?? []) : [];
