import { statesAndProvinces, watersAndRegions } from "../../knowledge/places/homonyms.ts";
import { citiesNamed } from "../../knowledge/places/place-points.ts";
import type { HeadingKind } from "../archive.ts";
import { leastArticles } from "../own-topics/least-articles.ts";
import type { AuthorityHeading } from "./authority.ts";
import { isKnownOrganisation } from "./link-organisations.ts";
import { countryNamed } from "./link-places.ts";
import { spellingKey } from "./spellings.ts";
import { isEveryStates } from "./state-bodies.ts";

/** A heading with the number of stories that stand under it. */
export type CountedHeading = AuthorityHeading & {
  readonly count: number;
  /** Whether it keeps the page that it earned when the archive was smaller (see `hasEarned`). */
  readonly keeps?: boolean;
};

/** Kinds whose names the machine reads out of prose, and so reads wrongly at times. */
const fromProse: ReadonlySet<HeadingKind> = new Set(["people", "organisations", "places"]);

/** Kinds that an article names in so many words: a publisher or an author needs more than one article, whatever the archive's size. */
const printedKinds: ReadonlySet<HeadingKind> = new Set(["publishers", "authors"]);

const leastOf = (kind: HeadingKind, size: number): number =>
  printedKinds.has(kind) ? 2 : leastArticles(size);

/** A name that is another kind of thing in so many times more articles is that other thing. */
const farMore = 2;

type Words = readonly string[];

const wordsOf = ({ kind, form }: CountedHeading): Words => spellingKey(kind, form).split(" ");

/** Most words of a person's name that is looked for in those of firms. */
const mostWords = 4;

/** In how many stories a run of words is part of an organisation's longer name. */
const countRuns = (headings: readonly CountedHeading[]): ReadonlyMap<string, number> => {
  const runs = new Map<string, number>();
  for (const heading of headings) {
    if (heading.kind !== "organisations" || heading.count < 2) continue;
    const words = wordsOf(heading);
    for (let from = 0; from < words.length; from++)
      for (let size = 1; size <= mostWords && from + size <= words.length; size++) {
        const run = words.slice(from, from + size).join(" ");
        runs.set(run, (runs.get(run) ?? 0) + heading.count);
      }
  }
  return runs;
};

const countGivenNames = (headings: readonly CountedHeading[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    if (heading.kind !== "people") continue;
    const [given = "", ...more] = wordsOf(heading);
    if (more.length > 0) counts.set(given, Math.max(counts.get(given) ?? 0, heading.count));
  }
  return counts;
};

type Counts = {
  /** The largest count of a name in each kind, by the words it is compared by. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<HeadingKind, number>>;
  readonly runs: ReadonlyMap<string, number>;
  /** The largest count of a person of several names, by the first of them. */
  readonly givenNames: ReadonlyMap<string, number>;
  readonly size: number;
};

/** Only names with enough articles can cast a shadow on one that has. */
const countNames = (headings: readonly CountedHeading[], size: number): Counts["byName"] => {
  const byName = new Map<string, Map<HeadingKind, number>>();
  for (const heading of headings) {
    if (!fromProse.has(heading.kind) || heading.count < leastOf(heading.kind, size)) continue;
    const key = wordsOf(heading).join(" ");
    const kinds = byName.get(key) ?? new Map<HeadingKind, number>();
    byName.set(key, kinds.set(heading.kind, heading.count));
  }
  return byName;
};

/** `Venice` is a place, though a tagger took it for a person once or twice. */
const isOvershadowed = (heading: CountedHeading, { byName }: Counts): boolean =>
  [...(byName.get(wordsOf(heading).join(" ")) ?? [])].some(
    ([kind, count]) => kind !== heading.kind && count >= heading.count * farMore,
  );

/** `Salomon`, `Smith Barney`: a firm's name, or a part of one, that stands among the people. */
const isFirm = (heading: CountedHeading, { runs }: Counts): boolean => {
  if (isKnownOrganisation(heading.form)) return true;
  // As firms are compared: `E.F. Hutton` is `ef hutton` there.
  const words = spellingKey("organisations", heading.form).split(" ");
  const inFirms = runs.get(words.join(" ")) ?? 0;
  return words.length === 1 ? inFirms > 0 : inFirms * 2 >= heading.count;
};

/** `Cargill`, `Co`: a part of firms' names among the places that no table of places has. */
const isPartOfFirms = (heading: CountedHeading, { runs }: Counts): boolean => {
  const { form, count } = heading;
  if (citiesNamed(form).length > 0 || watersAndRegions.has(form) || statesAndProvinces.has(form))
    return false;
  return countryNamed(form) === undefined && (runs.get(wordsOf(heading).join(" ")) ?? 0) >= count * farMore;
};

/** `Dilson` beside a `Dilson Funaro` who has more articles: a given name alone. */
const isGivenName = (heading: CountedHeading, { givenNames }: Counts): boolean => {
  const [word = "", ...more] = wordsOf(heading);
  return more.length === 0 && (givenNames.get(word) ?? 0) >= heading.count * farMore;
};

const isMistaken: { readonly [Kind in HeadingKind]?: (heading: CountedHeading, counts: Counts) => boolean } =
  {
    people: (heading, counts) => isFirm(heading, counts) || isGivenName(heading, counts),
    organisations: ({ form }) => isEveryStates(form),
    places: isPartOfFirms,
  };

const earns = (heading: CountedHeading, counts: Counts): boolean => {
  if (heading.hidden) return false;
  if (heading.decided) return heading.count > 0;
  if (heading.count < leastOf(heading.kind, counts.size) && !heading.keeps) return false;
  if (!fromProse.has(heading.kind)) return true;
  return !isOvershadowed(heading, counts) && !isMistaken[heading.kind]?.(heading, counts);
};

/**
 * Which headings have a page of their own: those that a person decided about, and those with enough stories for the size
 * of the archive that are not the shadow of another heading; nor what every state has, where it is not said whose. One claim a heading.
 */
export const earnPages = (headings: readonly CountedHeading[], size: number): readonly boolean[] => {
  const counts: Counts = {
    byName: countNames(headings, size),
    runs: countRuns(headings),
    givenNames: countGivenNames(headings),
    size,
  };
  return headings.map((heading) => earns(heading, counts));
};
