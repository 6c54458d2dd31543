import type { LabelledLine } from "../label/label.ts";
import type { Found } from "./article.ts";
import type { Page } from "./page.ts";
import { physicalLines } from "./page.ts";
import { spellHeadline } from "./spell-headline.ts";

const foundIn = (lines: readonly LabelledLine[], rule: string): Found<string> | undefined => {
  const [first] = lines;
  return first === undefined
    ? undefined
    : {
        value: lines.map(({ line }) => line.text).join(" "),
        evidence: {
          lines: lines.flatMap(physicalLines),
          rule,
          confidence: Number(Math.min(...lines.map(({ confidence }) => confidence)).toFixed(2)),
        },
      };
};

/** The rule of a headline that is its whole line: with any other, the line stands among the removed. */
export const wholeTitle = "title-line";

/** The headline as its line has it, or as `spellHeadline` reads it; the publisher's name is none of it. */
export const findTitle = ({ lines, ...page }: Page, publisher?: string): Found<string> | undefined => {
  const index = page.title;
  const labelled = index === undefined ? undefined : lines[index];
  if (index === undefined || labelled === undefined) return undefined;
  const spelling = spellHeadline({ lines, ...page }, index, publisher);
  const found = foundIn([labelled], spelling?.rule ?? wholeTitle);
  if (found === undefined || spelling === undefined) return found;
  const witness = spelling.witness === undefined ? undefined : lines[spelling.witness];
  return {
    value: spelling.value,
    evidence: {
      ...found.evidence,
      lines: [labelled, ...(witness === undefined ? [] : [witness])].flatMap(physicalLines),
    },
  };
};

/** Indexes of the first standfirst: the lines labelled so that follow each other. */
export const subtitleIndexes = (lines: readonly LabelledLine[]): readonly number[] => {
  const first = lines.findIndex(({ label }) => label === "subtitle");
  if (first < 0) return [];
  const end = lines.findIndex(({ label }, index) => index > first && label !== "subtitle");
  return Array.from({ length: (end < 0 ? lines.length : end) - first }, (_, offset) => first + offset);
};

/** The standfirst. */
export const findSubtitle = ({ lines }: Page): Found<string> | undefined =>
  foundIn(
    subtitleIndexes(lines).flatMap((index) => lines[index] ?? []),
    "subtitle-line",
  );

/** The section or kicker, read out of its line. */
export const findSection = ({ lines }: Page): Found<string> | undefined => {
  const labelled = lines.find(({ label }) => label === "section");
  return labelled === undefined ? undefined : foundIn([labelled], "section-line");
};
