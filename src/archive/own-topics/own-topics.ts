import { slugOf } from "../../entry/slug.ts";
import { topicOfSlug } from "../../knowledge/media-topics/media-topics.ts";
import { organisationAcronyms } from "../../knowledge/names/organisation-names.ts";
import { spellingKey } from "../authority/spellings.ts";
import { type Columns, phraseKind } from "../columns.ts";
import { listAt, listsOf } from "../lists.ts";
import { nameIdsAt } from "../name-table.ts";
import { textAt } from "../texts.ts";
import { countStories, type Stories } from "../versions/stories.ts";
import { hasEarned, leastForTopic } from "./least-articles.ts";

/** A topic that an archive has earned: its address's last part, and the numbers of the phrases that name it. */
export type OwnTopic = { readonly slug: string; readonly names: readonly number[] };

/** Whether IPTC has the term, in the singular or the plural. */
const isTerm = (slug: string): boolean =>
  [slug, `${slug}s`, slug.replace(/s$/, "")].some((form) => topicOfSlug(form) !== undefined);

const keyOf = (name: string): string => spellingKey("organisations", name);

/** For each name of an organisation that is known by several, the keys of all. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
  organisationAcronyms.flatMap((names) => names.map((name) => [keyOf(name), names.map(keyOf)] as const)),
);

/** A name that has a heading, with the number of articles that give it. */
export type NameOfHeading = { readonly name: string; readonly uses: number };

/** How often headings give each name, by its key, `GATT` for its full name too. */
const countUses = (names: readonly NameOfHeading[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name, uses } of names) {
    const key = keyOf(name);
    for (const one of new Set([key, ...(otherNames.get(key) ?? [])]))
      counts.set(one, (counts.get(one) ?? 0) + uses);
  }
  return counts;
};

type Phrases = { readonly slugs: readonly string[]; readonly ids: ReadonlyMap<number, number> };

const phrasesOf = ({ names, nameKinds }: Columns): Phrases => {
  const numbers = new Map<string, number>();
  const ids = new Map<number, number>();
  nameKinds.forEach((kind, id) => {
    if (kind !== phraseKind) return;
    const slug = slugOf(textAt(names, id));
    if (isTerm(slug)) return;
    const number = numbers.get(slug) ?? numbers.size;
    numbers.set(slug, number);
    ids.set(id, number);
  });
  return { slugs: [...numbers.keys()], ids };
};

/** A phrase is another heading's name where that has half as many articles: a tagger's slip has not. */
const isTaken = (uses: number, stories: number): boolean => uses * 2 >= stories;

type Recurring = OwnTopic & { readonly count: number };

const recurring = (columns: Columns, stories: Stories): readonly Recurring[] => {
  const { slugs, ids } = phrasesOf(columns);
  if (slugs.length === 0) return [];
  const records = listsOf(columns.size, slugs.length, (record, add) => {
    for (const id of nameIdsAt(columns, record)) {
      const slug = ids.get(id);
      if (slug !== undefined) add(slug, record);
    }
  });
  const names: number[][] = slugs.map(() => []);
  for (const [id, slug] of ids) names[slug]?.push(id);
  return slugs.flatMap((slug, at) => {
    const own = listAt(records, at);
    if (!hasEarned(own, stories, leastForTopic)) return [];
    return [{ slug, names: names[at] ?? [], count: countStories(own, stories) }];
  });
};

/**
 * The topics of an archive's own: phrases that enough of its stories give (see `leastForTopic`, `hasEarned`), none that IPTC has as a
 * term or that is the name of another heading. A pure function of the whole archive.
 */
export const ownTopicsOf = (
  columns: Columns,
  stories: Stories,
  taken: readonly NameOfHeading[],
): readonly OwnTopic[] => {
  const found = recurring(columns, stories);
  if (found.length === 0) return [];
  const uses = countUses(taken);
  const formOf = ({ names }: Recurring): string => textAt(columns.names, names[0] ?? 0);
  return found.filter((topic) => !isTaken(uses.get(keyOf(formOf(topic))) ?? 0, topic.count));
};
