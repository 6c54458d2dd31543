import { worldLand } from "./land.ts";
import { outlineOf } from "./outline.ts";
import { type GlobePoint, type View, viewOf } from "./view.ts";

/** Most characters of the outline of the small map, which many pages share. */
const mostCharacters = 9000;

let known: View | undefined;

const world = (): View => {
  known ??= viewOf([]);
  return known;
};

/** The whole world as a picture of its own: `templates/assets/land.svg`. */
export const worldPicture = (): string => {
  const { width, height } = world();
  const outline = outlineOf(worldLand(), world(), mostCharacters);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>The land of the world</title><path d="${outline}"/></svg>\n`;
};

const round = (number: number): number => Math.round(number * 10) / 10;

/** The size of that picture and where a place lies on it, in its units. */
export const onWorldPicture = ({ longitude, latitude }: GlobePoint) => {
  const { projection, width, height } = world();
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { width, height, x: round(x), y: round(y) };
};
