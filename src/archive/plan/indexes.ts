import { topicChildren } from "../../knowledge/media-topics/media-topics.ts";
import { type Heading, type HeadingKind, headingKinds } from "../archive.ts";
import { digestOf } from "../digest.ts";
import { groupBy } from "../group.ts";
import { earned, type Index, type Indexes } from "../headings.ts";
import type { PlannedPage, TopicBranch } from "../pages.ts";
import { largest } from "./headings.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";

/** Headings that one index page holds; more are spread over the letters of the alphabet. */
const indexHolds = 500;
/** The largest headings that an index names first. */
const topHolds = 24;

const describe = ({ name, address, count }: Heading): string => `${name} ${address} ${count}`;

/** A heading's initial as indexes know it: a letter, or `0-9` for all that begins otherwise. */
const initialOf = ({ address }: Heading): string => {
  const [first = ""] = address?.split("/").at(2) ?? "";
  return /\p{L}/u.test(first) ? first : "0-9";
};

const branchesOf = (index: Index, keys: readonly string[]): readonly TopicBranch[] =>
  keys.flatMap((key) => {
    const shelf = index.get(key);
    return shelf ? [{ heading: shelf.heading, children: branchesOf(index, topicChildren(key)) }] : [];
  });

type Initial = { readonly letter: string; readonly address: string; readonly headings: readonly Heading[] };

const initialsOf = (kind: HeadingKind, headings: readonly Heading[]): readonly Initial[] =>
  [...groupBy(headings, initialOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, group]) => ({ letter, address: `/${kind}/a-z/${letter}/`, headings: group }));

const planIndex = (kind: HeadingKind, indexes: Indexes): readonly PlannedPage[] => {
  const index = indexes.of[kind];
  const headings = earned(index).map(({ heading }) => heading);
  const fits = headings.length <= indexHolds;
  const initials = initialsOf(kind, headings);
  const top = largest(index).slice(0, topHolds);
  const tree = kind === "topics" ? branchesOf(index, topicChildren()) : undefined;
  const letters = initials.map(({ letter, address, headings: group }) => ({
    address,
    label: letter,
    count: group.length,
  }));
  const shown = fits ? headings : top;
  const page: PlannedPage<"index"> = {
    kind: "index",
    address: `/${kind}/`,
    inputs: digestOf([kind, ...shown.map(describe), JSON.stringify([fits ? [] : letters, tree ?? []])]),
    data: () => ({
      kind,
      top,
      ...(fits ? { all: headings } : {}),
      letters: fits ? [] : letters,
      ...(tree && { tree }),
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
      inputs: digestOf([kind, ...headings.map(describe), neighbourAddresses(neighbours)]),
      data: () => ({ kind, letter, headings, neighbours }),
    };
  });

/** The indexes: topics as tree and list, people, organisations, places, publishers, authors. */
export const planIndexes = (indexes: Indexes): readonly PlannedPage[] =>
  headingKinds.flatMap((kind) => planIndex(kind, indexes));
