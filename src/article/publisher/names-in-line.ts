import { publisherLeads, publisherTrails, rightsNotices } from "../../knowledge/publisher-cues.ts";

/** A run of large words in a line, with what stands around it. */
export type NameInLine = {
  /** As printed. */
  readonly name: string;
  /** How much the words before it, and those behind it, say that it is the publisher: 0 for nothing. */
  readonly lead: number;
  readonly trail: number;
  /** Whether a notice of rights names it. */
  readonly rights: boolean;
  /** Whether it is the whole run of large words, not a part of one. */
  readonly complete: boolean;
  /** Whether it is a company's name: `Inc.`, `GmbH`, `Holdings` stands in it or behind it. */
  readonly company: boolean;
};

/** Furniture is short; of longer lines only the beginning is read. */
const longestRead = 240;

/** Names have at most this many words. */
const mostWords = 5;

const small: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "de",
  "la",
  "el",
  "del",
  "do",
  "da",
  "des",
  "der",
  "die",
  "das",
  "le",
  "i",
  "&",
  "für",
  "von",
  "van",
  "y",
  "e",
  "et",
  "+",
]);

const bare = (word: string): string => word.replace(/^[("'“‘„«[@#]+|[)"'”’»\],.;:!?|]+$/gu, "");

const isLarge = (word: string): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}]|^\d+\p{L}|^\p{Ll}{1,4}\p{Lu}|^\p{Ll}+[+]$/u.test(bare(word));

/** A word after which a name cannot go on. */
const ends = (word: string): boolean => /[,;:!?|)\]»”]$/u.test(word) || /\p{L}{3,}\.$/u.test(word);

const begins = (word: string): boolean => /^[(["“„«|]/u.test(word);

const copyrightSign = /(?:©|\(c\)|copyright|&copy;)[\s©()c\d–—,.:-]*(?:copyright|by|present)?[\s\d–—,.-]*$/iu;

const leadValue = (before: readonly string[]): number => {
  const words = before
    .slice(-5)
    .map((word) => word.toLowerCase().replace(/[("“„,.:]+$/gu, (marks) => (marks.includes(":") ? ":" : "")));
  let best = 0;
  for (let from = 0; from < words.length; from += 1)
    best = Math.max(
      best,
      publisherLeads.get(words.slice(from).join(" ")) ??
        publisherLeads.get(words.slice(from).join(" ").replace(/:$/, "")) ??
        0,
    );
  return best;
};

const trailValue = (after: readonly string[]): number =>
  publisherTrails.has(bare(after[0] ?? "").toLowerCase()) ? 0.8 : 0;

const hasRights = (before: string, after: string): boolean => {
  const [tail, head] = [
    before.slice(-40),
    after
      .slice(0, 40)
      .toLowerCase()
      .replace(/^[\s.,|-]+/u, ""),
  ];
  return copyrightSign.test(tail) || rightsNotices.some((notice) => head.startsWith(notice));
};

const companyEnding =
  /^(?:ab|ag|a\/s|bv|b\.v|co|corp|corporation|gmbh|group|holdings?|inc|kg|limited|llc|llp|ltd|networks?|newspapers|ediciones|editora|oy|plc|publications|publishing|pty|pvt|s\.?a|s\.?a\.?s|s\.?l|s\.?l\.?u|s\.?p\.?a|s\.?r\.?l|slu|verlag)\.?$/iu;

const isCompany = (words: readonly string[]): boolean => words.some((word) => companyEnding.test(bare(word)));

/** Where runs of large words begin and end; small words between two large ones belong to them. */
const runsOf = (words: readonly string[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isLarge(words[at] ?? "")) continue;
    let end = at + 1;
    while (end < words.length && !ends(words[end - 1] ?? "") && !begins(words[end] ?? "")) {
      if (isLarge(words[end] ?? "")) end += 1;
      else if (small.has(words[end] ?? "") && isLarge(words[end + 1] ?? "")) end += 2;
      else break;
    }
    runs.push([at, end]);
    at = end - 1;
  }
  return runs;
};

/** Every name of one to five words in a line's runs of large words, each part of a run by itself too. */
export const namesInLine = (text: string): readonly NameInLine[] => {
  const words = text
    .slice(0, longestRead)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return runsOf(words).flatMap(([start, end]) => {
    const names: NameInLine[] = [];
    for (let from = start; from < end; from += 1)
      for (let to = from + 1; to <= Math.min(end, from + mostWords); to += 1) {
        if (
          small.has(words[to - 1] ?? "") ||
          (small.has(words[from] ?? "") && !/^the$/iu.test(words[from] ?? ""))
        )
          continue;
        const [before, after] = [words.slice(0, from), words.slice(to)];
        names.push({
          name: bare(words.slice(from, to).join(" ")),
          lead: leadValue(before),
          trail: trailValue(after),
          complete: from === start && to === end,
          rights:
            (to === end || isCompany(words.slice(to, to + 1))) &&
            hasRights(before.join(" "), after.join(" ")),
          company: isCompany(words.slice(from, to + 1)),
        });
      }
    return names;
  });
};
