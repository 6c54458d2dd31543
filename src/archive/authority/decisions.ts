import type { Fault } from "../../entry/front-matter.ts";
import { topicLabel } from "../../knowledge/media-topics/media-topics.ts";
import type { HeadingKind } from "../archive.ts";
import { spellingKey } from "./spellings.ts";

/** What a person decided about one heading, in `content/authority.yml`. */
export type Decision = {
  readonly kind: HeadingKind;
  /** The form that the heading is to have. */
  readonly name: string;
  /** Other names that stand under it. */
  readonly variants: readonly string[];
  /** The heading under which this one stands with all that is its own. */
  readonly sameAs?: string;
  /** Names that are not to stand under it, however alike. */
  readonly notTheSameAs: readonly string[];
  /** Whether it is to have no page and no place in an index. */
  readonly hidden: boolean;
  /** A Wikidata item (`Q58217`) or an IPTC term (`medtop:20000304`). */
  readonly id?: string;
  /** 1-based lines: of the name, and of each variant. */
  readonly line: number;
  readonly variantLines: readonly number[];
};

/** Decisions that agree with each other, and what was wrong with the others. */
export type CheckedDecisions = { readonly decisions: readonly Decision[]; readonly faults: readonly Fault[] };

/** How a kind and a name are compared: by the spelling that indexes go by. */
export const claimKey = (kind: HeadingKind, name: string): string => `${kind} ${spellingKey(kind, name)}`;

type Claim = { readonly decision: Decision; readonly written: string; readonly line: number };

const claimsOf = (decision: Decision): readonly Claim[] => [
  { decision, written: decision.name, line: decision.line },
  ...decision.variants.map((written, at) => ({
    decision,
    written,
    line: decision.variantLines[at] ?? decision.line,
  })),
];

const fault = (line: number, rule: string, message: string): Fault => ({ line, rule, message });

type Finding = { readonly faults: readonly Fault[]; readonly unsound: ReadonlySet<Decision> };

/** Names that stand under two headings. */
const findClashes = (decisions: readonly Decision[]): Finding => {
  const first = new Map<string, Claim>();
  const faults: Fault[] = [];
  const unsound = new Set<Decision>();
  for (const claim of decisions.flatMap(claimsOf)) {
    const key = claimKey(claim.decision.kind, claim.written);
    const other = first.get(key);
    if (other === undefined) first.set(key, claim);
    else if (other.decision !== claim.decision) {
      unsound.add(other.decision).add(claim.decision);
      faults.push(
        fault(
          claim.line,
          "authority-two-headings",
          `${claim.decision.kind}: "${claim.written}" stands under "${claim.decision.name}" here and under "${other.decision.name}" in line ${other.line}; take it out of one of them (neither is used until then)`,
        ),
      );
    }
  }
  return { faults, unsound };
};

const findDenials = (decisions: readonly Decision[]): Finding => {
  const denied = decisions.flatMap((decision) => {
    const own = new Map(
      claimsOf(decision).map((claim) => [claimKey(decision.kind, claim.written), claim.line]),
    );
    const target = decision.sameAs === undefined ? undefined : claimKey(decision.kind, decision.sameAs);
    const name = decision.notTheSameAs.find((other) => {
      const key = claimKey(decision.kind, other);
      return own.has(key) || key === target;
    });
    return name === undefined
      ? []
      : [{ decision, name, line: own.get(claimKey(decision.kind, name)) ?? decision.line }];
  });
  return {
    unsound: new Set(denied.map(({ decision }) => decision)),
    faults: denied.map(({ decision, name, line }) =>
      fault(
        decision.line,
        "authority-denied",
        `${decision.kind}: "${name}" is not the same as "${decision.name}" (line ${decision.line}) and yet stands under it (line ${line}); keep one of the two`,
      ),
    ),
  };
};

const findCycles = (decisions: readonly Decision[]): Finding => {
  const byKey = new Map(
    decisions.flatMap((decision) =>
      claimsOf(decision).map((claim) => [claimKey(decision.kind, claim.written), decision]),
    ),
  );
  const next = ({ kind, sameAs }: Decision): Decision | undefined =>
    sameAs === undefined ? undefined : byKey.get(claimKey(kind, sameAs));
  const faults: Fault[] = [];
  const unsound = new Set<Decision>();
  for (const decision of decisions) {
    if (unsound.has(decision)) continue;
    const path = new Set<Decision>();
    let at: Decision | undefined = decision;
    for (; at && !path.has(at); at = next(at)) path.add(at);
    if (!at || unsound.has(at)) continue;
    const cycle = [...path].slice([...path].indexOf(at));
    for (const one of cycle) unsound.add(one);
    const lines = cycle.map(({ name, line }) => `"${name}" (line ${line})`).join(", ");
    faults.push(
      fault(
        at.line,
        "authority-cycle",
        `${at.kind}: each is the same as the next in a circle: ${lines}; take one "same-as" out`,
      ),
    );
  }
  return { faults, unsound };
};

const isKnownId = (id: string): boolean => /^Q[1-9]\d{0,9}$/.test(id) || topicLabel(id) !== undefined;

const checkIds = (decisions: readonly Decision[]): CheckedDecisions => {
  const faults: Fault[] = [];
  const first = new Map<string, Decision>();
  const checked = decisions.map((decision): Decision => {
    const { id, kind, line, ...rest } = decision;
    if (id === undefined) return decision;
    const other = first.get(`${kind} ${id}`);
    first.set(`${kind} ${id}`, other ?? decision);
    if (isKnownId(id) && !other) return decision;
    faults.push(
      isKnownId(id)
        ? fault(
            line,
            "authority-one-id",
            `${kind}: "${id}" is the id of "${decision.name}" here and of "${other?.name}" in line ${other?.line}; say which is the same as the other with "same-as", or mend the id`,
          )
        : fault(
            line,
            "authority-unknown-id",
            `${kind}: "${id}" is neither a Wikidata item, like Q42, nor an IPTC term, like medtop:11000000; mend it or leave it out`,
          ),
    );
    return { ...rest, kind, line };
  });
  return { decisions: checked, faults };
};

/** Sorts out decisions that contradict others, or themselves: those are left out, all others stand. */
export const checkDecisions = (decisions: readonly Decision[]): CheckedDecisions => {
  const clashes = findClashes(decisions);
  const denials = findDenials(decisions);
  const cycles = findCycles(decisions);
  const sound = decisions.filter(
    (one) => !clashes.unsound.has(one) && !denials.unsound.has(one) && !cycles.unsound.has(one),
  );
  const ids = checkIds(sound);
  const faults = [...clashes.faults, ...denials.faults, ...cycles.faults, ...ids.faults];
  return { decisions: ids.decisions, faults: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
};
