import { publisherLeads, publisherTold, publisherTrails } from "../../knowledge/publisher-cues.ts";
import { nameKey } from "./name-key.ts";

/** A word of a line, with all that names hang on. */
export type Word = {
  /** As printed. */
  readonly text: string;
  /**
   * Of words of names: letters and digits, with those of an ending `’s` and without, as a name's inner and as
   * its last word.
   */
  readonly key: string;
  readonly lastKey: string;
  /** Whether it is written as names are, and whether it may stand between two such words. */
  readonly isLarge: boolean;
  readonly isSmall: boolean;
  /** `The`, however written. */
  readonly isThe: boolean;
  /** Whether a name must begin with it or before it, and whether a name cannot go on behind it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** `Inc.`, `GmbH`, `Holdings`. */
  readonly isCompany: boolean;
  /** Whether a phrase that leads a publisher in may end with it, and how it is written in such phrases. */
  readonly endsLead: boolean;
  readonly inLead: string;
  /** How much it tells, standing behind a name. */
  readonly trail: number;
  /** Whether two words that tell what a publisher is may begin with it, and whether it joins one name to others. */
  readonly beginsTelling: boolean;
  readonly joins: boolean;
  /** Whether it ends with `’s`. */
  readonly endsPossessive: boolean;
  /** Whether it ends like a site's address. */
  readonly isAddress: boolean;
  /** How often a small letter meets a large one: more than twice in a menu that was glued. */
  readonly seams: number;
};

/** What a word in lower case, without marks, means beside a name or in one. */
type Cue = "small" | "notice" | "company" | "lead" | "trail" | "telling" | "joins";

const split = (words: string): readonly string[] => words.split(" ");

/** The last word of a phrase that leads a name in, as it is looked up. */
const leadEnd = (lower: string): string => lower.replace(/[("“„,.:]+$/gu, "");

const cueWords: readonly (readonly [Cue, readonly string[]])[] = [
  ["small", split("of the and de la el del do da des der die das le i & für von van y e et +")],
  [
    "notice",
    split(
      "copyright © derechos reservados reservado rechte vorbehalten droits réservés direitos diritti riservati " +
        "rights reserved prawa zastrzeżone",
    ),
  ],
  [
    "company",
    split(
      "ab ag a/s bv co corp corporation gmbh group holding holdings inc kg limited llc llp ltd network networks " +
        "newspapers ediciones editora oy plc publications publishing pty pvt sa sas sl slu spa srl verlag",
    ),
  ],
  ["lead", [...publisherLeads.keys()].map((lead) => leadEnd(lead.split(" ").at(-1) ?? ""))],
  ["trail", [...publisherTrails]],
  ["telling", [...publisherTold].map((words) => words.slice(0, words.indexOf(" ")))],
  ["joins", ["and", "and/or", "or"]],
];

const cues: ReadonlyMap<string, ReadonlySet<Cue>> = cueWords.reduce((index, [cue, words]) => {
  for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(cue));
  return index;
}, new Map<string, Set<Cue>>());

const none: ReadonlySet<Cue> = new Set();

/** Most names begin and end with a plain letter or a figure, and nothing is to be taken off. */
const isBare = (text: string): boolean => /^[A-Za-z\d](?:.*[A-Za-rt-z\d])?$/.test(text);

/** A name without the marks before it. */
export const withoutOpening = (text: string): string => text.replace(/^[("'“‘„«[@#]+/u, "");

/** A name without the marks before and behind it, and without its possessive's ending. */
export const bareName = (text: string): string =>
  isBare(text) ? text : text.replace(/^[("'“‘„«[@#]+|[)"'”’»\],.;:!?|]+$/gu, "").replace(/['’]s$/u, "");

const trailValue = 0.8;

/** `iPhone` and `eBay` begin small. */
const isPlainLarge = (text: string): boolean => /^(?:[A-Z]|[a-z]{1,4}[A-Z])/.test(text);

/** A word of plain letters, as most are. */
const readPlain = (text: string): Word => {
  const lower = text.toLowerCase();
  const cue = cues.get(lower) ?? none;
  const isLower = lower === text;
  return {
    text,
    key: lower,
    lastKey: lower,
    isLarge: !isLower && !cue.has("notice") && isPlainLarge(text),
    isSmall: isLower && cue.has("small"),
    isThe: lower === "the",
    begins: false,
    ends: false,
    isCompany: cue.has("company"),
    endsLead: cue.has("lead"),
    inLead: lower,
    trail: cue.has("trail") ? trailValue : 0,
    beginsTelling: cue.has("telling"),
    joins: cue.has("joins"),
    endsPossessive: false,
    isAddress: false,
    seams: isLower ? 0 : (text.match(/[a-z](?=[A-Z])/g)?.length ?? 0),
  };
};

const isLarge = (bare: string): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}]|^\d+\p{L}|^\p{Ll}{1,4}\p{Lu}|^\p{Ll}+[+]$/u.test(bare);

const inLead = (lower: string): string =>
  lower.replace(/[("“„,.:]+$/gu, (marks) => (marks.includes(":") ? ":" : ""));

const has = (word: string, cue: Cue): boolean => cues.get(word)?.has(cue) === true;

const seamsIn = (text: string): number => text.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;

/** A word with marks, digits or letters beyond the plain ones. */
const readOther = (text: string): Word => {
  const isMarked = /[^\p{L}\p{M}\p{N}-]/u.test(text);
  const bare = isMarked ? bareName(text) : text;
  const lower = text.toLowerCase();
  const lowerBare = isMarked ? bare.toLowerCase() : lower;
  const isSmall = has(text, "small");
  const large = isLarge(bare) && !has(lower, "notice");
  const isNamePart = large || isSmall;
  const lastKey = isNamePart ? nameKey(bare) : "";
  return {
    text,
    key: isNamePart && isMarked ? nameKey(text) : lastKey,
    lastKey,
    isLarge: large,
    isSmall,
    isThe: lastKey === "the",
    isCompany: has(lowerBare.replaceAll(".", ""), "company"),
    trail: has(lowerBare, "trail") ? trailValue : 0,
    beginsTelling: has(lower, "telling"),
    joins: has(lower, "joins"),
    endsPossessive: isMarked && /['’]s$/u.test(text),
    seams: large ? seamsIn(text) : 0,
    begins: isMarked && /^[(["“„«|]/u.test(text),
    ends: isMarked && /[,;:!?|)\]»”]$|\p{L}{3}\.$/u.test(text),
    isAddress: isMarked && bare.includes(".") && /\p{L}\.\p{L}{2,4}$/u.test(bare),
    endsLead: has(isMarked ? leadEnd(lower) : lower, "lead"),
    inLead: isMarked ? inLead(lower) : lower,
  };
};

/** Words with marks or other letters come again on page after page: they are read once; so many of them, none longer. */
const mostKnown = 20_000;
const longestKnown = 24;
const knownWords = new Map<string, Word>();

/** What is to be known of a word by itself. */
export const readWord = (text: string): Word => {
  if (/^[A-Za-z]*$/.test(text)) return readPlain(text);
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const word = readOther(text);
  if (knownWords.size < mostKnown && text.length <= longestKnown) knownWords.set(text, word);
  return word;
};
