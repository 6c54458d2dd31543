import { topicChildren } from "../../knowledge/media-topics/media-topics.ts";
import { type Heading, type HeadingKind, headingKinds } from "../archive.ts";
import { inFilingOrder, initialOf } from "../filing/filing.ts";
import { groupBy } from "../group.ts";
import type { Headings } from "../headings.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PlannedPage, TopicBranch } from "../pages.ts";
import { coverageOf } from "./coverage.ts";
import { earnedHeadings, largest } from "./headings.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";
import { placesOnMap } from "./places-on-map.ts";

/** Headings that one index page holds; more are spread over the letters of the alphabet. */
const indexHolds = 500;
/** Publishers whose coverage an index shows where they are more than it holds. */
const coverageHolds = 100;
/** The largest headings that an index names first. */
const topHolds = 24;

const describe = ({ name, address, count }: Heading): string => `${name} ${address} ${count}`;

const branchesOf = (headings: Headings, ids: readonly string[]): readonly TopicBranch[] =>
  ids.flatMap((id) => {
    const heading = headings.list[headings.numbers.get(`topics ${id}`) ?? -1];
    return heading ? [{ heading, children: branchesOf(headings, topicChildren(id)) }] : [];
  });

type Initial = { readonly letter: string; readonly address: string; readonly headings: readonly Heading[] };

type Filed = ReturnType<typeof inFilingOrder<Heading>>;

const initialsOf = (kind: HeadingKind, filed: Filed): readonly Initial[] =>
  [...groupBy(filed, ({ key }) => initialOf(key))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, group]) => ({
      letter,
      address: `/${kind}/a-z/${letter}/`,
      headings: group.map(({ heading }) => heading),
    }));

const planIndex = (kind: HeadingKind, archive: Archive): readonly PlannedPage[] => {
  const filed = inFilingOrder(earnedHeadings(archive, kind));
  const headings = filed.map(({ heading }) => heading);
  const fits = headings.length <= indexHolds;
  const initials = initialsOf(kind, filed);
  const top = largest(archive, kind).slice(0, topHolds);
  const tree = kind === "topics" ? branchesOf(archive.headings, topicChildren()) : undefined;
  const map = kind === "places" ? placesOnMap(archive) : undefined;
  const coverage = kind === "publishers" ? coverageOf(archive, fits ? indexHolds : coverageHolds) : undefined;
  const letters = initials.map(({ letter, address, headings: group }) => ({
    address,
    label: letter,
    count: group.length,
  }));
  const shown = fits ? headings : top;
  const page: PlannedPage<"index"> = {
    kind: "index",
    address: `/${kind}/`,
    inputs: mixOf([
      kind,
      ...shown.map(describe),
      JSON.stringify([fits ? [] : letters, tree ?? [], map ?? [], coverage ?? []]),
    ]),
    data: () => ({
      kind,
      top,
      ...(fits && !coverage ? { all: headings } : {}),
      letters: fits ? [] : letters,
      ...(tree && { tree }),
      ...(map && { map }),
      ...(coverage && { coverage }),
    }),
  };
  return fits ? [page] : [page, ...planLetters(kind, initials)];
};

const planLetters = (kind: HeadingKind, initials: readonly Initial[]): readonly PlannedPage<"letter">[] =>
  initials.map(({ letter, address, headings }, at) => {
    const neighbours = neighboursIn(initials, at, (other) => ({
      address: other.address,
      label: other.letter,
    }));
    return {
      kind: "letter",
      address,
      inputs: mixOf([kind, ...headings.map(describe), neighbourAddresses(neighbours)]),
      data: () => ({ kind, letter, headings, neighbours }),
    };
  });

/** The indexes: topics as tree and list, people, organisations, places, publishers, authors. */
export const planIndexes = (archive: Archive): readonly PlannedPage[] =>
  headingKinds.flatMap((kind) => planIndex(kind, archive));
