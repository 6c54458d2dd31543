import type { PlaceOnMap } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { worldLand } from "../../src/site/map/land.ts";
import { outlineOf } from "../../src/site/map/outline.ts";
import { labelGap, type Side } from "../../src/site/map/place-labels.ts";
import { type MapPlace, type MapSize, placeMapOf, type Spot } from "../../src/site/map/place-map.ts";
import type { Context } from "./context.ts";

type Place = MapPlace & Pick<PlaceOnMap, "isCountry"> & { readonly address: string };

/** How far a capital rises over its line, in pixels. */
const ascent = 11;

/** How a name is set on each side of its circle, which reaches so many pixels. */
const settings: { readonly [Name in Side]: (reach: number) => Html } = {
  right: (reach) => html`dx="${reach + labelGap}" dy="0.35em"`,
  left: (reach) => html`dx="${-reach - labelGap}" dy="0.35em" text-anchor="end"`,
  above: (reach) => html`dy="${-reach - labelGap}" text-anchor="middle"`,
  below: (reach) => html`dy="${reach + labelGap + ascent}" text-anchor="middle"`,
};

/** A phone's map is a third as wide. */
const reachOn: { readonly [Size in MapSize]: (reach: number) => number } = {
  narrow: (reach) => Math.round(reach * 0.34),
  wide: (reach) => Math.round(reach),
};

const name = ({ place, x, y, reach, names }: Spot<Place>, size: MapSize): Piece => {
  const side = names[size];
  return (
    side !== undefined &&
    html`<text class="${size}" x="${x}%" y="${y}%" ${settings[side](reachOn[size](reach))}>${place.name}</text>`
  );
};

const circle = ({ place, x, y, radius }: Spot<Place>, { link, counting }: Context): Html =>
  html`<a href="${link(place.address)}" tabindex="-1"><title>${place.name}: ${counting.articles(place.count)}</title><circle class="${place.isCountry ? "country" : "town"}" cx="${x}%" cy="${y}%" r="${radius}%"></circle></a>\n`;

const placeOf = ({ heading, point, isCountry }: PlaceOnMap): readonly Place[] => {
  const { name: called, count, address } = heading;
  return address === undefined
    ? []
    : [{ name: called, count, address, point, ...(isCountry && { isCountry }) }];
};

/**
 * A map of places, circles by the number of their articles. It is for the eye and the pointer; the page must also list
 * the places. Nothing where there are none.
 */
export const placeMap = (places: readonly PlaceOnMap[], context: Context): Piece => {
  if (places.length === 0) return false;
  const { view, spots } = placeMapOf(places.flatMap(placeOf));
  const { width, height } = view;
  const countries = places.some(({ isCountry }) => isCountry);
  return html`<figure class="map"><div><svg viewBox="0 0 ${width} ${height}" class="land" aria-hidden="true"><path d="${outlineOf(worldLand(), view)}"></path></svg>
<svg class="spots" width="100%" height="100%" aria-hidden="true">${spots.map((spot) => circle(spot, context))}${spots.map((spot) => [name(spot, "narrow"), name(spot, "wide")])}</svg></div>
<figcaption>${context.counting.number(places.length)} places by how many articles name them${countries && "; a country is a ring about its middle"}. The lists below lead to them all.</figcaption></figure>`;
};
