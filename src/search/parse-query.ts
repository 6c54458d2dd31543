import { type Field, fields } from "./document.ts";
import type { Clause, Near, Part, Query, QueryFault } from "./query.ts";
import { isPair, isUnspaced, type Token, tokensIn } from "./words.ts";

/** Longest query in characters, and most words in it. */
const longest = 2000;
const mostWords = 32;

/** How near `NEAR` is where nobody says, and at most. */
const usuallyWithin = 10;
const mostWithin = 50;

/** A minus, a field, and words in quotes or one without: each as far as it goes, so that no way is tried twice. */
const piece = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;

/** Forms next to each other; one that cannot be asked for holds its place as "". */
const formsOf = (tokens: readonly Token[]): readonly string[] => {
  const forms = tokens.map(({ form, start }, index) => {
    const overlaps = start < (tokens[index - 1]?.end ?? 0);
    return isUnspaced(form) && !isPair(form) && (overlaps || tokens.length > 1) ? "" : form;
  });
  const from = forms.findIndex((form) => form !== "");
  return forms.slice(Math.max(from, 0), forms.findLastIndex((form) => form !== "") + 1);
};

const isField = (name: string | undefined): name is Field => fields.includes(name as Field);

type Piece = {
  readonly field: string | undefined;
  readonly quoted: string | undefined;
  readonly plain: string;
};

const partOf = ({ field, quoted, plain }: Piece): Part | undefined => {
  const name = field?.toLowerCase();
  const text = quoted ?? (field === undefined || isField(name) ? plain : `${field}:${plain}`);
  const forms = formsOf(tokensIn(text));
  const [first = ""] = forms;
  if (forms.length === 0) return undefined;
  const alone = forms.length === 1 && quoted === undefined;
  return {
    forms,
    ...(quoted !== undefined && { exact: true as const }),
    ...(alone && (plain.endsWith("*") || (isUnspaced(first) && !isPair(first))) && { prefix: true as const }),
    ...(isField(name) && { field: name }),
  };
};

type Reading = { readonly clauses: Clause[]; link: "and" | "or" | number };

/** What stands between two words: `OR`, `NEAR`, `NEAR/5`; undefined for a word. */
const linkOf = (word: string): Reading["link"] | undefined => {
  if (word === "OR") return "or";
  if (word === "AND") return "and";
  const near = /^(?:NEAR|near(?=\/))(?:\/(\d{1,3}))?$/.exec(word);
  return near ? Math.min(Number(near[1] ?? usuallyWithin), mostWithin) : undefined;
};

const isPart = (one: Part | Near | undefined): one is Part => one !== undefined && "forms" in one;

const take = (reading: Reading, part: Part, not: boolean): void => {
  const { clauses, link } = reading;
  reading.link = "and";
  const last = clauses.at(-1);
  if (last === undefined || link === "and" || not) {
    clauses.push({ any: [part], ...(not && { not }) });
    return;
  }
  const before = last.any.at(-1);
  if (link === "or") clauses.push({ ...clauses.pop(), any: [...last.any, part] });
  else if (isPart(before) && !before.field && !part.field)
    clauses.push({
      ...clauses.pop(),
      any: [...last.any.slice(0, -1), { within: link, parts: [before, part] }],
    });
  else clauses.push({ any: [part] });
};

const wordsIn = (one: Part | Near): number =>
  isPart(one) ? one.forms.length : wordsIn(one.parts[0]) + wordsIn(one.parts[1]);

/**
 * Reads a query as a person types it: words, `OR`, `-not`, `"quoted"`, `prefix*`, `NEAR/5`, `title:word`. Whatever it cannot
 * read it takes for words; only what is too long is refused.
 */
export const parseQuery = (text: string): Query | QueryFault => {
  if (text.length > longest)
    return { fault: `A query has at most ${longest} characters; this one has ${text.length}.` };
  const reading: Reading = { clauses: [], link: "and" };
  for (const [, minus, field, quoted, plain = ""] of text.matchAll(piece)) {
    const link = quoted === undefined && !field && !minus ? linkOf(plain) : undefined;
    if (link !== undefined) {
      reading.link = link;
      continue;
    }
    const part = partOf({ field, quoted, plain });
    if (part) take(reading, part, minus === "-");
  }
  const { clauses } = reading;
  const words = clauses.flatMap(({ any }) => any).reduce((sum, one) => sum + wordsIn(one), 0);
  if (words > mostWords) return { fault: `A query has at most ${mostWords} words; this one has ${words}.` };
  return { clauses };
};
