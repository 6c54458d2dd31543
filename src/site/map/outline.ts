import { geoPath } from "d3-geo";
import type { Land } from "./land.ts";
import type { View } from "./view.ts";

type Ring = readonly (readonly [number, number])[];

/** Coasts are followed in steps of at least this, in units of the map. */
const leastStep = 0.9;

/** What spans less than this both ways is no more than a speck, in units of the map. */
const leastIsland = 2;

/** Most characters of an outline: steps grow until it fits. */
const mostCharacters = 24_000;

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

/** A ring as a path in steps from point to point; what is left out does not add up, because all are counted in tenths. */
const pathOf = (ring: Ring, step: number): string => {
  let [fromX, fromY] = ring[0]?.map((value) => Math.round(value * 10)) ?? [0, 0];
  let path = `M${pair(fromX ?? 0, fromY ?? 0)}l`;
  let joint = "";
  for (const [x, y] of ring.slice(1)) {
    const [byX, byY] = [Math.round(x * 10) - (fromX ?? 0), Math.round(y * 10) - (fromY ?? 0)];
    if (Math.hypot(byX, byY) < step * 10) continue;
    path += `${byX < 0 ? "" : joint}${pair(byX, byY)}`;
    [fromX, fromY] = [(fromX ?? 0) + byX, (fromY ?? 0) + byY];
    joint = " ";
  }
  return `${path}z`;
};

/** The outline of land on a map as one SVG path, to a tenth of a unit, of at most 24,000 characters. */
export const outlineOf = (land: Land, view: View): string => {
  const rings = ringsOf(land, view).filter(isIsland);
  let step = leastStep;
  let path = rings.map((ring) => pathOf(ring, step)).join("");
  while (path.length > mostCharacters) {
    step *= 1.25;
    path = rings.map((ring) => pathOf(ring, step)).join("");
  }
  return path;
};
