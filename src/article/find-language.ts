import { francAll } from "franc";
import { writtenLanguages } from "../knowledge/written-languages.ts";
import type { LabelledLine } from "../label/label.ts";
import type { Found } from "./article.ts";
import { isBody } from "./page.ts";

/** Fewer characters than this are unknown: franc errs on one short paragraph in ten. */
const fewestCharacters = 120;

/** Enough for trigrams to settle; more only costs time. */
const mostCharacters = 500;

/** BCP 47 has two letters where ISO 639-1 does: `eng` is `en`, `cmn` is `zh`. */
const shortTag = (iso6393: string): string => Intl.getCanonicalLocales(iso6393)[0] ?? iso6393;

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

/** The language that the body is written in; nothing for short texts and close calls. */
export const findLanguage = (lines: readonly LabelledLine[]): Found<string> | undefined => {
  const sample = sampleOf(lines);
  if (sample.text.length < fewestCharacters && !/[\u3040-\u9fff\uac00-\ud7af]{30}/u.test(sample.text))
    return undefined;
  const [first, second] = francAll(sample.text, { only: [...writtenLanguages] });
  if (first === undefined || first[0] === "und" || (second !== undefined && first[1] - second[1] < 0.01))
    return undefined;
  return {
    value: shortTag(first[0]),
    evidence: {
      lines: sample.lines,
      rule: "body-trigrams",
      confidence: sample.text.length < 300 ? 0.9 : 0.98,
    },
  };
};
