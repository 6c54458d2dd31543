import { fields } from "./document.ts";
import type { Clause, Part, Query, QueryFault } from "./query.ts";
import { isPair, isUnspaced, type Token, tokensIn } from "./words.ts";

/** Longest query in characters, and most words in it. */
const longest = 2000;
const mostWords = 32;

/** How near `NEAR` is where nobody says, and at most. */
const usuallyWithin = 10;
const mostWithin = 50;

/** Quotes as word processors and other languages write them. */
const quotes = /[“”„«»]/g;

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

type Piece = {
  readonly field: string | undefined;
  readonly quoted: string | undefined;
  readonly plain: string;
};

const partOf = ({ field, quoted, plain }: Piece): Part | undefined => {
  const name = fields.find((one) => one === field?.toLowerCase());
  const forms = formsOf(tokensIn(quoted ?? (field && !name ? `${field}:${plain}` : plain)));
  const [first = ""] = forms;
  const isPrefix = plain.endsWith("*") || (isUnspaced(first) && !isPair(first));
  return first === ""
    ? undefined
    : {
        forms,
        ...(quoted !== undefined && { exact: true as const }),
        ...(quoted === undefined && forms.length === 1 && isPrefix && { prefix: true as const }),
        ...(name && { field: name }),
      };
};

/** What stands between two words: nothing or `AND`, `OR`, or `NEAR` and how far. */
const and = -1;
const or = 0;
const linkOf = (word: string): number | undefined => {
  if (word === "AND") return and;
  if (word === "OR") return or;
  const near = /^(?:NEAR|near(?=\/))(?:\/(\d{1,3}))?$/.exec(word);
  return near ? Math.min(Number(near[1] ?? usuallyWithin), mostWithin) : undefined;
};

/** What a clause can be once a part is linked to it; undefined where the part is to be a clause of its own. */
const linked = (clause: Clause, part: Part, link: number): Clause["any"] | undefined => {
  if (link === or) return [...clause.any, part];
  const before = clause.any.at(-1);
  return link > 0 && before && "forms" in before && !before.field && !part.field
    ? [...clause.any.slice(0, -1), { within: link, parts: [before, part] }]
    : undefined;
};

/**
 * Reads a query as a person types it: words, `OR`, `-not`, `"quoted"`, `prefix*`, `NEAR/5`, `title:word`. Whatever it cannot
 * read it takes for words; only what is too long is refused.
 */
export const parseQuery = (text: string): Query | QueryFault => {
  if (text.length > longest)
    return { fault: `A query has at most ${longest} characters; this one is longer.` };
  const clauses: Clause[] = [];
  let link = and;
  let words = 0;
  for (const [, minus, field, quoted, plain = ""] of text.replace(quotes, '"').matchAll(piece)) {
    const found = (quoted ?? field ?? (minus || undefined)) ? undefined : linkOf(plain);
    const part = found === undefined && partOf({ field, quoted, plain });
    if (found !== undefined) link = found;
    if (!part) continue;
    words += part.forms.length;
    const last = minus ? undefined : clauses.at(-1);
    const any = last && linked(last, part, link);
    if (any) clauses[clauses.length - 1] = { ...last, any };
    else clauses.push({ any: [part], ...(minus && { not: true as const }) });
    link = and;
  }
  return words > mostWords
    ? { fault: `A query has at most ${mostWords} words; this one has ${words}.` }
    : { clauses };
};
