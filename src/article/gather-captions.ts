import type { AgencyNames } from "../label/agency-names.ts";
import type { LabelledLine } from "../label/label.ts";
import type { Caption } from "./article.ts";
import { isBody } from "./page.ts";
import { type SplitCaption, splitCredit } from "./split-credit.ts";

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

/** Words in brackets right under a caption are its credit, whoever they name. */
const inBrackets = /^[([][^()[\]]{2,80}[)\]]$/u;

/** A credit whose names stand on the next line, as the markup between them fell away: `(Image:`. */
const isUnended = /:$/;

const isRest = (text: string): boolean => text.length <= longestRest && /[)\]]$/.test(text);

/** Letters of names that end a credit. */
const longestRest = 80;

/** What a line says of a picture, taken by itself. */
const readLine = ({ label, line: { text } }: LabelledLine, agencies?: AgencyNames): SplitCaption =>
  label === "credit" ? { credit: text } : splitCredit(text, agencies);

const isOfPicture = (line: LabelledLine | undefined): line is LabelledLine =>
  line?.label === "caption" || line?.label === "credit";

/** A line of a picture among the lines, and what was read of it. */
type Here = {
  readonly line: LabelledLine;
  readonly next: LabelledLine | undefined;
  readonly split: SplitCaption;
};

/** What the line adds to the picture that the line above speaks of; undefined where it begins a picture of its own. */
const addedTo = (last: Caption | undefined, { line, next, split }: Here): SplitCaption | undefined => {
  if (last === undefined) return undefined;
  const { text, gap } = line.line;
  if (last.credit !== undefined && isUnended.test(last.credit) && isRest(text))
    return { credit: `${last.credit} ${text}` };
  if (last.text === undefined && last.heading !== undefined)
    return line.label === "caption" ? split : undefined;
  if (last.text !== undefined && last.credit === undefined) {
    if (split.text === undefined) return split;
    return gap === 0 && inBrackets.test(text) ? { credit: text } : undefined;
  }
  // A credit over its caption, unless the caption has one under it, too.
  const isUnderCredit = last.text === undefined && split.credit === undefined && gap === 0;
  const hasOwn = isOfPicture(next) && next.line.gap === 0 && readLine(next).text === undefined;
  return isUnderCredit && !hasOwn ? split : undefined;
};

/** A bracket that opens at the end of one line is the credit's on the next. */
const withBracket = (caption: Caption): Caption => {
  const { text = "", credit } = caption;
  const open = /\s?[([]$/.exec(text);
  if (open === null || credit === undefined) return caption;
  return { ...caption, text: text.slice(0, open.index), credit: open[0].trim() + credit };
};

/**
 * The words of every picture, in order. A caption's heading is the short line right above it; its credit is split off its
 * end or stands on the line under or right over it. Text, heading and credit together are the lines' words.
 */
export const gatherCaptions = (
  lines: readonly LabelledLine[],
  agencies?: AgencyNames,
): readonly Caption[] => {
  const captions: Caption[] = [];
  let after = 0;
  let open: Caption | undefined;
  lines.forEach((line, index) => {
    if (isBody(line)) after += 1;
    if (!isOfPicture(line)) {
      open = undefined;
      return;
    }
    const next = lines[index + 1];
    const { number, text } = line.line;
    const split = readLine(line, agencies);
    const added = addedTo(open, { line, next, split });
    if (open && added) captions.pop();
    const isOwnHeading = !added && line.label === "caption" && isHeading(line, next);
    open =
      open && added
        ? { ...open, ...added }
        : { ...(isOwnHeading ? { heading: text } : split), line: number, after };
    captions.push(open);
  });
  return captions.map(withBracket);
};
