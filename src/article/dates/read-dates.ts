import type { DateMention } from "./date-mention.ts";
import type { DateLine } from "./date-shapes.ts";
import { dateAt } from "./date-shapes.ts";
import { plainDigits, tokenizeDates } from "./date-tokens.ts";

/**
 * Every date that a line writes out, in order, none overlapping: whole ones, and those without a year or
 * without a day. `5 hours ago` is none. Positions are those of `plainDigits(text)`.
 */
export const readDates = (text: string, language?: string): readonly DateMention[] => {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = plainDigits(text);
  const line: DateLine = {
    text: plain,
    tokens: tokenizeDates(plain),
    ...(language === undefined ? {} : { language }),
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
