import { type HeadingKind, headingKinds } from "../archive.ts";
import type { Authority, AuthorityHeading } from "./authority.ts";
import type { Decision } from "./decisions.ts";
import type { Doubt } from "./machine-groups.ts";
import type { NameTable } from "./name-table.ts";

/* A JSON string is a YAML one; plain words need no quotes. */
const quoted = (text: string): string =>
  /^\p{L}[\p{L}\p{N} '.-]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text) &&
  !/['. -]$/.test(text)
    ? text
    : JSON.stringify(text);

const listed = (key: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`    ${key}: [${names.map((name) => JSON.stringify(name)).join(", ")}]`];

type Row = Pick<Decision, "name" | "variants"> & Partial<Decision>;

const formatRow = ({ name, variants, sameAs, notTheSameAs = [], hidden, id }: Row): readonly string[] => [
  `  - name: ${quoted(name)}`,
  ...listed("variants", variants),
  ...(sameAs === undefined ? [] : [`    same-as: ${quoted(sameAs)}`]),
  ...listed("not-the-same-as", notTheSameAs),
  ...(hidden ? ["    hidden: true"] : []),
  ...(id === undefined ? [] : [`    id: ${id}`]),
];

const formatDoubt = (table: NameTable, { names: [a, b], reason }: Doubt): readonly string[] => {
  const [first, second] = [table.names[a], table.names[b]];
  if (!first || !second) return [];
  return [
    `  # ${reason} (${first.uses} and ${second.uses} articles):`,
    ...formatRow({ name: first.name, variants: [second.name] }).map((line) => `  # ${line.slice(2)}`),
  ];
};

const usesOf = (table: NameTable, { names }: AuthorityHeading): number =>
  names.reduce((sum, number) => sum + (table.names[number]?.uses ?? 0), 0);

const rowOf = (table: NameTable, { form, names }: AuthorityHeading): Row => ({
  name: form,
  variants: names.flatMap((number) => table.names[number]?.name ?? []).filter((name) => name !== form),
});

const weightOf = (table: NameTable, { names: [a, b] }: Doubt): number =>
  Math.min(table.names[a]?.uses ?? 0, table.names[b]?.uses ?? 0);

const formatKind = (
  kind: HeadingKind,
  { table, authority, decisions, hasPage = () => true }: Groups,
): readonly string[] => {
  const decided = decisions.filter((decision) => decision.kind === kind);
  const shown = authority.headings.filter((heading) => heading.kind === kind && hasPage(heading));
  const shownNames = new Set(shown.flatMap(({ names }) => names));
  const groups = shown
    .filter(({ decided: isDecided, hidden, names }) => !isDecided && !hidden && names.length > 1)
    .toSorted((a, b) => usesOf(table, b) - usesOf(table, a) || (a.form < b.form ? -1 : 1));
  const doubts = authority.doubts
    .filter((doubt) => doubt.kind === kind && doubt.names.some((name) => shownNames.has(name)))
    .toSorted((a, b) => weightOf(table, b) - weightOf(table, a));
  const rows = [...decided, ...groups.map((heading) => rowOf(table, heading))].flatMap(formatRow);
  const open = doubts.flatMap((doubt) => formatDoubt(table, doubt));
  return rows.length + open.length === 0 ? [] : [`${kind}:`, ...rows, ...open, ""];
};

/** What `npm run authority` prints: the table, what is made of it, and what a person had decided before. */
export type Groups = {
  readonly table: NameTable;
  readonly authority: Authority;
  readonly decisions: readonly Decision[];
  /**
   * Whether a heading has a page; where not given, all have. A heading that is decided about has one always, so what has none
   * is left out: taken over as it is, the list changes no page.
   */
  readonly hasPage?: (heading: AuthorityHeading) => boolean;
};

/**
 * The headings of an archive in the form of `content/authority.yml`: a person's decisions first, then the machine's
 * groups, the largest first; doubts as comments, to be taken over by taking the mark away.
 */
export const formatGroups = (groups: Groups): string =>
  headingKinds.flatMap((kind) => formatKind(kind, groups)).join("\n");
