import type { Heading } from "../archive.ts";
import type { Headings } from "../headings.ts";
import { listAt } from "../lists.ts";
import type { PageData } from "../pages.ts";
import { codeOfCountry, pointOfPlace } from "../place-points.ts";

type Notes = Pick<PageData["heading"], "variants" | "id" | "point">;

/** Most other forms of a name that a page shows. */
const mostVariants = 12;

/** How many of a place's articles are asked for the countries beside it, the latest. */
const lookedAt = 200;

/** In how many of a heading's articles each country stands beside it, by ISO code. */
const countriesNear = (headings: Headings, number: number): ReadonlyMap<string, number> => {
  const near = new Map<string, number>();
  for (const record of listAt(headings.members, number).slice(-lookedAt))
    for (const other of listAt(headings.own, record)) {
      const { kind, name } = headings.list[other] ?? { kind: "topics", name: "" };
      const code = kind === "places" ? codeOfCountry(name) : undefined;
      if (code !== undefined) near.set(code, (near.get(code) ?? 0) + 1);
    }
  return near;
};

/** A reader learns nothing from capitals and dots alone. */
const otherForms = (name: string, variants: readonly string[]): readonly string[] => {
  const shown = new Set([plain(name)]);
  return variants.filter((variant) => {
    const isNew = !shown.has(plain(variant));
    shown.add(plain(variant));
    return isNew;
  });
};

const plain = (name: string): string => name.toLowerCase().replaceAll(".", "");

/** What a heading's page says beside its articles: other forms of the name, an id, where a place lies. */
export const headingNotes = (headings: Headings, { kind, name }: Heading, number: number): Notes => {
  const { variants: all = [], id } = headings.notes[number] ?? {};
  const variants = otherForms(name, all);
  const point = kind === "places" ? pointOfPlace(name, countriesNear(headings, number)) : undefined;
  return {
    ...(variants.length > 0 && { variants: variants.slice(0, mostVariants) }),
    ...(id !== undefined && { id }),
    ...(point && { point: { latitude: point.latitude, longitude: point.longitude } }),
  };
};
