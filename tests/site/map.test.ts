import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worldLand } from "../../src/site/map/land.ts";
import { outlineOf } from "../../src/site/map/outline.ts";
import { type Box, labelBox, type Named, placeLabels } from "../../src/site/map/place-labels.ts";
import { placeMapOf } from "../../src/site/map/place-map.ts";
import { type GlobePoint, viewOf } from "../../src/site/map/view.ts";
import { onWorldPicture, worldPicture } from "../../src/site/map/world.ts";

const point = (latitude: number, longitude: number): GlobePoint => ({ latitude, longitude });

const anywhere = fc.record({
  latitude: fc.double({ min: -57, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const somePlaces = fc.array(
  fc.record({
    name: fc.string({ maxLength: 20 }),
    count: fc.integer({ min: 1, max: 9000 }),
    point: anywhere,
  }),
  { minLength: 1, maxLength: 40 },
);

/** The corners of a path in steps, in tenths of a unit. */
const cornersOf = (path: string): readonly (readonly [number, number])[] => {
  let [x, y] = [0, 0];
  return path.split("z").flatMap((ring) => {
    const numbers = (ring.match(/-?(?:\d+(?:\.\d)?|\.\d)/g) ?? []).map((text) =>
      Math.round(Number(text) * 10),
    );
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
      const [stepX = 0, stepY = 0] = numbers.slice(index * 2);
      [x, y] = index === 0 ? [stepX, stepY] : [x + stepX, y + stepY];
      return [x, y] as const;
    });
  });
};

describe("the part of the world that a map shows", () => {
  it("is all of it where places lie on all sides", () => {
    const whole = viewOf([]);
    expect(viewOf([point(40, -74), point(51, 0), point(35, 139)]).projection([20, 30])).toEqual(
      whole.projection([20, 30]),
    );
    expect(whole.height / whole.width).toBeCloseTo(0.44, 1);
  });

  it("is nearer where places lie close together, also across the date line", () => {
    const distance = (view: ReturnType<typeof viewOf>): number => {
      const [a, b] = [view.projection([178, -18]), view.projection([-172, -14])];
      return Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
    };
    expect(distance(viewOf([point(-18, 178), point(-14, -172)]))).toBeGreaterThan(4 * distance(viewOf([])));
  });

  it("has all its places on the sheet, which is neither a strip nor a tower", () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 12 }), (points) => {
        const { projection, width, height } = viewOf(points);
        expect(height / width).toBeGreaterThan(0.4);
        expect(height / width).toBeLessThan(0.75);
        for (const { longitude, latitude } of points) {
          const [x = Number.NaN, y = Number.NaN] = projection([longitude, latitude]) ?? [];
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x).toBeLessThanOrEqual(width + 0.5);
          expect(y).toBeGreaterThanOrEqual(-0.5);
          expect(y).toBeLessThanOrEqual(height + 0.5);
        }
      }),
    );
  });
});

describe("the outline of the land", () => {
  it("is one path in tenths of a unit, of less than 25,000 characters, on every map", () => {
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 3 }), (points) => {
        const path = outlineOf(worldLand(), viewOf(points));
        expect(path.length).toBeLessThan(25_000);
        expect(path).toMatch(/^(?:M[-\d. ]+l[-\d. ]+z)*$/);
        expect(path).not.toMatch(/\.\d\d|e|NaN/);
      }),
      { numRuns: 15 },
    );
  });

  it("follows the coasts: no corner leaves the sheet, and Africa and Australia are where they belong", () => {
    const view = viewOf([]);
    const corners = cornersOf(outlineOf(worldLand(), view));
    expect(corners.length).toBeGreaterThan(2000);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(view.width * 10 + 1);
      expect(y).toBeGreaterThan(-100);
      expect(y).toBeLessThanOrEqual(view.height * 10 + 1);
    }
    for (const [longitude, latitude] of [
      [18.5, -34],
      [153.2, -27.5],
    ] as const) {
      const [x = 0, y = 0] = view.projection([longitude, latitude]) ?? [];
      const nearest = Math.min(...corners.map(([cx, cy]) => Math.hypot(cx / 10 - x, cy / 10 - y)));
      expect(nearest).toBeLessThan(4);
    }
  });
});

describe("names on a map", () => {
  const named = fc.record({
    name: fc.string({ minLength: 1, maxLength: 30 }),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
    radius: fc.double({ min: 1, max: 30, noNaN: true }),
  });

  const overlap = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  it("never run over one another or over the edge", () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 30 }), (places) => {
        const sides = placeLabels(places, { width: 600, height: 300, most: 12 });
        const boxes = places.flatMap((place, index) => {
          const side = sides[index];
          return side === undefined ? [] : [labelBox(place, side)];
        });
        expect(boxes.length).toBeLessThanOrEqual(12);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(600);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }),
    );
  });

  it("give way to the name that comes first, and stand on another side where they can", () => {
    const at = (name: string, x: number, y: number): Named => ({ name, x, y, radius: 4 });
    const sheet = { width: 600, height: 300, most: 12 };
    expect(placeLabels([at("Harbour", 300, 150), at("Ferry", 330, 150)], sheet)).toEqual([
      "right",
      undefined,
    ]);
    expect(placeLabels([at("Harbour", 300, 150), at("Ferry", 296, 162)], sheet)).toEqual(["right", "left"]);
    expect(placeLabels([at("Harbour", 595, 150)], sheet)).toEqual(["left"]);
  });
});

describe("circles on a map", () => {
  it("are as large in area as their counts, the largest first, small ones never too small to see", () => {
    const { spots } = placeMapOf([
      { name: "Ferry", count: 100, point: point(10, 10) },
      { name: "Harbour", count: 400, point: point(20, 20) },
      { name: "Lamp", count: 1, point: point(-20, 120) },
    ]);
    const [first, second, third] = spots;
    expect(first?.place.name).toBe("Harbour");
    expect((first?.radius ?? 0) / (second?.radius ?? 1)).toBeCloseTo(2, 1);
    expect((first?.radius ?? 0) / (third?.radius ?? 1)).toBeLessThan(10);
  });

  it("lie on the sheet, whatever the places", () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        for (const { x, y } of placeMapOf(places).spots) {
          expect(x).toBeGreaterThanOrEqual(-0.1);
          expect(x).toBeLessThanOrEqual(100.1);
          expect(y).toBeGreaterThanOrEqual(-0.1);
          expect(y).toBeLessThanOrEqual(100.1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("make no continent of one article", () => {
    const [spot] = placeMapOf([{ name: "Lamp", count: 1, point: point(10, 10) }]).spots;
    expect(spot?.radius).toBeLessThan(1);
  });
});

describe("the small map of the world", () => {
  it("is the picture that the site carries, and small", async () => {
    expect(worldPicture().length).toBeLessThan(9200);
    expect(worldPicture()).not.toContain("lz");
    await expect(worldPicture()).toMatchFileSnapshot("../../templates/assets/land.svg");
  });

  it("has a place where the large one has it", () => {
    const { width, height, x, y } = onWorldPicture(point(-34, 18.5));
    expect([width, height]).toEqual([viewOf([]).width, viewOf([]).height]);
    const [mapX = 0, mapY = 0] = viewOf([]).projection([18.5, -34]) ?? [];
    expect(x).toBeCloseTo(mapX, 0);
    expect(y).toBeCloseTo(mapY, 0);
  });
});
