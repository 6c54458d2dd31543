import type { DateOrder } from "../../label/teaching.ts";
import type { DateMention } from "./date-mention.ts";
import type { DateLine } from "./date-parts.ts";
import { dateAt } from "./date-shapes.ts";
import { plainDigits, tokenizeDates } from "./date-tokens.ts";

/** A digit, or a letter of scripts that have digits of their own, as `plainDigits` reads them. */
const mayHoldDigit = /[\d\u0660-\uffef]/;

/** Beyond this no date of a line is read. */
const longestLine = 2000;

/**
 * Every date that a line writes out, in order, none overlapping: whole ones, and those without a year or
 * without a day. `5 hours ago` is none. Positions are those of `plainDigits(text)`.
 */
export const readDates = (text: string, language?: string, order?: DateOrder): readonly DateMention[] => {
  const head = text.slice(0, longestLine);
  if (!mayHoldDigit.test(head)) return [];
  const plain = plainDigits(head);
  if (!/\d/.test(plain)) return [];
  const line: DateLine = {
    text: plain,
    tokens: tokenizeDates(plain),
    ...(language === undefined ? {} : { language }),
    ...(order === undefined ? {} : { order }),
  };
  const mentions: DateMention[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const parts = dateAt(line, at);
    if (parts === undefined) at += 1;
    else {
      const { to, ...mention } = parts;
      mentions.push({
        ...mention,
        start: line.tokens[at]?.start ?? 0,
        end: line.tokens[to - 1]?.end ?? plain.length,
      });
      at = to;
    }
  }
  return mentions;
};
