import { furnitureKey } from "../label/furniture.ts";
import { publisherKey } from "../label/publisher-key.ts";
import type { FurnitureLine, FurnitureList } from "../label/teaching.ts";
import { inOrder } from "./in-order.ts";

const isPersons = ({ said }: FurnitureLine): boolean => typeof said !== "number";

const keysOf = (lines: readonly FurnitureLine[]): ReadonlySet<string | undefined> =>
  new Set(lines.map(({ text }) => furnitureKey(text)));

/** What a person said, in the order of the lines; then what was learnt and nobody spoke of. */
const merged = (
  before: readonly FurnitureLine[],
  learnt: readonly FurnitureLine[],
  spokenOf: ReadonlySet<string | undefined>,
): readonly FurnitureLine[] => [
  ...before.filter(isPersons).sort((a, b) => inOrder(a.text, b.text)),
  ...learnt.filter(({ text }) => !spokenOf.has(furnitureKey(text))),
];

/**
 * A list learnt anew, with all that a person said in the one before. A line that a person spoke of under `everywhere`
 * is learnt nowhere, one under a publisher not for that publisher.
 */
export const keepCorrections = (before: FurnitureList, learnt: FurnitureList): FurnitureList => {
  const common = keysOf(before.everywhere.filter(isPersons));
  const old = new Map(before.publishers.map((one) => [publisherKey(one.name), one]));
  const fresh = new Map(learnt.publishers.map((one) => [publisherKey(one.name), one]));
  const publishers = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const own = old.get(key);
    const spokenOf = new Set([...common, ...keysOf((own?.lines ?? []).filter(isPersons))]);
    const lines = merged(own?.lines ?? [], fresh.get(key)?.lines ?? [], spokenOf);
    return lines.length === 0 ? [] : [{ name: own?.name ?? fresh.get(key)?.name ?? key, lines }];
  });
  return {
    everywhere: merged(before.everywhere, learnt.everywhere, common),
    publishers: publishers.sort((a, b) => inOrder(a.name, b.name)),
  };
};
