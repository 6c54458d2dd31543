import { slugOf } from "../../entry/slug.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PlannedPage } from "../pages.ts";

/**
 * Pages at the addresses that a heading would have under its other names: what was linked stays linked when another form
 * becomes the preferred one, by a person's decision or because more articles use it.
 */
export const planMovedHeadings = ({ headings }: Archive): readonly PlannedPage<"moved">[] =>
  headings.list.flatMap(({ kind, name, address }, number) => {
    if (address === undefined) return [];
    const others = new Set(
      (headings.notes[number]?.variants ?? []).map((variant) => `/${kind}/${slugOf(variant)}/`),
    );
    others.delete(address);
    return [...others].map(
      (other): PlannedPage<"moved"> => ({
        kind: "moved",
        address: other,
        inputs: mixOf([name, address]),
        data: () => ({ title: name, to: address }),
      }),
    );
  });
