import { calendarWords, organisationWords, roles } from "../knowledge/names/name-words.ts";
import type { Span } from "./mention.ts";

/** Makes a name that was cut off whole again. */
type Grow = (span: Span, words: readonly string[]) => Span;

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? "");

/** No name goes on over more words than this. */
const mostMore = 6;

/** Bodies whose names go on with what they are for: `Board of Trade`, `Committee on Agriculture`. */
const bodies =
  /^(?:Academy|Association|Board|Bureau|Chamber|Commission|Committee|Conference|Council|Department|Federation|Institute|Office|Organi[sz]ation|Society)$/u;

/** Not what a body is for, but those who sit in it, or its rank. */
const sitters = /^(?:Governors?|Directors?|Trustees|Managers?|Ministers?|Chairman|President|Presidents)$/u;

/** Those who speak for a body, named after it: `Budget Committee Chairman`. */
const speakers = /^(?:Chairman|Chairwoman|Spokesman|Spokeswoman|President|Director|Economist|Analyst)$/u;

const withoutSpeaker: Grow = (span, words) =>
  span.to - span.from > 1 && speakers.test(words[span.to - 1] ?? "") ? { ...span, to: span.to - 1 } : span;

/** The end of a run of capitalised words that `and` or `of` may join. */
const endOfRun = (words: readonly string[], from: number): number => {
  let to = from;
  while (to - from < mostMore && isCapital(words[to])) {
    to += 1;
    if (/^(?:and|of|&)$/u.test(words[to] ?? "") && isCapital(words[to + 1])) to += 1;
  }
  return to;
};

/** `Board of Trade`, `Office of Management and Budget`: what a body is for belongs to its name. */
const withPurpose: Grow = (span, words) => {
  const isBody = bodies.test(words[span.to - 1] ?? "");
  const purpose = words[span.to + 1];
  const isPurpose = /^(?:of|on|for)$/u.test(words[span.to] ?? "") && isCapital(purpose);
  if (!isBody || !isPurpose || sitters.test(purpose ?? "") || isDay(purpose)) return span;
  return { ...span, to: endOfRun(words, span.to + 1) };
};

const isDay = (word: string | undefined): boolean => calendarWords.has((word ?? "").toLowerCase());

const isHead = (word: string | undefined): boolean => {
  const bare = (word ?? "").toLowerCase().replaceAll(".", "");
  return organisationWords.has(bare) && !roles.has(bare);
};

/** Whether a name says already what a body is for: `Association of Securities`. */
const saysPurpose = (own: readonly string[]): boolean =>
  own.some((word, at) => bodies.test(word) && /^(?:of|on|for)$/u.test(own[at + 1] ?? ""));

/** `Office of Management` where `and Budget` follows, `Association of Securities` where `Dealers` does. */
const withRest: Grow = (span, words) => {
  if (!saysPurpose(words.slice(span.from, span.to))) return span;
  if (isCapital(words[span.to]) && !isDay(words[span.to])) return { ...span, to: endOfRun(words, span.to) };
  const next = words[span.to + 1];
  const isRest = words[span.to] === "and" && isCapital(next) && !isHead(next) && !isDay(next);
  return isRest ? { ...span, to: span.to + 2 } : span;
};

/** Where a run of capitalised words begins that ends before a token. */
const startOfRun = (words: readonly string[], to: number): number => {
  let from = to;
  while (to - from < mostMore && isCapital(words[from - 1])) from -= 1;
  return from;
};

/** `Trade and Development` after `Conference on`: the body is the head of the name. */
const withBody: Grow = (span, words) => {
  const isAfter =
    /^(?:of|on|for)$/u.test(words[span.from - 1] ?? "") && bodies.test(words[span.from - 2] ?? "");
  const from = isAfter ? startOfRun(words, span.from - 1) : span.from;
  return { ...span, from: from === 0 && /^(?:The|A|An|This|That)$/u.test(words[0] ?? "") ? 1 : from };
};

/** `National Grain` where `and Feed Association` follows, `United Food` where `and Commercial Workers Union` does. */
const withSecondHalf: Grow = (span, words) => {
  const isHalf =
    firstWords.test(words[span.from] ?? "") && span.to - span.from > 1 && !isHead(words[span.to - 1]);
  if (!isHalf || words[span.to] !== "and") return span;
  const to = endOfRun(words, span.to + 1);
  return isHead(words[to - 1]) ? { ...span, to } : span;
};

/** `Moody's Investors` where `Service Inc` follows: up to the last word that is the head of such names. */
const withHeads: Grow = (span, words) => {
  let to = span.to;
  for (let at = span.to; at - span.to < mostMore && isCapital(words[at]); at += 1)
    if (isHead(words[at])) to = at + 1;
    else break;
  return { ...span, to };
};

const firstWords = /^(?:First|International|National|United|Federal|Royal|Great)$/u;

/** `Boston Corp` after `First`: a word that begins the names of many firms and begins no other sentence with a comma. */
const withFirst: Grow = (span, words) =>
  firstWords.test(words[span.from - 1] ?? "") ? { ...span, from: span.from - 1 } : span;

const particles = /^(?:de|del|della|di|da|du|la|le|les|van|von|der|den|al|el|ibn|bin)$/u;

/** `popular Standard`, `union Unison`: a small word before is no part of the name. */
const fromCapital: Grow = (span, words) => {
  let from = span.from;
  while (from < span.to - 1 && /^\p{Ll}+$/u.test(words[from] ?? "") && !particles.test(words[from] ?? ""))
    from += 1;
  return isCapital(words[from]) ? { ...span, from } : span;
};

const growths: readonly Grow[] = [
  fromCapital,
  withFirst,
  withHeads,
  withBody,
  withPurpose,
  withRest,
  withSecondHalf,
  withoutSpeaker,
];

const isShouted = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

/** An organisation's name with the words before and after it that belong to it; all other names as they are. */
export const wholeName = (span: Span, words: readonly string[]): Span =>
  span.kind !== "organisation" || isShouted(words)
    ? span
    : growths.reduce((grown, grow) => grow(grown, words), span);
