import type { AgencyNames } from "../label/agency-names.ts";
import type { LabelledLine } from "../label/label.ts";
import type { Caption } from "./article.ts";
import { isBody } from "./page.ts";
import { splitCredit } from "./split-credit.ts";

/** A picture's own heading is a few words without a sentence's end. */
const longestHeading = 60;

const endsSentence = (text: string): boolean => /[.!?。…"”)]$/u.test(text);

/** Whether a caption line heads the caption under it, without a blank line between. */
const isHeading = (here: LabelledLine, next: LabelledLine | undefined): boolean => {
  const { text } = here.line;
  return (
    next?.label === "caption" &&
    next.line.gap === 0 &&
    text.length <= longestHeading &&
    !endsSentence(text) &&
    splitCredit(text).credit === undefined &&
    next.line.text.length > text.length &&
    endsSentence(splitCredit(next.line.text).text ?? "")
  );
};

/**
 * The words of every picture, in order. A caption's heading is the short line right above it, its credit is
 * split off its end or stands on the next line. Text, heading and credit together are the lines' words.
 */
export const gatherCaptions = (
  lines: readonly LabelledLine[],
  agencies?: AgencyNames,
): readonly Caption[] => {
  const captions: Caption[] = [];
  let after = 0;
  let open = false;
  lines.forEach((here, index) => {
    if (isBody(here)) after += 1;
    if (here.label !== "caption" && here.label !== "credit") {
      open = false;
      return;
    }
    const { number: line, text } = here.line;
    const last = open ? captions.at(-1) : undefined;
    if (here.label === "credit" && last?.text !== undefined && last.credit === undefined)
      captions[captions.length - 1] = { ...last, credit: text };
    else if (here.label === "caption" && last?.heading !== undefined && last.text === undefined)
      captions[captions.length - 1] = { ...last, ...splitCredit(text, agencies) };
    else if (here.label === "credit") captions.push({ credit: text, line, after });
    else if (isHeading(here, lines[index + 1])) captions.push({ heading: text, line, after });
    else captions.push({ ...splitCredit(text, agencies), line, after });
    open = true;
  });
  return captions;
};
