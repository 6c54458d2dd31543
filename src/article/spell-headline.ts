import { genreWords } from "../knowledge/genre-words.ts";
import type { Page } from "./page.ts";
import { isBody, textAt } from "./page.ts";

/** A headline that is not its whole line: how it reads, by which rule, and the other line that tells so. */
export type Spelling = { readonly value: string; readonly rule: string; readonly witness?: number };

/** A headline as it reads so far, on its page. */
type Headline = {
  readonly text: string;
  readonly index: number;
  readonly page: Page;
  readonly publisher: string | undefined;
};

type Speller = {
  readonly rule: string;
  readonly spell: (headline: Headline) => Pick<Spelling, "value" | "witness"> | undefined;
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** What a conversion to text writes before the items of a list. */
const listMark = /^(?:[*•·▪]|\d{1,2}\.)\s+/u;
const bullet = /^[*•·▪]\s+(?=\S)/u;

/** A bar or a dash with spaces around it, and the short rest of the line. */
const siteEnd = /\s+[|–—-]\s+([^|]{2,40})$/u;

const withoutPublisher = ({ text, publisher }: Headline): Pick<Spelling, "value"> | undefined => {
  const end = siteEnd.exec(text.slice(-60));
  const name = end?.[1];
  if (end === null || name === undefined || publisher === undefined) return undefined;
  const value = text.slice(0, text.length - end[0].length).trim();
  return lettersOf(name) === lettersOf(publisher) && value !== "" ? { value } : undefined;
};

const withoutMark = ({ text }: Headline): Pick<Spelling, "value"> | undefined =>
  bullet.test(text) ? { value: text.replace(bullet, "") } : undefined;

/** A quotation glued to the headline by the markup, or set off from it by a slash: the page's kicker. */
const quotedKicker = /^["“„«»][^"“”„«»]{5,60}["“”«»](?:\s\/\s|(?=\p{Lu}\p{Ll}))/u;
const leastBehindQuote = 25;

const withoutQuotation = ({ text }: Headline): Pick<Spelling, "value"> | undefined => {
  const value = text.slice(quotedKicker.exec(text.slice(0, 80))?.[0].length ?? 0);
  return value.length < text.length && value.length >= leastBehindQuote ? { value } : undefined;
};

/** The kind of text, as a kicker that lost what stood between it and the headline. */
const genre = new RegExp(`^(?:${genreWords.join("|")})(?: [|·/])? (?=[\\p{Lu}\\p{Lo}“„«"])`, "u");
/** Words in small letters by which a line shows that its capitals tell something. */
const leastSmall = 2;
const leastBehindGenre = 20;

const withoutGenre = ({ text }: Headline): Pick<Spelling, "value"> | undefined => {
  const value = text.slice(genre.exec(text.slice(0, 40))?.[0].length ?? 0);
  const small = value.split(" ").filter((word) => /^\p{Ll}{4}/u.test(word)).length;
  return value.length < text.length && value.length >= leastBehindGenre && small >= leastSmall
    ? { value }
    : undefined;
};

/** Headlines are shorter; marks and cases that another printing may have more or fewer of. */
const longestHeadline = 300;
const mostMarks = 6;

/** The first line beside the headline and outside the body, its list's mark off, of which a claim holds. */
const otherLine = (
  { page: { lines }, index }: Headline,
  holds: (text: string) => boolean,
): { readonly text: string; readonly witness: number } | undefined => {
  for (const [at, labelled] of lines.entries()) {
    const { text } = labelled.line;
    if (at === index || text.length > longestHeadline || isBody(labelled)) continue;
    const bare = text.replace(listMark, "");
    if (holds(bare)) return { text: bare, witness: at };
  }
  return undefined;
};

/** What stands between the steps of a path to the page, and after a section's name. */
const pathEnd = /(?:[»›>|/]|\s:)\s+$/u;
const gluedEnd = /\p{L}\s?$/u;
/** Letters of a headline that the page prints without what stands before it: behind a path, and behind bare words. */
const leastBehindPath = 12;
const leastBehindWords = 25;
const mostKicker = 40;

const isHeadlineOf = (text: string, rest: string): boolean => {
  if (rest.length < leastBehindPath || rest.length >= text.length || !text.endsWith(rest)) return false;
  const before = text.slice(0, -rest.length);
  return (
    pathEnd.test(before.slice(-4)) ||
    (gluedEnd.test(before.slice(-2)) &&
      before.length <= mostKicker &&
      rest.length >= leastBehindWords &&
      /^[\p{Lu}\p{Lo}\p{N}"“„«‘]/u.test(rest) &&
      rest.split(" ", 5).length >= 4)
  );
};

const withoutKicker = (headline: Headline): Pick<Spelling, "value" | "witness"> | undefined => {
  const other = otherLine(headline, (text) => isHeadlineOf(headline.text, text));
  return other && { value: other.text, witness: other.witness };
};

const sameLetters = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= mostMarks && lettersOf(one) === lettersOf(other);

const colon = /[:：]/;

const withColon = (headline: Headline): Pick<Spelling, "value" | "witness"> | undefined => {
  const { text } = headline;
  if (colon.test(text)) return undefined;
  const other = otherLine(headline, (line) => colon.test(line) && sameLetters(line, text));
  return other && { value: other.text, witness: other.witness };
};

const withSecondLine = (headline: Headline): Pick<Spelling, "value" | "witness"> | undefined => {
  const { page, text, index } = headline;
  if (!/[:：]$/.test(text) || page.lines[index + 1]?.label === "subtitle") return undefined;
  const value = `${text} ${textAt(page, index + 1)}`;
  return otherLine(headline, (line) => sameLetters(line, value)) && { value, witness: index + 1 };
};

/** In the order in which they are asked; each goes on from what those before it made. */
const spellers: readonly Speller[] = [
  { rule: "title-without-mark", spell: withoutMark },
  { rule: "title-without-publisher", spell: withoutPublisher },
  { rule: "title-without-quotation", spell: withoutQuotation },
  { rule: "title-without-genre", spell: withoutGenre },
  { rule: "title-without-kicker", spell: withoutKicker },
  { rule: "title-with-colon", spell: withColon },
  { rule: "title-on-two-lines", spell: withSecondLine },
];

/**
 * How the headline reads where that is not its whole line: without a list's mark, the publisher's name at its end, or
 * the path, the kind of text or the kicker before it; with the colon, or the second line, that the page prints
 * elsewhere. Undefined where its line is the headline. Linear in the page.
 */
export const spellHeadline = (page: Page, index: number, publisher?: string): Spelling | undefined => {
  const whole = textAt(page, index);
  if (whole.length > longestHeadline) return undefined;
  let spelling: Spelling | undefined;
  for (const { rule, spell } of spellers) {
    const made = spell({ text: spelling?.value ?? whole, index, page, publisher });
    if (made !== undefined) spelling = { ...spelling, ...made, rule };
  }
  return spelling;
};
