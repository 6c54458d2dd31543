import type { HeadingLink } from "../archive.ts";
import { undatedTime } from "../columns.ts";
import type { Archive } from "../open-archive.ts";
import type { PlannedPage } from "../pages.ts";
import { inputsOf } from "./inputs.ts";

/** Articles in a feed. */
const feedHolds = 20;

/** The dated ones of some records that stand in order of time: the latest, the latest first. */
const latestOf = ({ columns: { times } }: Archive, records: ArrayLike<number>): readonly number[] => {
  let end = records.length;
  while (end > 0 && times[records[end - 1] ?? 0] === undatedTime) end--;
  const from = Math.max(0, end - feedHolds);
  return Array.from({ length: end - from }, (_, index) => records[end - 1 - index] ?? 0);
};

/** Whose feed it is: a heading's, or without one the whole archive's; and whether there is a JSON Feed beside Atom. */
export type FeedOf = { readonly heading?: HeadingLink; readonly isTwofold: boolean };

/** How many feeds there are. */
export const countFeeds = ({ isTwofold }: FeedOf): number => (isTwofold ? 2 : 1);

/** Atom, and JSON Feed where it is asked for, of the latest dated ones of records in order of time. */
export const planFeeds = (
  archive: Archive,
  { heading, isTwofold }: FeedOf,
  records: ArrayLike<number>,
): readonly PlannedPage<"feed" | "jsonFeed">[] => {
  const latest = latestOf(archive, records);
  const folder = heading?.address ?? "/";
  const inputs = inputsOf(archive, { texts: [heading?.name ?? ""], cards: latest });
  const data = () => ({ ...(heading && { heading }), cards: latest.map(archive.card) });
  return [
    { kind: "feed", address: `${folder}feed.xml`, inputs, data },
    ...(isTwofold ? [{ kind: "jsonFeed" as const, address: `${folder}feed.json`, inputs, data }] : []),
  ];
};
