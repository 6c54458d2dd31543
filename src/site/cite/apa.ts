import type { CitationStyle, Cited, Run } from "./cited.ts";
import { monthNames } from "./months.ts";
import { listed, stoppedRuns, turnedInitials } from "./name-list.ts";
import { curled } from "./quote-marks.ts";
import { italicSentence, titleRuns } from "./title-run.ts";

/** With more names than twenty the first nineteen and the last stand. */
const [most, shown] = [20, 19];

const namesOf = ({ names }: Cited): readonly Run[] => {
  const all = names.map(turnedInitials);
  return all.length > most ? listed([...all.slice(0, shown), ...all.slice(-1)], "… ") : listed(all, "& ");
};

const dateOf = ({ date, isAbout }: Cited): string => {
  if (date === undefined) return "(n.d.). ";
  const { year, month, day } = date;
  const later = [month === undefined ? undefined : monthNames[month - 1], day].filter(Boolean).join(" ");
  return `(${isAbout ? "ca. " : ""}${year}${later === "" ? "" : `, ${later}`}). `;
};

/** A text that stands in nothing larger is set as a book is. */
const titleOf = ({ title, language, newspaper }: Cited): readonly Run[] =>
  newspaper === undefined ? italicSentence(title, language) : titleRuns({ text: title, end: ".", language });

/** APA, 7th edition. The headline keeps its capitals; where no author is named it comes before the date. */
export const apa: CitationStyle = (cited) => {
  const { names, newspaper } = cited;
  const title = [...titleOf(cited), " "];
  return [
    ...(names.length > 0 ? [...stoppedRuns(namesOf(cited)), " "] : title),
    dateOf(cited),
    ...(names.length > 0 ? title : []),
    ...(newspaper === undefined ? [] : [...italicSentence(newspaper), " "]),
    ...stoppedRuns([{ text: curled(cited.archive) }]),
    " ",
    { text: cited.url },
  ];
};
