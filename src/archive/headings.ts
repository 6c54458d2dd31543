import { topicLabel, topicParents, topicSlug } from "../knowledge/media-topics/media-topics.ts";
import type { Heading, HeadingKind } from "./archive.ts";
import type { Decision } from "./authority/decisions.ts";
import { earnPages } from "./authority/earn-pages.ts";
import type { Columns } from "./columns.ts";
import { digestPair } from "./digest.ts";
import { type DraftHeading, draftHeadings } from "./draft-headings.ts";
import { type Lists, listAt, listsOf, startOf } from "./lists.ts";
import { addPair, mixPair, startMix } from "./mix.ts";
import { hasEarned, leastArticles } from "./own-topics/least-articles.ts";
import { textAt } from "./texts.ts";
import { countStories, type Stories } from "./versions/stories.ts";

/** The headings of an archive, each a number, ordered by kind and key; and who stands under which. */
export type Headings = {
  readonly list: readonly Heading[];
  /** A topic's id, a name's slug, by heading. */
  readonly keys: readonly string[];
  /** What else is known of each that has a page. */
  readonly notes: readonly HeadingNotes[];
  /** Kind and key -> the heading's number: `topics medtop:20000304`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The records under each heading, in order of time; under a topic also those of narrower ones. */
  readonly members: Lists;
  /** The headings that each record names itself. */
  readonly own: Lists;
  /** Two numbers a record: the digest of the names and addresses of its own headings. */
  readonly company: Uint32Array;
};

/** Other forms of a heading's name that its articles use, and the id that a person gave it. */
export type HeadingNotes = { readonly variants: readonly string[]; readonly id?: string };

/** A byline or an imprint stands on an article's page also where its heading is hidden. */
const isShownHidden = (kind: HeadingKind): boolean => kind === "publishers" || kind === "authors";

/** Broader topics that no entry names itself. */
const withParents = (drafts: readonly DraftHeading[]): readonly DraftHeading[] => {
  const known = new Set(drafts.filter(({ kind }) => kind === "topics").map(({ key }) => key));
  const parents = new Set([...known].flatMap((key) => topicParents(key)).filter((key) => !known.has(key)));
  const added = [...parents].map(
    (key): DraftHeading => ({
      kind: "topics",
      key,
      form: topicLabel(key) ?? key,
      slug: topicSlug(key) ?? key,
      names: [],
      decided: false,
      hidden: false,
    }),
  );
  const topics = [...drafts.filter(({ kind }) => kind === "topics"), ...added];
  return [
    ...topics.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...drafts.filter(({ kind }) => kind !== "topics"),
  ];
};

/** Stands where a name has no heading. */
const noHeading = -1;

/** For each name the number of its heading. */
const headingsByName = (drafts: readonly DraftHeading[], names: number): Int32Array => {
  const byName = new Int32Array(names).fill(noHeading);
  for (const [number, draft] of drafts.entries()) {
    if (draft.hidden && !isShownHidden(draft.kind)) continue;
    for (const name of draft.names) byName[name] = number;
  }
  return byName;
};

/** The headings that each record names itself, each once though several of its names stand for it. */
const ownOf = ({ size, nameEnds, nameIds }: Columns, byName: Int32Array): Lists => {
  const ends = new Uint32Array(size);
  const items: number[] = [];
  let at = 0;
  for (let record = 0; record < size; record++) {
    const first = items.length;
    for (; at < (nameEnds[record] ?? 0); at++) {
      const heading = byName[nameIds[at] ?? 0] ?? noHeading;
      if (heading !== noHeading && !items.includes(heading, first)) items.push(heading);
    }
    ends[record] = items.length;
  }
  return { ends, items: Uint32Array.from(items) };
};

/** For each heading the numbers of those that are broader. */
const broaderOf = (
  drafts: readonly DraftHeading[],
  numbers: ReadonlyMap<string, number>,
): readonly (readonly number[])[] =>
  drafts.map(({ kind, key }) =>
    kind === "topics" ? topicParents(key).flatMap((id) => numbers.get(`topics ${id}`) ?? []) : [],
  );

/** The records under each heading and under narrower ones. */
const membersOf = (own: Lists, broader: readonly (readonly number[])[]): Lists =>
  listsOf(own.ends.length, broader.length, (record, add) => {
    for (let at = startOf(own, record); at < (own.ends[record] ?? 0); at++) {
      const heading = own.items[at] ?? 0;
      add(heading, record);
      for (const parent of broader[heading] ?? []) add(parent, record);
    }
  });

const companyOf = (list: readonly Heading[], own: Lists, size: number): Uint32Array => {
  const digests = Uint32Array.from(
    list.flatMap(({ name, address }) => digestPair(`${name} ${address ?? ""}`)),
  );
  const company = new Uint32Array(size * 2);
  for (let record = 0; record < size; record++) {
    const mix = startMix();
    for (let at = startOf(own, record); at < (own.ends[record] ?? 0); at++)
      addPair(mix, digests, own.items[at] ?? 0);
    company.set(mixPair(mix), record * 2);
  }
  return company;
};

const addressOf = ({ kind, key }: DraftHeading): string =>
  `/${kind}/${kind === "topics" && topicLabel(key) !== undefined ? topicSlug(key) : key}/`;

const notesOf = (columns: Columns, { kind, key, form, names, id }: DraftHeading): HeadingNotes => {
  const isTerm = kind === "topics" && topicLabel(key) !== undefined;
  const variants = isTerm
    ? []
    : [...new Set(names.map((name) => textAt(columns.names, name)))]
        .filter((name) => name !== form)
        .toSorted();
  return { variants, ...(id !== undefined && { id }) };
};

const listOf = (drafts: readonly DraftHeading[], members: Lists, stories: Stories): readonly Heading[] => {
  const counted = drafts.map((draft, at) => ({
    ...draft,
    count: countStories(listAt(members, at), stories),
    keeps: hasEarned(listAt(members, at), stories, leastArticles),
  }));
  const earned = earnPages(counted, stories.firsts.length);
  return counted.map((draft, at) => ({
    kind: draft.kind,
    name: draft.form,
    ...(earned[at] && { address: addressOf(draft) }),
    count: draft.count,
  }));
};

/**
 * The indexes of an archive: a pure function of all entries and of what a person decided, whatever the order in which they
 * came. A heading counts the stories that stand under it, not their versions.
 */
export const headingsOf = (columns: Columns, stories: Stories, decisions: readonly Decision[]): Headings => {
  const drafts = withParents(draftHeadings(columns, stories, decisions));
  const numbers = new Map(drafts.map(({ kind, key }, number) => [`${kind} ${key}`, number]));
  const own = ownOf(columns, headingsByName(drafts, columns.names.ends.length));
  const members = membersOf(own, broaderOf(drafts, numbers));
  const list = listOf(drafts, members, stories);
  return {
    list,
    keys: drafts.map(({ key }) => key),
    notes: drafts.map((draft, at) =>
      list[at]?.address === undefined ? { variants: [] } : notesOf(columns, draft),
    ),
    numbers,
    members,
    own,
    company: companyOf(list, own, columns.size),
  };
};

/** The numbers of the headings of one kind that have a page, in order of their keys. */
export const earnedOf = ({ list }: Headings, kind: HeadingKind): readonly number[] =>
  list.flatMap((heading, number) => (heading.kind === kind && heading.address !== undefined ? [number] : []));

/** The headings that a record names itself. */
export const ownHeadings = ({ list, own }: Headings, record: number): readonly Heading[] =>
  [...listAt(own, record)].flatMap((number) => list[number] ?? []);
