import { agencies } from "../knowledge/agencies.ts";
import { bylinePrefixes } from "../knowledge/byline-words.ts";
import { creditsAlone, creditWords, sourceWords } from "../knowledge/credit-words.ts";
import { monthOf } from "../knowledge/months.ts";
import type { AgencyNames } from "./agency-names.ts";

/** Characters looked at by the patterns here; what a short line is shows in its first or last 200. */
const reach = 200;

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join("|");

const bylinePrefix = new RegExp(`^(?:${anyOf(bylinePrefixes)})(?::\\s*|\\s+)(?=[\\p{Lu}\\p{Lo}"“])`, "iu");

/** Whether a line begins as bylines do (`By Ann Bell`, `Von …`): the word, then a name's capital. */
export const beginsAsByline = (text: string): boolean => {
  const found = bylinePrefix.exec(text.slice(0, 80));
  return found !== null && /^[\p{Lu}\p{Lo}"“]/u.test(text.slice(found[0].length));
};

/** A search for words that stand by themselves, or begin so: where they stand nowhere at all it takes a third of the time. */
const search = (
  words: string,
  { before, after = "" }: { readonly before: string; readonly after?: string },
) => {
  const anywhere = new RegExp(words, "iu");
  const asWords = new RegExp(`${before}(?:${words})${after}`, "iu");
  return (text: string): RegExpExecArray | null => (anywhere.test(text) ? asWords.exec(text) : null);
};

/** Names of up to three letters are agencies only as printed, in capitals (but `dpa`): `AP`, never `ap`. */
const shortAgency = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:dpa|${anyOf(agencies.filter((name) => name.length <= 3).map((name) => name.toUpperCase()))})(?![\\p{L}\\p{N}])`,
  "u",
);
const longAgency = search(anyOf(agencies.filter((name) => name.length > 3)), {
  before: "(?<![\\p{L}\\p{N}])",
  after: "(?![\\p{L}\\p{N}])",
});

/** Whether the end of a text names a news or picture agency as print does. */
export const namesAgency = (text: string): boolean => {
  const end = text.slice(-reach);
  return shortAgency.test(end) || longAgency(end) !== null;
};

const creditLabel = new RegExp(
  `(?:^|[\\s(\\[.])(?:(?:${anyOf(creditWords)})\\s?(?:credit|by|courtesy of|via)?\\s?[:/|]|©)`,
  "iu",
);

/** Whether a text labels a credit: `Photo:`, `(Foto: `, `©`. */
export const labelsCredit = (text: string): boolean => creditLabel.test(text.slice(-reach));

/** `Photo by `, `Top photo by `, `Foto von `. */
const creditBy = new RegExp(
  `^[(\\[]?(?:\\p{L}{2,12}\\s)?(?:${anyOf(creditWords)})\\s(?:by|via|courtesy of|von|de|di|par|por|af|av)\\s(?=[\\p{Lu}\\p{Lo}])`,
  "iu",
);
/** What pages write before a caption for those who hear them. */
const captionWord =
  /^(?:image|media|photo|picture|video)\s?(?:caption|copyright|source)(?!\s?:)|^(?:bildunterschrift|légende|pie de foto|legenda|didascalia)(?!\p{L})/iu;

/** Whether a line begins with a word that says it is a picture's: `Image caption …`, `Pie de foto …`. */
export const beginsAsCaption = (text: string): boolean =>
  captionWord.test(text.slice(0, 40)) || isCreditThenWords(text);

/** A picture's credit and, behind it, the picture's words: `© Ann Bell The ferry on its last day …`. */
const isCreditThenWords = (text: string): boolean =>
  /^©\s?\p{Lu}/u.test(text) && text.length > 60 && !year.test(text.slice(0, reach));

const sourceLabel = new RegExp(`^(?:${anyOf(sourceWords)})\\s?:`, "iu");

/** Whether a line says where something is from, a picture or the article: `Quelle: …`. */
export const namesSource = (text: string): boolean => sourceLabel.test(text.slice(0, 24));

const durationAtEnd = /\S\s?\b(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

/** Whether a line ends with a player's running time: `… 07:36`. */
export const endsWithDuration = (text: string): boolean => durationAtEnd.test(text.slice(-24));

const fullDate =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/;
const year = /\b(?:19|20)\d\d\b/;

/** Whether a short text holds a year. */
export const holdsYear = (text: string): boolean => year.test(text.slice(0, reach));

/** Whether a text holds a date with its year. */
export const holdsDate = (text: string): boolean => {
  const head = text.slice(0, reach);
  if (fullDate.test(head)) return true;
  return year.test(head) && (head.match(/\p{L}{3,}/gu) ?? []).some((word) => monthOf(word) !== undefined);
};

/** Whether a text names a sum of money. */
export const namesPrice = (text: string): boolean => /[$€£¥₹]\s?\d|\d\s?[€$£¥₹]/.test(text.slice(0, reach));

/** How appeals to a reader begin or what they offer, by word beginnings in the languages of the press. */
const appeal = search(
  "subscri|sign up|newsletter|register|log ?in|get (?:browser|our|the|a|unlimited|full|instant)|join (?:our|us|the)|access (?:the|to|all|our)|be the first|exclusive|download|donat|support (?:our|us)|free trial|follow us|notification|unlimited|abonn|suscr|inscri|assin|iscriv|anmeld|registrier|prenumer|subskry|předpl|подпис|购读|購読|구독|订阅|zaprenumer|tilaa",
  { before: "(?<!\\p{L})" },
);

/** Whether a line asks its reader for something: a subscription, an address, a gift. */
export const appeals = (text: string): boolean => appeal(text.slice(0, reach)) !== null;

/** Whether a line turns to its reader with an appeal in its first words: `Join our community …`. */
export const beginsWithAppeal = (text: string): boolean => {
  const found = appeal(text.slice(0, 40));
  return found !== null && found.index <= 8;
};

const endMark = /^(?:-0-|-30-|#{2,}|\*{3,}|(?:ends?|reuters?)\W{0,4})$/i;

/** Whether a line only says that the article ends: `Reuter`, `ENDS`, `-0-`. */
export const isEndMark = (text: string): boolean => text.length < 16 && endMark.test(text);

/** A word of a credit: a name's, a mark between names, a year. */
const creditWord =
  /^(?:[([©]*[\p{Lu}\p{Lo}][\p{L}\p{M}'’./|-]*[)\],:]?|[/|,&–-]|de|di|von|van|via|dpa|\d+)$/u;

/** Whether a line is a credit in words: `Photo by Ann Bell`. */
const creditsByName = (text: string): boolean => {
  if (text.length >= 90) return false;
  const found = creditBy.exec(text.slice(0, 60));
  return found !== null && !/[.!?]\s?$/.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text.slice(found[0].length));
};

/** A photographer and a house behind a slash, at a caption's end: `(Ann Bell/Northlight)`, `- Ann Bell/Northlight`. */
const slashedEnd =
  /(?:[([]|\s[–—-]\s)\p{Lu}[\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,3}\/\s?\p{Lu}[\p{L}.'’ -]{1,40}[)\]]?$/u;

const slashedAlone = /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20}\/\p{Lu}[\p{L}. ]{1,30}$/u;

/** Whether a line is a photographer and a house behind a slash: `Ann Bell/Northlight`. */
export const isSlashedName = (text: string): boolean =>
  text.includes("/") && slashedAlone.test(text.slice(0, reach));

const namesWithHouse =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3} ?[/|] ?\p{Lu}[\p{L}.'’ -]{1,40}$/u;
const houseArchive = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20}){0,2} (?:archiv(?:e|es|o)?|arkiv)$/iu;

/** Whether a line, right under a picture's words, is its credit: `Ann Bell / The Northlight`, `Northlight archive`. */
export const isCreditUnder = (text: string): boolean =>
  text.length < reach && (namesWithHouse.test(text) || houseArchive.test(text));

/** A label in capitals needs no colon: `… in the harbour. FOTO Ann Bell`. */
const capitalEnd = /(?:^|\s)(?:FOTO|PHOTO|BILD|IMAGEN)\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** A credit of one word, glued to the caption as the markup between them lost its space. */
const gluedCredit = new RegExp(`[\\p{Ll}.”"»)](?:${anyOf(creditsAlone)})$`, "u");

/** Whether a caption ends with a credit in words or in one: `… | photo by Ann Bell`, `… in the old harbour.Archivo`. */
export const endsAsCaption = (text: string): boolean => {
  const end = text.slice(-80);
  return (
    (end.includes("/") && slashedEnd.test(end)) ||
    capitalEnd.test(end) ||
    gluedCredit.test(end) ||
    creditsByName(end.slice(Math.max(end.lastIndexOf("|"), end.lastIndexOf("(")) + 1).trim())
  );
};

/** Whether a short line is nothing but a credit: a label and names, or names with an agency among them. */
export const isCreditAlone = (text: string, agencies?: AgencyNames): boolean => {
  if (labelsCredit(text.slice(0, 26)) || creditsByName(text)) return true;
  return (
    text.length < 70 &&
    text.split(" ").length <= 8 &&
    !/[.!?]\s/.test(text) &&
    text.split(" ").every((word) => creditWord.test(word)) &&
    (namesAgency(text) || agencies?.isNamedIn(text) === true)
  );
};

/** Whether a line is the foot or the mark of an embedded post: `— Name (@name) May 4, 2020`, `pic.twitter.com/…`. */
export const isPostEnd = (text: string): boolean => {
  const shown = text.slice(0, reach);
  return (
    /^[—–-] .{1,60}\(@\w{1,30}\)/u.test(shown) ||
    /pic\.twitter\.com\/|t\.co\/\w/.test(shown) ||
    /^(?:A post shared by|View this post on|Ver esta publicación|Sieh dir diesen Beitrag|Voir cette publication|Ein Beitrag geteilt von)/i.test(
      shown,
    )
  );
};

const role =
  /(?<!\p{L})(?:is|was|ist|es|est|è|är|er) (?:an?|the|el|la|un|une|eine?|en|ett)?\s?(?:\S+ ){0,5}(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|author|professor|fellow|redakteur|korrespondent|autor|periodista|jornalista|journaliste|giornalista)/iu;

/** Whether a sentence says what someone does for a paper: `Ann Bell is a reporter …`. */
export const namesRole = (text: string): boolean => role.test(text.slice(0, reach));

const elsewhere =
  /^(?:read (?:more|also|next|the)|related|see also|also read|more (?:from|on|about)|watch|listen|recommended|don.t miss|lesen sie|lies auch|mehr zum|mehr dazu|auch interessant|siehe auch|lee también|leer más|más información|te puede interesar|leia (?:também|mais)|veja|saiba mais|lire aussi|à lire|voir aussi|leggi anche|läs (?:också|mer|även)|les også|læs også|czytaj|zobacz|čtěte|přečtěte|baca juga|lue myös|читайте|関連|相关)(?!\p{L})/iu;

/** Whether a line sends its reader to another story, in its first words. */
export const pointsElsewhere = (text: string): boolean => elsewhere.test(text.slice(0, 60));
