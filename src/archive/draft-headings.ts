import { slugOf } from "../entry/slug.ts";
import { topicLabel, topicOfSlug } from "../knowledge/media-topics/media-topics.ts";
import { type HeadingKind, headingKinds } from "./archive.ts";
import { type AuthorityHeading, authorityOf } from "./authority/authority.ts";
import { chooseForm } from "./authority/choose-form.ts";
import type { Decision } from "./authority/decisions.ts";
import type { NameTable } from "./authority/name-table.ts";
import type { Columns } from "./columns.ts";
import { nameTableOf } from "./name-table.ts";
import { type NameOfHeading, ownTopicsOf } from "./own-topics/own-topics.ts";
import { textAt } from "./texts.ts";
import type { Stories } from "./versions/stories.ts";

/** A heading before it is known who stands under it. */
export type DraftHeading = AuthorityHeading & {
  /** A topic's id, a name's slug. */
  readonly key: string;
};

const drafted = (heading: AuthorityHeading): DraftHeading => ({
  ...heading,
  key: (heading.kind === "topics" ? topicOfSlug(heading.slug) : undefined) ?? heading.slug,
});

const topics = headingKinds.indexOf("topics");

/** The IPTC terms that entries give by their ids. */
const termsOf = ({ names, nameKinds }: Columns, used: Uint8Array): readonly DraftHeading[] => {
  const terms: DraftHeading[] = [];
  nameKinds.forEach((kind, id) => {
    if (kind !== topics || !used[id]) return;
    const key = textAt(names, id);
    const form = topicLabel(key);
    if (form !== undefined)
      terms.push({
        kind: "topics",
        form,
        slug: slugOf(form),
        key,
        names: [id],
        decided: false,
        hidden: false,
      });
  });
  return terms;
};

const usedNames = ({ nameIds, names }: Columns): Uint8Array => {
  const used = new Uint8Array(names.ends.length);
  for (const id of nameIds) used[id] = 1;
  return used;
};

/** What a person decided about a term or a topic of the archive's own that no entry names so. */
const decidedTopic = (draft: DraftHeading, decisions: readonly Decision[]): DraftHeading => {
  const { slug } = draft;
  const decision = decisions.find(
    ({ kind, name, variants }) =>
      kind === "topics" && [name, ...variants].some((form) => slugOf(form) === slug),
  );
  return decision ? { ...draft, hidden: decision.hidden, decided: !decision.hidden } : draft;
};

const usesOf = (table: NameTable, { names }: AuthorityHeading): number =>
  names.reduce((sum, name) => sum + (table.names[name]?.uses ?? 0), 0);

/** The names of headings read out of prose, with how often articles give them. */
const takenBy = (table: NameTable, headings: readonly AuthorityHeading[]): readonly NameOfHeading[] =>
  headings.filter(isNamed).map((heading) => ({ name: heading.form, uses: usesOf(table, heading) }));

const ownOf = (
  columns: Columns,
  stories: Stories,
  taken: readonly NameOfHeading[],
): readonly DraftHeading[] =>
  ownTopicsOf(columns, stories, taken).map(({ slug, names }) => ({
    kind: "topics",
    key: slug,
    slug,
    form: chooseForm(
      "topics",
      names.map((id) => ({ kind: "topics", name: textAt(columns.names, id), uses: 0 })),
    ),
    names,
    decided: false,
    hidden: false,
  }));

const isNamed = ({ kind }: AuthorityHeading): boolean =>
  kind === "organisations" || kind === "places" || kind === "people";

const merged = (drafts: readonly DraftHeading[]): readonly DraftHeading[] => {
  const byKey = new Map<string, DraftHeading>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${draft.key}`;
    const other = byKey.get(key);
    byKey.set(
      key,
      other
        ? {
            ...other,
            names: [...other.names, ...draft.names],
            decided: other.decided || draft.decided,
            hidden: other.hidden || draft.hidden,
          }
        : draft,
    );
  }
  return [...byKey.values()];
};

const placeOf = (kind: HeadingKind): number => headingKinds.indexOf(kind);

/**
 * All headings of an archive with the numbers of their names, ordered by kind and key: names as the authority groups
 * them, IPTC terms, topics of the archive's own. A pure function of entries and decisions.
 */
export const draftHeadings = (
  columns: Columns,
  stories: Stories,
  decisions: readonly Decision[],
): readonly DraftHeading[] => {
  const table: NameTable = nameTableOf(columns);
  const { headings } = authorityOf(table, decisions);
  const terms = [
    ...termsOf(columns, usedNames(columns)),
    ...ownOf(columns, stories, takenBy(table, headings)),
  ];
  const drafts = merged([...terms.map((draft) => decidedTopic(draft, decisions)), ...headings.map(drafted)]);
  return drafts.toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind) || (a.key < b.key ? -1 : 1));
};
