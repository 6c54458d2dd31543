import type { Cited, Run } from "./cited.ts";
import { headlineCase } from "./headline-case.ts";
import { curled, ended } from "./quote-marks.ts";

/** A headline with the capitals of a style that asks for them; only English has such. */
export const inHeadlineCase = ({ title, isEnglish }: Cited): string =>
  isEnglish ? headlineCase(title) : title;

/** Words of the headline's language. */
export const titleRun = (text: string, { language }: Cited): Run => ({
  text,
  ...(language !== undefined && { language }),
});

/** A sentence in italics. Its full stop is none of its words, and stands upright, unless a quotation's mark follows it. */
export const italicSentence = (text: string, language?: string): readonly Run[] => {
  const [bare, whole] = [curled(text), ended(text, ".")];
  const isOutside = whole === `${bare}.`;
  const run: Run = {
    text: isOutside ? bare : whole,
    italic: true,
    ...(language !== undefined && { language }),
  };
  return isOutside ? [run, "."] : [run];
};
