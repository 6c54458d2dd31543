import { type HeadingKind, headingKinds } from "../archive.ts";
import { joinSpellings, type Link } from "./join-spellings.ts";
import { linkOrganisations } from "./link-organisations.ts";
import { linkPeople, type OpenPair, type PeopleLinks } from "./link-people.ts";
import { linkPlaces } from "./link-places.ts";
import type { NameTable, Spelling } from "./name-table.ts";
import { spellingsOf } from "./spellings.ts";

/** Names of one kind that the machine takes for one heading, the most used spelling first, by their numbers. */
export type MachineGroup = { readonly kind: HeadingKind; readonly names: readonly number[] };

/** Two names, by their numbers, that may be one heading: for a person to decide. */
export type Doubt = {
  readonly kind: HeadingKind;
  readonly names: readonly [number, number];
  readonly reason: string;
};

export type MachineGroups = { readonly groups: readonly MachineGroup[]; readonly doubts: readonly Doubt[] };

type Links = {
  readonly links: readonly Link[];
  readonly open?: readonly OpenPair[];
  readonly mayJoin?: PeopleLinks["mayJoin"];
};

const linkers: {
  readonly [Kind in HeadingKind]?: (table: NameTable, spellings: readonly Spelling[]) => Links;
} = {
  people: linkPeople,
  organisations: linkOrganisations,
  places: (_, spellings) => ({ links: linkPlaces(spellings) }),
};

const groupKind = (table: NameTable, kind: HeadingKind): MachineGroups => {
  const spellings = spellingsOf(table, kind);
  const { links, open = [], mayJoin }: Links = linkers[kind]?.(table, spellings) ?? { links: [] };
  const joined = joinSpellings(spellings, links, mayJoin);
  const groupAt = new Map(joined.flatMap((group) => group.map((at) => [at, group] as const)));
  const firstName = (at: number): number => spellings[at]?.names[0] ?? 0;
  return {
    groups: joined.map((group) => ({ kind, names: group.flatMap((at) => spellings[at]?.names ?? []) })),
    doubts: open
      .filter(({ pair: [a, b] }) => groupAt.get(a) !== groupAt.get(b))
      .map(({ pair: [a, b], reason }) => ({ kind, names: [firstName(a), firstName(b)], reason })),
  };
};

/**
 * What the machine makes of the names of a whole archive: which are one heading, and which may be. A pure function of the
 * names, their uses and their company, whatever their order.
 */
export const machineGroups = (table: NameTable): MachineGroups => {
  const kinds = headingKinds.map((kind) => groupKind(table, kind));
  return { groups: kinds.flatMap(({ groups }) => groups), doubts: kinds.flatMap(({ doubts }) => doubts) };
};
