import { groupBy } from "../group.ts";
import { type SharedCompany, sharedCompany } from "./company-in-common.ts";
import { type Likeness, likenessOf } from "./compare-people.ts";
import type { Link, MayJoin } from "./join-spellings.ts";
import type { NameTable, Spelling } from "./name-table.ts";
import { type PersonParts, personParts } from "./person-parts.ts";

/** Two spellings that may be one, and why it was left open. */
export type OpenPair = { readonly pair: Link; readonly reason: string };

/** What is known of the people of one kind: who is whom, who may be, and who may stand in one group. */
export type PeopleLinks = {
  readonly links: readonly Link[];
  readonly open: readonly OpenPair[];
  readonly mayJoin: MayJoin;
};

/** No more bearers of one surname than this are compared, the most used. */
const mostBearers = 400;

/** A form with so many times fewer uses than another is far rarer: a slip, or another paper's spelling. */
const farRarer = 10;

const isFarRarer = (rare: number, common: number): boolean => rare * farRarer <= common;

type Proof = {
  readonly rare: boolean;
  /** Whether the longer name is used enough to explain the shorter (see `leadsOver`). */
  readonly leads: boolean;
  readonly company: () => SharedCompany;
};

const isInCompany = ({ share, names }: SharedCompany): boolean => share >= 0.25 && names >= 2;
const isInCloseCompany = ({ share, names }: SharedCompany): boolean => share >= 0.4 && names >= 2;

/* What each likeness needs beside itself, chosen on newswire of 1987 and on pairs of namesakes (father and son). */
const isProved: { readonly [Kind in Likeness]: (proof: Proof) => boolean } = {
  same: ({ rare, company }) => rare || isInCompany(company()),
  given: ({ rare, company }) => rare || isInCompany(company()),
  middle: ({ company }) => isInCloseCompany(company()),
  initial: ({ company }) => isInCompany(company()),
  end: ({ leads, company }) => leads && isInCompany(company()),
};

type Bearer = { readonly at: number; readonly uses: number; readonly parts: PersonParts };

/** So many of those that a bearer may be are held against each other, the most used. */
const mostKin = 20;

/** Whether those a bearer may be cannot all be one person; far rarer ones are not asked. */
const isTorn = (all: readonly Bearer[]): boolean => {
  const kin = all.slice(0, mostKin);
  return kin.some((one) =>
    kin.some(
      (other) =>
        likenessOf(one.parts, other.parts) === undefined &&
        !isFarRarer(one.uses, other.uses) &&
        !isFarRarer(other.uses, one.uses),
    ),
  );
};

type Pair = { readonly a: Bearer; readonly b: Bearer; readonly likeness: Likeness };

const pairsOf = (bearers: readonly Bearer[]): readonly Pair[] =>
  bearers.flatMap((a, at) =>
    bearers.slice(at + 1).flatMap((b): Pair[] => {
      const likeness = likenessOf(a.parts, b.parts);
      return likeness === undefined ? [] : [{ a, b, likeness }];
    }),
  );

const tornIn = (pairs: readonly Pair[]): ReadonlySet<Bearer> => {
  const kin = new Map<Bearer, Bearer[]>();
  for (const { a, b } of pairs) {
    kin.set(a, [...(kin.get(a) ?? []), b]);
    kin.set(b, [...(kin.get(b) ?? []), a]);
  }
  return new Set(
    [...kin].filter(([, others]) => others.length > 1 && isTorn(others)).map(([bearer]) => bearer),
  );
};

const reasons: { readonly [Kind in Likeness]: string } = {
  same: "one name in two spellings, but in different company",
  given: "one given name in two forms, but in different company",
  middle: "one with a middle name, one without, but not in close company",
  initial: "an initial that fits, but in different company",
  end: "the end of the longer name, but in different company",
};

type Judged = { readonly links: Link[]; readonly open: OpenPair[] };

/** A lone surname joins a full name that is used more than it: else it stands for many, or for a firm. */
const leadsOver = (a: Bearer, b: Bearer): boolean => {
  const [short, long] = a.parts.words.length < b.parts.words.length ? [a, b] : [b, a];
  return short.parts.words.length > 1 || long.uses >= short.uses * 2;
};

const judge = (table: NameTable, spellings: readonly Spelling[], bearers: readonly Bearer[]): Judged => {
  const pairs = pairsOf(bearers);
  const torn = tornIn(pairs);
  const judged: Judged = { links: [], open: [] };
  const namesOf = ({ at }: Bearer): readonly number[] => spellings[at]?.names ?? [];
  for (const { a, b, likeness } of pairs) {
    const pair: Link = [a.at, b.at];
    const proof = {
      rare: isFarRarer(b.uses, a.uses),
      leads: leadsOver(a, b),
      company: () => sharedCompany(table, namesOf(a), namesOf(b)),
    };
    if (torn.has(a) || torn.has(b)) judged.open.push({ pair, reason: "may be one of several people" });
    else if (isProved[likeness](proof)) judged.links.push(pair);
    else judged.open.push({ pair, reason: reasons[likeness] });
  }
  return judged;
};

/** Compares the people of an archive, surname by surname. */
export const linkPeople = (table: NameTable, spellings: readonly Spelling[]): PeopleLinks => {
  const bearers = spellings.map(({ key, uses }, at): Bearer => ({ at, uses, parts: personParts(key) }));
  const links: Link[] = [];
  const open: OpenPair[] = [];
  for (const group of groupBy(bearers, ({ parts }) => parts.surname).values()) {
    if (group.length < 2) continue;
    const judged = judge(table, spellings, group.slice(0, mostBearers));
    links.push(...judged.links);
    open.push(...judged.open);
  }
  const partsAt = (at: number): PersonParts => bearers[at]?.parts ?? personParts("");
  return { links, open, mayJoin: (a, b) => likenessOf(partsAt(a), partsAt(b)) !== undefined };
};
