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
          confidence: Number(Math.min(...lines.map(({ confidence }) => confidence)).toFixed(2)),
        },
      };
};

/** The rule of a headline that is not its whole line: the line then stands among the removed. */
export const cleanedTitle = "title-without-publisher";

/** A bar or a dash with spaces around it, and the short rest of the line. */
const titleEnd = /\s+[|–—-]\s+([^|]{2,40})$/u;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The headline before the publisher's name, where its line ends with that name behind a bar or dash. */
const withoutPublisher = (text: string, publisher: string | undefined): string | undefined => {
  const end = titleEnd.exec(text.slice(-60));
  const name = end?.[1];
  if (end === null || name === undefined || publisher === undefined || letters(name) !== letters(publisher))
    return undefined;
  return text.slice(0, text.length - end[0].length).trim() || undefined;
};

/** The headline as its line has it, but for the publisher's name at its end. */
export const findTitle = ({ lines, title }: Page, publisher?: string): Found<string> | undefined => {
  const labelled = title === undefined ? undefined : lines[title];
  if (labelled === undefined) return undefined;
  const cleaned = withoutPublisher(labelled.line.text, publisher);
  const found = foundIn([labelled], cleaned === undefined ? "title-line" : cleanedTitle);
  return found === undefined || cleaned === undefined ? found : { ...found, value: cleaned };
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
