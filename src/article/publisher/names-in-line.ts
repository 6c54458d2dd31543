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

const bare = (word: string): string => (/^[A-Za-z]*$/.test(word) ? word : withoutMarks(word));

const withoutMarks = (word: string): string =>
  word.replace(/^[("'“‘„«[@#]+|[)"'”’»\],.;:!?|]+$/gu, "").replace(/['’]s$/u, "");

/** Words of notices of rights, never of a name. */
const noticeWords: ReadonlySet<string> = new Set(
  (
    "copyright © derechos reservados reservado rechte vorbehalten droits réservés direitos diritti riservati " +
    "rights reserved prawa zastrzeżone"
  ).split(" "),
);

const isLarge = (word: string): boolean =>
  (/^[A-Z][a-z]*$/.test(word) ||
    /^[\p{Lu}\p{Lt}\p{Lo}]|^\d+\p{L}|^\p{Ll}{1,4}\p{Lu}|^\p{Ll}+[+]$/u.test(bare(word))) &&
  !noticeWords.has(word.toLowerCase());

/** A word after which a name cannot go on. */
const ends = (word: string): boolean => /[,;:!?|)\]»”]$|['’]s$/u.test(word) || /\p{L}{3,}\.$/u.test(word);

const begins = (word: string): boolean => /^[(["“„«|]/u.test(word);

const copyrightSign = /(?:©|\(c\)|copyright|&copy;)[\s©()c\d–—,.:-]*(?:copyright|by|present)?[\s\d–—,.-]*$/iu;

const leadEnd = (word: string): string => word.toLowerCase().replace(/[("“„,.:]+$/gu, "");

/** The last words of what leads a publisher's name in: most words end no such phrase. */
const leadEnds: ReadonlySet<string> = new Set(
  [...publisherLeads.keys()].map((lead) => leadEnd(lead.split(" ").at(-1) ?? "")),
);

const leadValue = (before: readonly string[]): number => {
  if (!leadEnds.has(leadEnd(before.at(-1) ?? ""))) return 0;
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

const trailValue = (word: string | undefined): number =>
  word !== undefined && publisherTrails.has(bare(word).toLowerCase()) ? 0.8 : 0;

const hasSign = (before: string): boolean => copyrightSign.test(before.slice(-40));

const hasNotice = (after: string): boolean => {
  const head = after
    .slice(0, 40)
    .toLowerCase()
    .replace(/^[\s.,|-]+/u, "");
  return rightsNotices.some((notice) => head.startsWith(notice));
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

/** A longer run is a menu. */
const longestRun = 10;

/** What is known of each place in a line, found once: names begin and end at many. */
type Places = {
  readonly leads: readonly number[];
  readonly trails: readonly number[];
  readonly signs: readonly boolean[];
  readonly notices: readonly boolean[];
};

const placesOf = (
  words: readonly string[],
  [start, end]: readonly [number, number],
  mayHaveRights: boolean,
): Places => {
  const at = <Value>(read: (place: number) => Value): readonly Value[] =>
    Array.from({ length: end - start + 1 }, (_, offset) => read(start + offset));
  return {
    leads: at((place) => leadValue(words.slice(Math.max(0, place - 5), place))),
    trails: at((place) => trailValue(words[place])),
    signs: at((place) => mayHaveRights && hasSign(words.slice(Math.max(0, place - 6), place).join(" "))),
    notices: at((place) => mayHaveRights && hasNotice(words.slice(place, place + 6).join(" "))),
  };
};

const namesInRun = (
  words: readonly string[],
  run: readonly [number, number],
  mayHaveRights: boolean,
): readonly NameInLine[] => {
  const [start, end] = run;
  if (end - start > longestRun) return [];
  const { leads, trails, signs, notices } = placesOf(words, run, mayHaveRights);
  const names: NameInLine[] = [];
  for (let from = start; from < end; from += 1) {
    if (small.has(words[from] ?? "") && !/^the$/iu.test(words[from] ?? "")) continue;
    for (let to = from + 1; to <= Math.min(end, from + mostWords); to += 1) {
      if (small.has(words[to - 1] ?? "")) continue;
      const company = isCompany(words.slice(to, to + 1));
      names.push({
        name: bare(words.slice(from, to).join(" ")),
        lead: leads[from - start] ?? 0,
        trail: trails[to - start] ?? 0,
        complete: from === start && to === end,
        rights: (to === end || company) && (signs[from - start] === true || notices[to - start] === true),
        company: company || isCompany(words.slice(from, to)),
      });
    }
  }
  return names;
};

/** Only beside one of these a name can be that of a notice of rights. */
const rightsWords = /©|\(c\)|copyright|rechte|rights|derechos|droits|direitos|diritti|prawa/iu;

/** Every name of one to five words in a line's runs of large words, each part of a run by itself too. */
export const namesInLine = (text: string): readonly NameInLine[] => {
  const head = text.slice(0, longestRead);
  const words = head.split(/\s+/u).filter((word) => word !== "");
  const mayHaveRights = rightsWords.test(head);
  return runsOf(words).flatMap((run) => namesInRun(words, run, mayHaveRights));
};
