import { slugOf } from "../../entry/slug.ts";
import type { HeadingKind } from "../archive.ts";
import { groupBy } from "../group.ts";
import { chooseForm } from "./choose-form.ts";
import { claimKey, type Decision } from "./decisions.ts";
import { countryNamed } from "./link-places.ts";
import { type Doubt, machineGroups } from "./machine-groups.ts";
import type { NameTable } from "./name-table.ts";

/** One heading with all the names that stand under it. */
export type AuthorityHeading = {
  readonly kind: HeadingKind;
  /** Preferred form. */
  readonly form: string;
  /** The last part of its address. */
  readonly slug: string;
  /** The numbers of its names in the table. */
  readonly names: readonly number[];
  /** Whether a person decided about it: then it has a page with one article already. */
  readonly decided: boolean;
  readonly hidden: boolean;
  readonly id?: string;
};

/** The headings of a whole archive; every name of the table that is in use stands under exactly one. */
export type Authority = { readonly headings: readonly AuthorityHeading[]; readonly doubts: readonly Doubt[] };

type Ruling = {
  /** The decision whose heading a name stands under. */
  readonly of: (kind: HeadingKind, name: string) => Decision | undefined;
  /** Whether a person said that a name is not under a heading. */
  readonly denies: (decision: Decision, name: string) => boolean;
};

const noRuling: Ruling = { of: () => undefined, denies: () => false };

const rulingOf = (decisions: readonly Decision[]): Ruling => {
  if (decisions.length === 0) return noRuling;
  const byKey = new Map(
    decisions.flatMap((decision) =>
      [decision.name, ...decision.variants].map((name) => [claimKey(decision.kind, name), decision] as const),
    ),
  );
  const last = (decision: Decision): Decision => {
    const next =
      decision.sameAs === undefined ? undefined : byKey.get(claimKey(decision.kind, decision.sameAs));
    return next ? last(next) : decision;
  };
  const denials = new Map(
    decisions.map((decision) => [
      decision,
      new Set(decision.notTheSameAs.map((name) => claimKey(decision.kind, name))),
    ]),
  );
  return {
    of: (kind, name) => {
      const decision = byKey.get(claimKey(kind, name));
      return decision && last(decision);
    },
    denies: (decision, name) => denials.get(decision)?.has(claimKey(decision.kind, name)) ?? false,
  };
};

/** A heading of its own for a decision that names as the same one that nobody decided about. */
const formOf = ({ name, sameAs }: Decision): string => sameAs ?? name;

type Draft = { readonly names: readonly number[]; readonly decision?: Decision };

/** What becomes of a machine's group where a person decided: the names that were decided go their way, the others follow the first of them. */
const divide = (
  table: NameTable,
  group: { kind: HeadingKind; names: readonly number[] },
  ruling: Ruling,
): readonly Draft[] => {
  const nameAt = (number: number): string => table.names[number]?.name ?? "";
  const decided = new Map(group.names.map((number) => [number, ruling.of(group.kind, nameAt(number))]));
  const [leader] = group.names.flatMap((number) => decided.get(number) ?? []);
  if (leader === undefined) return [{ names: group.names }];
  const target = (number: number): Decision | string => {
    const own = decided.get(number);
    if (own) return own;
    return ruling.denies(leader, nameAt(number)) ? claimKey(group.kind, nameAt(number)) : leader;
  };
  return [...groupBy(group.names, target)].map(([to, names]) =>
    typeof to === "string" ? { names } : { names, decision: to },
  );
};

const merged = (drafts: readonly Draft[]): readonly Draft[] => {
  const byDecision = groupBy(drafts, ({ decision }) => decision && claimKey(decision.kind, formOf(decision)));
  return [...byDecision].flatMap(([key, group]) => {
    const [first] = group;
    return key === undefined || !first ? group : [{ ...first, names: group.flatMap(({ names }) => names) }];
  });
};

const headingOf = (table: NameTable, kind: HeadingKind, { names, decision }: Draft): AuthorityHeading => {
  const uses = names.flatMap((number) => table.names[number] ?? []);
  const country = kind === "places" ? uses.flatMap(({ name }) => countryNamed(name) ?? [])[0] : undefined;
  const form = decision ? formOf(decision) : (country ?? chooseForm(kind, uses));
  return {
    kind,
    form,
    slug: slugOf(form),
    names,
    decided: decision !== undefined && !decision.hidden,
    hidden: decision?.hidden ?? false,
    ...(decision?.id !== undefined && { id: decision.id }),
  };
};

const byAddress = (headings: readonly AuthorityHeading[]): readonly AuthorityHeading[] =>
  [...groupBy(headings, ({ kind, slug }) => `${kind} ${slug}`).values()].flatMap((group) => {
    const first = group.find(({ decided }) => decided) ?? group[0];
    return first ? [{ ...first, names: group.flatMap(({ names }) => names) }] : [];
  });

/**
 * The headings of an archive: what a person decided, and for the rest what the machine makes of all names together. A pure
 * function of both, whatever the order of names and decisions.
 */
export const authorityOf = (table: NameTable, decisions: readonly Decision[]): Authority => {
  const { groups, doubts } = machineGroups(table);
  const ruling = rulingOf(decisions);
  const drafts = groupBy(groups, ({ kind }) => kind);
  const headings = [...drafts].flatMap(([kind, all]) =>
    merged(all.flatMap((group) => divide(table, group, ruling))).map((draft) =>
      headingOf(table, kind, draft),
    ),
  );
  return { headings: byAddress(headings), doubts };
};
