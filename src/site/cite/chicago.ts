import type { CitationStyle, Cited, Run } from "./cited.ts";
import { monthNames } from "./months.ts";
import { listed, stopped, stoppedRuns, straight, turned } from "./name-list.ts";
import { curled } from "./quote-marks.ts";
import { inHeadlineCase, titleRuns } from "./title-run.ts";

/** With more names than ten the first seven stand. */
const [most, shown] = [10, 7];

const namesOf = ({ names }: Cited): readonly Run[] => {
  const all = names.map((name, at) => (at === 0 ? turned(name, "behind") : straight(name)));
  return all.length > most ? [...listed(all.slice(0, shown), ""), ", et al."] : listed(all, "and ");
};

const knownDate = ({ date }: Cited): string => {
  if (date === undefined) return "n.d.";
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const name = monthNames[month - 1];
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
};

/** `[August 2017?]`: what the source does not say surely stands in brackets. */
const dateOf = (cited: Cited): string =>
  cited.isAbout && cited.date ? `[${knownDate(cited)}?]` : knownDate(cited);

const quoted = (cited: Cited, end: "." | ","): readonly Run[] => [
  "“",
  ...titleRuns({ text: inHeadlineCase(cited), end, surroundings: "quoted", language: cited.language }),
  "”",
];

/** The newspaper stands where an author would if none is named. */
const opening = (cited: Cited): readonly Run[] => {
  const { names, newspaper } = cited;
  const paper = newspaper === undefined ? [] : [{ text: curled(newspaper), italic: true as const }];
  if (names.length > 0)
    return [
      ...stoppedRuns(namesOf(cited)),
      " ",
      ...quoted(cited, newspaper === undefined ? "," : "."),
      " ",
      ...paper,
      paper.length > 0 && ", ",
    ].filter((run) => run !== false);
  return [...paper, paper.length > 0 && ". ", ...quoted(cited, "."), " "].filter((run) => run !== false);
};

/** Chicago's notes and bibliography, 17th edition: the form of the bibliography. */
export const chicago: CitationStyle = (cited) => [
  ...opening(cited),
  `${stopped(dateOf(cited))} `,
  ...stoppedRuns([{ text: curled(cited.archive) }]),
  " ",
  { text: cited.url },
  ".",
];
