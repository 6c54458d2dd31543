/** A circle of a map in pixels, with the name that may stand beside it. */
export type Named = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** On which side of its circle a name stands. */
export type Side = "right" | "left" | "above" | "below";

/** What a name or a circle takes up, in pixels. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How wide a letter is, in pixels: rather wider than letters of the map's size come. */
const letter = 8;

/** How high a line of a name is, in pixels. */
const line = 17;

/** Between a circle and its name, in pixels. */
export const labelGap = 4;

/** So many places are tried for each name that a map takes: what comes later is too small to be named. */
const triedForEach = 4;

/** A name this long stands beside nothing. */
const longest = 28;

const boxes: { readonly [Name in Side]: (of: Named) => Box } = {
  right: ({ name, x, y, radius }) => boxAt(x + radius + labelGap, y - line / 2, name),
  left: ({ name, x, y, radius }) => boxAt(x - radius - labelGap - name.length * letter, y - line / 2, name),
  above: ({ name, x, y, radius }) =>
    boxAt(x - (name.length * letter) / 2, y - radius - labelGap - line, name),
  below: ({ name, x, y, radius }) => boxAt(x - (name.length * letter) / 2, y + radius + labelGap, name),
};

const boxAt = (left: number, top: number, name: string): Box => ({
  left,
  right: left + name.length * letter,
  top,
  bottom: top + line,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sides = Object.keys(boxes) as readonly Side[];

/** The size of the map that names are set for, in pixels, and how many it takes. */
export type Sheet = { readonly width: number; readonly height: number; readonly most: number };

/** What a name takes up beside its circle. */
export const labelBox = (place: Named, side: Side): Box => boxes[side](place);

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: Sheet): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const circleBox = ({ x, y, radius }: Named): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/**
 * The side on which each name stands, in the order given, the most important first; undefined where there is no room: no
 * name runs over another, over the edge, or over the middle of a named circle.
 */
export const placeLabels = (places: readonly Named[], sheet: Sheet): readonly (Side | undefined)[] => {
  const taken: Box[] = [];
  let named = 0;
  return places.map((place, index) => {
    if (named >= sheet.most || index >= sheet.most * triedForEach || place.name.length > longest)
      return undefined;
    const side = sides.find((one) => {
      const box = labelBox(place, one);
      return isWithin(box, sheet) && !taken.some((other) => overlap(box, other));
    });
    if (side === undefined) return undefined;
    taken.push(labelBox(place, side), circleBox(place));
    named++;
    return side;
  });
};
