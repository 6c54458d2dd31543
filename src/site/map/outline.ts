import { geoPath } from "d3-geo";
import type { Land } from "./land.ts";
import type { View } from "./view.ts";

type Ring = readonly (readonly [number, number])[];

/** Coasts are followed in steps of at least this, in units of the map. */
const leastStep = 0.9;

/** What spans less than this both ways is no more than a speck, in units of the map. */
const leastIsland = 2;

/** Most characters of an outline that a page holds. */
const fitsPage = 24_000;

/** The rings that a projection makes of land, in units of the map. */
const ringsOf = (land: Land, { projection }: View): readonly Ring[] => {
  const rings: [number, number][][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      rings.push([[x, y]]);
    },
    lineTo: (x, y) => {
      rings.at(-1)?.push([x, y]);
    },
  })(land as never);
  return rings;
};

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const isIsland = (ring: Ring): boolean =>
  spanOf(ring.map(([x]) => x)) > leastIsland || spanOf(ring.map(([, y]) => y)) > leastIsland;

/** Tenths of a unit as SVG writes them shortest: `1.5`, `-.3`. */
const tenths = (number: number): string => String(number / 10).replace(/^(-?)0\./, "$1.");

/** A pair of numbers, with nothing between them that is not needed. */
const pair = (x: number, y: number): string => `${tenths(x)}${y < 0 ? "" : " "}${tenths(y)}`;

const inTenths = ([x, y]: readonly [number, number]): readonly [number, number] => [
  Math.round(x * 10),
  Math.round(y * 10),
];

/** A ring as a path in steps from point to point; what is left out does not add up, because all are counted in tenths. */
const pathOf = ([start = [0, 0], ...corners]: Ring, step: number): string => {
  let from = inTenths(start);
  let path = `M${pair(...from)}l`;
  let joint = "";
  for (const to of corners.map(inTenths)) {
    const [byX, byY] = [to[0] - from[0], to[1] - from[1]];
    if (Math.hypot(byX, byY) < step * 10) continue;
    path += `${byX < 0 ? "" : joint}${pair(byX, byY)}`;
    from = to;
    joint = " ";
  }
  // A step to nowhere would end the drawing of all that follows.
  return joint === "" ? "" : `${path}z`;
};

/** The outline of land on a map as one SVG path, to a tenth of a unit: steps grow until it has no more characters than asked. */
export const outlineOf = (land: Land, view: View, mostCharacters = fitsPage): string => {
  const rings = ringsOf(land, view).filter(isIsland);
  const pathIn = (step: number): string => rings.map((ring) => pathOf(ring, step)).join("");
  let step = leastStep;
  let path = pathIn(step);
  while (path.length > mostCharacters) {
    step *= 1.25;
    path = pathIn(step);
  }
  return path;
};
