import { scaleSqrt } from "d3-scale";
import { type Named, placeLabels, type Side } from "./place-labels.ts";
import { type GlobePoint, type View, viewOf } from "./view.ts";

/** A place to be drawn: where it lies, what it is called, how many articles it has. */
export type MapPlace = { readonly name: string; readonly count: number; readonly point: GlobePoint };

/** A place on a map: the middle in percent of the map's width and height, the radius as SVG reckons percents of one. */
export type Spot<Place extends MapPlace = MapPlace> = {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The radius in pixels where the map is as wide as the page. */
  readonly reach: number;
  /** Where its name stands, by how wide the map is; absent where it has no room. */
  readonly names: { readonly [Width in MapSize]?: Side };
};

/** A map as wide as a phone, or as the page. */
export type MapSize = "narrow" | "wide";

const sheets: { readonly [Size in MapSize]: { readonly width: number; readonly most: number } } = {
  narrow: { width: 340, most: 9 },
  wide: { width: 1000, most: 40 },
};

/** The largest and the least radius, in units of the map. */
const [largest, least] = [24, 2.5];

/** One article is no continent: the largest radius stands for at least so many. */
const leastMost = 50;

const round = (number: number): number => Math.round(number * 100) / 100;

type Drawn<Place extends MapPlace> = {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

const namedAt = ({ place, x, y, radius }: Drawn<MapPlace>, scale: number): Named => ({
  name: place.name,
  x: x * scale,
  y: y * scale,
  radius: radius * scale,
});

const labelsFor = (drawn: readonly Drawn<MapPlace>[], { width, height }: View, size: MapSize) => {
  const sheet = sheets[size];
  const scale = sheet.width / width;
  return placeLabels(
    drawn.map((one) => namedAt(one, scale)),
    { width: sheet.width, height: height * scale, most: sheet.most },
  );
};

/** The radius of 100 %, in units: SVG takes the diagonal of a square of the same mean. */
const wholeRadius = ({ width, height }: View): number => Math.hypot(width, height) / Math.SQRT2;

/** Lays places out on a map that shows them all, circles by area, the largest first, names where there is room. */
export const placeMapOf = <Place extends MapPlace>(
  places: readonly Place[],
): { readonly view: View; readonly spots: readonly Spot<Place>[] } => {
  const view = viewOf(places.map(({ point }) => point));
  const sorted = places.toSorted((a, b) => b.count - a.count);
  const radiusOf = scaleSqrt([0, Math.max(leastMost, sorted[0]?.count ?? 0)], [0, largest]);
  const drawn = sorted.map((place): Drawn<Place> => {
    const [x, y] = view.projection([place.point.longitude, place.point.latitude]) ?? [0, 0];
    return { place, x, y, radius: Math.max(least, radiusOf(place.count)) };
  });
  const [narrow, wide] = [labelsFor(drawn, view, "narrow"), labelsFor(drawn, view, "wide")];
  const whole = wholeRadius(view);
  const spots = drawn.map(({ place, x, y, radius }, index) => {
    const [onNarrow, onWide] = [narrow[index], wide[index]];
    return {
      place,
      x: round((100 * x) / view.width),
      y: round((100 * y) / view.height),
      radius: round((100 * radius) / whole),
      reach: round((radius * sheets.wide.width) / view.width),
      names: { ...(onNarrow && { narrow: onNarrow }), ...(onWide && { wide: onWide }) },
    };
  });
  return { view, spots };
};
