import type { CitationStyle, Cited, Run } from "./cited.ts";
import { shortMonths } from "./months.ts";
import { listed, stopped, stoppedRuns, straight, turned } from "./name-list.ts";
import { curled } from "./quote-marks.ts";
import { inHeadlineCase, italicSentence, titleRuns } from "./title-run.ts";

/** Two names stand in full, more are the first and others. */
const namesOf = ([first, second, third]: Cited["names"]): readonly Run[] => {
  if (first === undefined) return [];
  const name = turned(first, "before");
  if (third !== undefined) return [{ text: name }, ", et al."];
  return listed(second === undefined ? [name] : [name, straight(second)], "and ");
};

const dateOf = ({ date, isAbout }: Cited): string | undefined => {
  if (date === undefined) return undefined;
  const { year, month, day } = date;
  const known = [day, month === undefined ? undefined : shortMonths[month - 1], year];
  return `${isAbout ? "circa " : ""}${known.filter((part) => part !== undefined).join(" ")}`;
};

/** A text that stands in nothing larger is set as a book is. */
const titleOf = (cited: Cited): readonly Run[] => {
  const title = inHeadlineCase(cited);
  if (cited.newspaper === undefined) return [...italicSentence(title, cited.language), " "];
  return [
    "“",
    ...titleRuns({ text: title, end: ".", surroundings: "quoted", language: cited.language }),
    "” ",
  ];
};

const paperOf = ({ newspaper }: Cited, hasDate: boolean): readonly Run[] =>
  newspaper === undefined ? [] : [{ text: curled(newspaper), italic: true }, hasDate ? ", " : ". "];

/** MLA, 9th edition: the archive is the container of the newspaper. */
export const mla: CitationStyle = (cited) => {
  const names = namesOf(cited.names);
  const date = dateOf(cited);
  return [
    ...(names.length === 0 ? [] : [...stoppedRuns(names), " "]),
    ...titleOf(cited),
    ...paperOf(cited, date !== undefined),
    ...(date === undefined ? [] : [`${stopped(date)} `]),
    { text: curled(cited.archive), italic: true },
    ", ",
    { text: cited.url },
    ".",
  ];
};
