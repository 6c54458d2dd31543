import { slugOf } from "../../entry/slug.ts";
import { topicOfSlug } from "../../knowledge/media-topics/media-topics.ts";
import { organisationAcronyms } from "../../knowledge/names/organisation-names.ts";
import { spellingKey } from "../authority/spellings.ts";
import { type Columns, phraseKind } from "../columns.ts";
import { listAt, listsOf } from "../lists.ts";
import { nameIdsAt } from "../name-table.ts";
import { textAt } from "../texts.ts";
import { countStories, type Stories } from "../versions/stories.ts";
import { leastForTopic } from "./least-articles.ts";

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

/** The keys of names that have a heading already, `GATT` for its full name too. */
export const takenNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => [keyOf(name), ...(otherNames.get(keyOf(name)) ?? [])]));

type Phrases = { readonly slugs: readonly string[]; readonly ids: ReadonlyMap<number, number> };

const phrasesOf = ({ names, nameKinds }: Columns, taken: ReadonlySet<string>): Phrases => {
  const numbers = new Map<string, number>();
  const ids = new Map<number, number>();
  nameKinds.forEach((kind, id) => {
    if (kind !== phraseKind) return;
    const phrase = textAt(names, id);
    const slug = slugOf(phrase);
    if (isTerm(slug) || taken.has(keyOf(phrase))) return;
    const number = numbers.get(slug) ?? numbers.size;
    numbers.set(slug, number);
    ids.set(id, number);
  });
  return { slugs: [...numbers.keys()], ids };
};

/**
 * The topics of an archive's own: phrases that enough of its stories give (see `leastForTopic`), none that IPTC has as a
 * term or that is the name of another heading. A pure function of the whole archive.
 */
export const ownTopicsOf = (
  columns: Columns,
  stories: Stories,
  taken: ReadonlySet<string>,
): readonly OwnTopic[] => {
  const { slugs, ids } = phrasesOf(columns, taken);
  if (slugs.length === 0) return [];
  const records = listsOf(columns.size, slugs.length, (record, add) => {
    for (const id of nameIdsAt(columns, record)) {
      const slug = ids.get(id);
      if (slug !== undefined) add(slug, record);
    }
  });
  const least = leastForTopic(columns.size);
  const names: number[][] = slugs.map(() => []);
  for (const [id, slug] of ids) names[slug]?.push(id);
  return slugs.flatMap((slug, at) =>
    countStories(listAt(records, at), stories) >= least ? [{ slug, names: names[at] ?? [] }] : [],
  );
};
