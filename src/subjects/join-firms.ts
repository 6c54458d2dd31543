import { countries } from "../knowledge/countries/countries.ts";
import { commonStarters } from "../knowledge/names/name-words.ts";
import type { Span } from "./mention.ts";

/** Trades, goods and offices that go in pairs in the names of firms and authorities: `Gas and Electric`. */
const trades = new Set(
  (
    "Savings Loan Gas Electric Power Light Water Telephone Telegraph Cable Wireless Food Drug Trade Industry Health Human Science " +
    "Technology Aeronautics Space Securities Exchange Culture Sport Sports Stabilization Conservation Ways Means Steel Iron Coal " +
    "Tire Rubber Fire Marine Casualty Paper Pulp Chemical Plastics Mining Smelting Refining Manufacturing Trading Shipping Fisheries Forestry"
  ).split(" "),
);

/** Firms' names with an `and` of their own, by the words on either side of it. */
const pairs =
  /^(?:Standard Poor|Poor's Standard|Hongkong Shanghai|Lufkin Jenrette|Procter Gamble|Johnson Johnson|Marks Spencer)$/u;

const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, aliases }) => [name, ...aliases]),
);

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

const isAnd = (word: string | undefined): boolean => word === "and" || word === "&";

/** No name goes on over more words than this to either side of its `and`. */
const mostMore = 3;

/** Whether a word before a name belongs to it: neither a country, whose it is, nor a common word that begins the sentence. */
const leads = (words: readonly string[], at: number): boolean => {
  const word = words[at];
  if (!isCapital(word) || word === undefined || countryNames.has(word)) return false;
  return at > 0 || !commonStarters.has(word.toLowerCase().replaceAll(".", ""));
};

const isPair = (left: string | undefined, right: string | undefined): boolean =>
  (trades.has(left ?? "") && trades.has(right ?? "")) || pairs.test(`${left ?? ""} ${right ?? ""}`);

const startOf = (words: readonly string[], and: number): number => {
  let from = and - 1;
  while (and - from <= mostMore && leads(words, from - 1)) from -= 1;
  return from;
};

const endOf = (words: readonly string[], and: number): number => {
  let to = and + 2;
  while (to - and <= mostMore && isCapital(words[to])) to += 1;
  return to;
};

/** `Florida Power` and `Light Co` are one firm, `House Ways` and `Means Committee` one committee. */
export const joinPair = (span: Span, words: readonly string[]): readonly Span[] => {
  if (pairs.test(`${words[span.from - 2]} ${words[span.from]}`) && isAnd(words[span.from - 1]))
    return [{ ...span, kind: "organisation", from: startOf(words, span.from - 1) }];
  if (span.kind !== "organisation") return [span];
  if (isAnd(words[span.from - 1]) && isPair(words[span.from - 2], words[span.from]))
    return [{ ...span, from: startOf(words, span.from - 1) }];
  if (
    span.to - span.from > 2 &&
    isAnd(words[span.from + 1]) &&
    isPair(words[span.from], words[span.from + 2])
  )
    return [{ ...span, from: startOf(words, span.from + 1) }];
  if (isAnd(words[span.to]) && isPair(words[span.to - 1], words[span.to + 1]))
    return [{ ...span, to: endOf(words, span.to) }];
  return [span];
};

const partners = /^(?:Co|Cos|Company|Sons|Bros|Brothers|Partners|Associates)\.?$/u;
const legalForm = /^(?:Inc|Corp|Ltd|Plc|PLC|Co|Cos|AG|NV|SA|SpA|AB|AS|GmbH|KK)\.?$/u;

/** Where a firm's name ends whose first words end at a token: after `and Co`, `Inc`, `and Sons Ltd`. */
const firmEnd = (words: readonly string[], from: number): number => {
  const to = isAnd(words[from]) && partners.test(words[from + 1] ?? "") ? from + 2 : from;
  return legalForm.test(words[to] ?? "") ? to + 1 : to;
};

/** `Rubber Co`: no place ends so. */
const isNamedFirm = (words: readonly string[]): boolean =>
  words.length > 1 && legalForm.test(words.at(-1) ?? "");

/** `W.R. Grace` where `and Co` follows, `Alex Brown` where `Inc` does: a firm that has its founder's name; a place is no founder. */
export const asFirm = (span: Span, words: readonly string[]): readonly Span[] => {
  if (span.kind === "place")
    return [isNamedFirm(words.slice(span.from, span.to)) ? { ...span, kind: "organisation" } : span];
  const to = firmEnd(words, span.to);
  return [to === span.to ? span : { ...span, kind: "organisation", to }];
};

/** `Honeywell Bull Inc of Minneapolis`: a firm's town is a name of its own. */
export const cutSeat = (span: Span, words: readonly string[]): readonly Span[] => {
  if (span.kind !== "organisation") return [span];
  const of = span.from + words.slice(span.from, span.to - 1).indexOf("of");
  if (of <= span.from || !legalForm.test(words[of - 1] ?? "")) return [span];
  return [
    { ...span, to: of },
    { kind: "place", from: of + 1, to: span.to },
  ];
};

/** A firm's name without what says that it is one: `W.R. Grace` of `W.R. Grace and Co`; undefined where nothing says so. */
export const founderOf = (words: readonly string[]): string | undefined => {
  const form = legalForm.test(words.at(-1) ?? "") ? words.length - 1 : words.length;
  const and = partners.test(words[form - 1] ?? "") && isAnd(words[form - 2]) ? form - 2 : form;
  const to = isAnd(words[and - 1]) ? and - 1 : and;
  return to === words.length || to < 1 ? undefined : words.slice(0, to).join(" ");
};
