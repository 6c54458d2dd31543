import type { CitationStyle, Cited, Run } from "./cited.ts";
import { shortMonths } from "./months.ts";
import { stopped, straight, turned } from "./name-list.ts";
import { curled, ended } from "./quote-marks.ts";
import { inHeadlineCase, italicSentence, titleRun } from "./title-run.ts";

/** Two names stand in full, more are the first and others. */
const namesOf = ([first, second, third]: Cited["names"]): string | undefined => {
  if (first === undefined) return undefined;
  if (second === undefined) return turned(first, "before");
  return `${turned(first, "before")}, ${third === undefined ? `and ${straight(second)}` : "et al."}`;
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
  return ["“", titleRun(ended(title, ".", "quoted"), cited), "” "];
};

const paperOf = ({ newspaper }: Cited, hasDate: boolean): readonly Run[] =>
  newspaper === undefined ? [] : [{ text: curled(newspaper), italic: true }, hasDate ? ", " : ". "];

/** MLA, 9th edition: the archive is the container of the newspaper. */
export const mla: CitationStyle = (cited) => {
  const names = namesOf(cited.names);
  const date = dateOf(cited);
  return [
    ...(names === undefined ? [] : [{ text: stopped(names) }, " "]),
    ...titleOf(cited),
    ...paperOf(cited, date !== undefined),
    ...(date === undefined ? [] : [`${stopped(date)} `]),
    { text: curled(cited.archive), italic: true },
    ", ",
    { text: cited.url },
    ".",
  ];
};
