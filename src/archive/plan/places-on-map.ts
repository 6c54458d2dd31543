import { earnedOf } from "../headings.ts";
import type { Archive } from "../open-archive.ts";
import type { PlaceOnMap } from "../pages.ts";
import { codeOfCountry } from "../place-points.ts";
import { headingNotes } from "./heading-notes.ts";

/** Places that a map shows, the largest. */
const mapHolds = 300;

/** The largest places that have a page and of which it is known where they lie, the largest first. */
export const placesOnMap = ({ headings }: Archive): readonly PlaceOnMap[] =>
  earnedOf(headings, "places")
    .flatMap((number) => {
      const heading = headings.list[number];
      return heading ? [{ number, heading }] : [];
    })
    .sort((a, b) => b.heading.count - a.heading.count || a.number - b.number)
    .slice(0, mapHolds)
    .flatMap(({ number, heading }) => {
      const { point } = headingNotes(headings, heading, number);
      if (point === undefined) return [];
      return [
        { heading, point, ...(codeOfCountry(heading.name) !== undefined && { isCountry: true as const }) },
      ];
    });
