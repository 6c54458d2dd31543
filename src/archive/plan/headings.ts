import { topicChildren, topicLabel, topicParents } from "../../knowledge/media-topics/media-topics.ts";
import { type Heading, type HeadingKind, type HeadingLink, headingKinds } from "../archive.ts";
import { besideOf } from "../beside.ts";
import { undatedTime } from "../columns.ts";
import { groupBy } from "../group.ts";
import { earnedOf, type Headings } from "../headings.ts";
import { listAt } from "../lists.ts";
import { addNumber, addPair, addText, mixed, startMix } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PlannedPage, PlannedPart } from "../pages.ts";
import { countStories, type Stories } from "../versions/stories.ts";
import { countFeeds, type FeedOf, planFeeds } from "./feeds.ts";
import { headingNotes } from "./heading-notes.ts";
import {
  countSheets,
  planHeadingSheets,
  sheetAddress,
  type YearOfHeading,
  yearOf,
} from "./heading-sheets.ts";
import { endCards, endsOf, publishersOf } from "./heading-spread.ts";
import { inputsOf } from "./inputs.ts";
import { monthsOfHeading } from "./months.ts";

/** Articles that a heading's own page lists; with more, they stand on sheets by year. */
const pageHolds = 50;

const yearsOf = (archive: Archive, records: Uint32Array): readonly YearOfHeading[] =>
  [...groupBy(records, (record) => yearOf(archive, record))].map(([year, group]) => ({
    ...(year !== undefined && { year }),
    records: group,
  }));

const headingsAt = ({ list, numbers }: Headings, ids: readonly string[]): readonly Heading[] =>
  ids.flatMap((id) => list[numbers.get(`topics ${id}`) ?? -1] ?? []);

/** A heading in a text, for a digest. */
const describe = ({ name, address, count }: Heading): string => `${name} ${address} ${count}`;

type Family = { readonly parents: readonly Heading[]; readonly children: readonly Heading[] };

const familyOf = (headings: Headings, { kind }: Heading, key: string): Family => {
  if (kind !== "topics" || topicLabel(key) === undefined) return { parents: [], children: [] };
  return {
    parents: headingsAt(headings, [...topicParents(key)].reverse()),
    children: headingsAt(headings, topicChildren(key)),
  };
};

/** A story counts once, in each year that has a version of it. */
const storiesIn = (of: YearOfHeading, stories: Stories): number =>
  countStories(Uint32Array.from(of.records), stories);

const countsOf = (
  heading: Heading,
  years: readonly YearOfHeading[],
  { isListed, stories }: { readonly isListed: boolean; readonly stories: Stories },
) =>
  years.flatMap((of) =>
    of.year === undefined
      ? []
      : [
          {
            number: of.year,
            count: storiesIn(of, stories),
            ...(!isListed && { address: sheetAddress(heading, of, 0) }),
          },
        ],
  );

const feedOf = (heading: HeadingLink): FeedOf => ({ heading, isTwofold: heading.kind === "topics" });

const pagesOf = (archive: Archive, number: number, heading: Heading): readonly PlannedPage[] => {
  const { headings, stories } = archive;
  const records = listAt(headings.members, number);
  const years = yearsOf(archive, records);
  const undated = years.find((of) => of.year === undefined);
  const isListed = records.length <= pageHolds;
  const { parents, children } = familyOf(headings, heading, headings.keys[number] ?? "");
  const notes = headingNotes(headings, heading, number);
  const months = monthsOfHeading(archive, years, isListed ? undefined : heading);
  const publishers = publishersOf(archive, number);
  const page: PlannedPage<"heading"> = {
    kind: "heading",
    address: heading.address ?? "",
    inputs: inputsOf(archive, {
      texts: [
        describe(heading),
        ...parents.map(describe),
        "",
        ...children.map(describe),
        ...years.map((of) => `${of.year} ${of.records.length} ${storiesIn(of, stories)}`),
        JSON.stringify([notes, months, publishers]),
      ],
      cards: isListed ? records : endsOf(archive, records),
      company: records,
    }),
    data: () => ({
      heading,
      ...(records.length > heading.count && { versions: records.length }),
      parents,
      children,
      years: countsOf(heading, years, { isListed, stories }),
      ...(months && { months }),
      undated: undated ? storiesIn(undated, stories) : 0,
      ...(!isListed && undated && { undatedAddress: sheetAddress(heading, undated, 0) }),
      beside: besideOf(number, headings),
      publishers,
      ...endCards(archive, records),
      cards: isListed ? [...records].map(archive.card) : [],
      ...notes,
    }),
  };
  const { count: _, ...link } = heading;
  const feeds = planFeeds(archive, feedOf(link), records);
  return [page, ...feeds, ...(isListed ? [] : planHeadingSheets(archive, heading, years))];
};

/**
 * How many pages a heading has, and what they hang on: what it is called and its family, its articles, their days and
 * the stories that they are versions of.
 */
const planHeading = (archive: Archive, number: number): PlannedPart => {
  const { columns, headings, stories } = archive;
  const heading = headings.list[number] ?? { kind: "topics", name: "", count: 0 };
  const { parents, children } = familyOf(headings, heading, headings.keys[number] ?? "");
  const records = listAt(headings.members, number);
  const isListed = records.length <= pageHolds;
  const mix = startMix();
  for (const one of [heading, ...parents, heading, ...children]) addText(mix, describe(one));
  addText(mix, JSON.stringify(headingNotes(headings, heading, number)));
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    addNumber(mix, columns.times[record] ?? undatedTime);
    addPair(mix, columns.marks, record);
    addPair(mix, headings.company, record);
    const first = stories.firsts[record] ?? record;
    if (first !== record) addPair(mix, columns.marks, first);
  }
  return {
    key: heading.address ?? "",
    sitemap: heading.kind,
    inputs: mixed(mix),
    size: 1 + countFeeds(feedOf(heading)) + (isListed ? 0 : countSheets(archive, records)),
    pages: () => pagesOf(archive, number, heading),
  };
};

/** The pages of all headings that have earned one. */
export const planHeadings = (archive: Archive): readonly PlannedPart[] =>
  headingKinds.flatMap((kind) =>
    earnedOf(archive.headings, kind).map((number) => planHeading(archive, number)),
  );

/** The headings of one kind that have a page, in order of their keys. */
export const earnedHeadings = ({ headings }: Archive, kind: HeadingKind): readonly Heading[] =>
  earnedOf(headings, kind).flatMap((number) => headings.list[number] ?? []);

/** The same, largest first, then by name. */
export const largest = (archive: Archive, kind: HeadingKind): readonly Heading[] =>
  [...earnedHeadings(archive, kind)].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
