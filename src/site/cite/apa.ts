import type { CitationStyle, Cited, Run } from "./cited.ts";
import { monthNames } from "./months.ts";
import { listed, stopped, turnedInitials } from "./name-list.ts";
import { curled, ended } from "./quote-marks.ts";
import { italicSentence, titleRun } from "./title-run.ts";

/** With more names than twenty the first nineteen and the last stand. */
const [most, shown] = [20, 19];

const namesOf = ({ names }: Cited): string => {
  const all = names.map(turnedInitials);
  return all.length > most ? `${all.slice(0, shown).join(", ")}, … ${all.at(-1)}` : listed(all, "&");
};

const dateOf = ({ date, isAbout }: Cited): string => {
  if (date === undefined) return "(n.d.). ";
  const { year, month, day } = date;
  const later = [month === undefined ? undefined : monthNames[month - 1], day].filter(Boolean).join(" ");
  return `(${isAbout ? "ca. " : ""}${year}${later === "" ? "" : `, ${later}`}). `;
};

/** A text that stands in nothing larger is set as a book is. */
const titleOf = (cited: Cited): readonly Run[] =>
  cited.newspaper === undefined
    ? italicSentence(cited.title, cited.language)
    : [titleRun(ended(cited.title, "."), cited)];

/** APA, 7th edition. The headline keeps its capitals; where no author is named it comes before the date. */
export const apa: CitationStyle = (cited) => {
  const { names, newspaper } = cited;
  const title = [...titleOf(cited), " "];
  return [
    ...(names.length > 0 ? [{ text: stopped(namesOf(cited)) }, " "] : title),
    dateOf(cited),
    ...(names.length > 0 ? title : []),
    ...(newspaper === undefined ? [] : [...italicSentence(newspaper), " "]),
    { text: stopped(curled(cited.archive)) },
    " ",
    { text: cited.url },
  ];
};
