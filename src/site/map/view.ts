import { type GeoProjection, geoEqualEarth } from "d3-geo";
import { farSouth } from "./land.ts";

/** A place on the globe, in degrees north and east. */
export type GlobePoint = { readonly latitude: number; readonly longitude: number };

/** A part of the world as a map shows it, in units from its upper left corner. */
export type View = { readonly projection: GeoProjection; readonly width: number; readonly height: number };

/** Units across every map. */
const mapWidth = 1000;

/** The world is cut in the Bering Strait, not in Chukotka. */
const middleOfWorld = 11;

const farNorth = 84;

/** Places that lie within so many degrees of longitude are in one part of the world. */
const widestPart = 150;

/** So much of the part's size is left free around its places. */
const margin = 0.12;

/** No map is nearer than this: the land is drawn for a whole world. In units of a world of the same projection. */
const nearest = 180;

/** A part is no lower and no higher than this, to its width. */
const [lowest, highest] = [0.45, 0.7];

/** The longitudes that hold all places, on the side of the globe where they lie closest: the first and the span. */
const arcOf = (points: readonly GlobePoint[]): { readonly first: number; readonly span: number } => {
  const sorted = points.map(({ longitude }) => longitude).sort((a, b) => a - b);
  let widest = { gap: -1, after: 0 };
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: next };
  }
  return { first: widest.after, span: 360 - widest.gap };
};

const turned = (middle: number): GeoProjection =>
  geoEqualEarth().rotate([-middle, 0]).fitWidth(mapWidth, { type: "Sphere" });

const heightAt = (projection: GeoProjection, latitude: number): number =>
  projection([middleOfWorld, latitude])?.[1] ?? 0;

const worldView = (): View => {
  const projection = turned(middleOfWorld);
  const [top, bottom] = [heightAt(projection, farNorth), heightAt(projection, farSouth)];
  const [x, y] = projection.translate();
  return {
    projection: projection.translate([x, y - top]),
    width: mapWidth,
    height: Math.round(bottom - top),
  };
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxOf = (points: readonly (readonly [number, number])[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The box with its margin, wide and high enough, about the same middle. */
const roomyBox = (box: Box): Box => {
  const width = Math.max(nearest, box.width * (1 + 2 * margin), (box.height * (1 + 2 * margin)) / highest);
  const height = Math.max(width * lowest, box.height * (1 + 2 * margin));
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
};

const partView = (points: readonly GlobePoint[], middle: number): View => {
  const projection = turned(middle);
  const box = roomyBox(
    boxOf(points.flatMap(({ longitude, latitude }) => [projection([longitude, latitude]) ?? [0, 0]])),
  );
  const nearer = mapWidth / box.width;
  const [x, y] = projection.translate();
  const height = Math.round(box.height * nearer);
  return {
    projection: projection
      .scale(projection.scale() * nearer)
      .translate([(x - box.x) * nearer, (y - box.y) * nearer])
      .clipExtent([
        [0, 0],
        [mapWidth, height],
      ]),
    width: mapWidth,
    height,
  };
};

/**
 * The view that shows all places, in the projection Equal Earth: the whole world, or the part of it in which they all
 * lie. No places: the whole world.
 */
export const viewOf = (points: readonly GlobePoint[]): View => {
  const { first, span } = arcOf(points);
  return points.length === 0 || span > widestPart ? worldView() : partView(points, first + span / 2);
};
