import { undatedTime } from "../columns.ts";
import { inFilingOrder } from "../filing/filing.ts";
import { groupBy } from "../group.ts";
import { earnedOf } from "../headings.ts";
import { listAt } from "../lists.ts";
import type { Archive } from "../open-archive.ts";
import type { Coverage } from "../pages.ts";
import { countStories } from "../versions/stories.ts";

const coverageAt = ({ columns, headings, stories, card }: Archive, number: number): readonly Coverage[] => {
  const heading = headings.list[number];
  if (heading === undefined) return [];
  const dated = listAt(headings.members, number).filter(
    (record) => (columns.times[record] ?? undatedTime) !== undatedTime,
  );
  const yearOf = (record: number): number => Math.floor((columns.times[record] ?? 0) / 10_000);
  const years = [...groupBy(dated, yearOf)].map(([year, some]) => ({
    number: year,
    count: countStories(Uint32Array.from(some), stories),
  }));
  const [first, last] = [dated[0], dated.at(-1)].map((record) =>
    record === undefined ? undefined : card(record).published,
  );
  return [{ ...heading, years, ...(first !== undefined && { first }), ...(last !== undefined && { last }) }];
};

/** What is held of the publishers that have a page, the largest at most so many, from A to Z. */
export const coverageOf = (archive: Archive, most: number): readonly Coverage[] => {
  const { list } = archive.headings;
  const largest = earnedOf(archive.headings, "publishers")
    .toSorted((a, b) => (list[b]?.count ?? 0) - (list[a]?.count ?? 0) || a - b)
    .slice(0, most);
  return inFilingOrder(largest.flatMap((number) => coverageAt(archive, number))).map(
    ({ heading }) => heading,
  );
};
