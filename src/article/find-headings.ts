import type { LabelledLine } from "../label/label.ts";
import type { Found } from "./article.ts";
import type { Page } from "./page.ts";
import { physicalLines } from "./page.ts";

const foundIn = (lines: readonly LabelledLine[], rule: string): Found<string> | undefined => {
  const [first] = lines;
  return first === undefined
    ? undefined
    : {
        value: lines.map(({ line }) => line.text).join(" "),
        evidence: {
          lines: lines.flatMap(physicalLines),
          rule,
          confidence: Math.min(...lines.map(({ confidence }) => confidence)),
        },
      };
};

/** The headline as its line has it. */
export const findTitle = ({ lines, title }: Page): Found<string> | undefined => {
  const labelled = title === undefined ? undefined : lines[title];
  return labelled === undefined ? undefined : foundIn([labelled], "title-line");
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
