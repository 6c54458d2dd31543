import { francAll } from "franc";
import { largerRelatives, writtenLanguages } from "../knowledge/written-languages.ts";
import type { LabelledLine } from "../label/label.ts";
import type { Found } from "./article.ts";
import { isBody } from "./page.ts";

/** Fewer characters than this are unknown: franc errs on one short paragraph in ten. */
const fewestCharacters = 120;

/** Enough for trigrams to settle; more only costs time. */
const mostCharacters = 500;

/** BCP 47 has two letters where ISO 639-1 does: `eng` is `en`, `cmn` is `zh`. */
const shortTags: ReadonlyMap<string, string> = new Map(
  writtenLanguages.map((language) => [language, Intl.getCanonicalLocales(language)[0] ?? language]),
);

/** The first five hundred characters of the body, and the lines that they come from. */
const sampleOf = (lines: readonly LabelledLine[]): { text: string; lines: readonly number[] } => {
  const parts: string[] = [];
  const numbers: number[] = [];
  let length = 0;
  for (const labelled of lines) {
    if (!isBody(labelled)) continue;
    if (length >= mostCharacters) break;
    parts.push(labelled.line.text.slice(0, mostCharacters - length));
    length += parts.at(-1)?.length ?? 0;
    numbers.push(labelled.line.number);
  }
  return { text: parts.join("\n"), lines: numbers };
};

/** Two languages nearer than this, and two relatives nearer than that, are not told apart. */
const closeCall = 0.01;
const closeRelatives = 0.02;

/** Icelandic's own letters; the trigrams of `franc` do not know the language. */
const isIcelandic = (text: string): boolean => (text.match(/[þðÞÐ]/g)?.length ?? 0) * 50 > text.length;

/** In no other language do these make six words in a hundred; in English they do in nine texts of ten. */
const englishWords = /(?<![\p{L}'’])(?:the|of|and)(?![\p{L}'’])/giu;
const englishShare = 0.06;
const fewestEnglish = 5;

/** Whether its smallest words alone tell that a text is English: ten times as fast as trigrams. */
const isEnglish = (text: string): boolean => {
  const small = text.match(englishWords)?.length ?? 0;
  return small >= fewestEnglish && small >= englishShare * text.split(/\s+/u).length;
};

/** The language that words or letters of its own give away. */
const byOwnSigns = (text: string): { readonly language: string; readonly rule: string } | undefined =>
  isEnglish(text)
    ? { language: "eng", rule: "body-words" }
    : isIcelandic(text)
      ? { language: "isl", rule: "body-letters" }
      : undefined;

const byTrigrams = (text: string): { readonly language: string; readonly sure: boolean } | undefined => {
  const [first, second] = francAll(text, { only: [...writtenLanguages] });
  if (first === undefined || first[0] === "und") return undefined;
  const margin = second === undefined ? 1 : first[1] - second[1];
  if (second !== undefined && margin < closeRelatives) {
    if (largerRelatives.get(first[0])?.includes(second[0])) return { language: second[0], sure: false };
    if (largerRelatives.get(second[0])?.includes(first[0]))
      return { language: first[0], sure: margin >= closeCall };
  }
  return margin < closeCall ? undefined : { language: first[0], sure: true };
};

/** The language that the body is written in; nothing for short texts and close calls. */
export const findLanguage = (lines: readonly LabelledLine[]): Found<string> | undefined => {
  const sample = sampleOf(lines);
  if (sample.text.length < fewestCharacters && !/[\u3040-\u9fff\uac00-\ud7af]{30}/u.test(sample.text))
    return undefined;
  const own = byOwnSigns(sample.text);
  const found = own === undefined ? byTrigrams(sample.text) : { ...own, sure: true };
  if (found === undefined) return undefined;
  return {
    value: shortTags.get(found.language) ?? found.language,
    evidence: {
      lines: sample.lines,
      rule: own?.rule ?? "body-trigrams",
      confidence: sample.text.length < 300 || !found.sure ? 0.9 : 0.98,
    },
  };
};
