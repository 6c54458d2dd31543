import type { Heading } from "../archive.ts";
import { undatedTime } from "../columns.ts";
import { listAt } from "../lists.ts";
import type { Archive } from "../open-archive.ts";
import type { PageData } from "../pages.ts";
import { countStories } from "../versions/stories.ts";

type Ends = Pick<PageData["heading"], "first" | "last">;

/** Where no more articles than these are dated, a list shows its first and last at a glance. */
const atAGlance = 5;

/** Publishers that a heading's page names. */
const mostPublishers = 8;

/** The numbers of the first and the last dated record, of records in order of time; none where there are few. */
export const endsOf = ({ columns: { times } }: Archive, records: Uint32Array): readonly number[] => {
  const firstUndated = records.findIndex((record) => (times[record] ?? undatedTime) === undatedTime);
  const dated = firstUndated < 0 ? records : records.subarray(0, firstUndated);
  if (dated.length <= atAGlance) return [];
  return [dated[0] ?? 0, dated.at(-1) ?? 0];
};

/** The cards of these. */
export const endCards = (archive: Archive, records: Uint32Array): Ends => {
  const [first, last] = endsOf(archive, records);
  return {
    ...(first !== undefined && { first: archive.card(first) }),
    ...(last !== undefined && { last: archive.card(last) }),
  };
};

/** The publishers of a heading's articles, those with most stories first; a publisher's page need not name itself. */
export const publishersOf = ({ headings, stories }: Archive, number: number): readonly Heading[] => {
  if (headings.list[number]?.kind === "publishers") return [];
  const byPublisher = new Map<number, number[]>();
  for (const record of listAt(headings.members, number))
    for (const own of listAt(headings.own, record)) {
      if (headings.list[own]?.kind !== "publishers") continue;
      const some = byPublisher.get(own);
      if (some) some.push(record);
      else byPublisher.set(own, [record]);
    }
  return [...byPublisher]
    .map(([own, some]) => ({ own, count: countStories(Uint32Array.from(some), stories) }))
    .sort((a, b) => b.count - a.count || a.own - b.own)
    .slice(0, mostPublishers)
    .flatMap(({ own, count }) => {
      const publisher = headings.list[own];
      return publisher === undefined ? [] : [{ ...publisher, count }];
    });
};
