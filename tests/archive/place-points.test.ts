import { describe, expect, it } from "vitest";
import { pointOfPlace } from "../../src/archive/place-points.ts";
import { citiesNamed } from "../../src/knowledge/places/place-points.ts";

const near = (counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(counts));
const rounded = (name: string, counts: Readonly<Record<string, number>> = {}) => {
  const point = pointOfPlace(name, near(counts));
  return point && [Math.round(point.latitude) + 0, Math.round(point.longitude) + 0];
};

describe("a place of an index", () => {
  it.each([
    ["Syria", [35, 39]],
    ["Damascus", [34, 36]],
    ["Paris", [49, 2]],
    ["São Paulo", [-24, -47]],
    ["Sao Paulo", [-24, -47]],
    ["New York", [41, -74]],
  ])("lies where the table says: %s", (name, point) => {
    expect(rounded(name)).toEqual(point);
  });

  it("is the city in the country that its articles speak of", () => {
    expect(rounded("Valencia", { ES: 9, VE: 1 })).toEqual([39, 0]);
    expect(rounded("Valencia", { VE: 4 })).toEqual([10, -68]);
    expect(rounded("Paris", { US: 50 })).toEqual([49, 2]);
  });

  it("is left open where nothing tells, or the articles speak of both", () => {
    expect(rounded("Valencia")).toBeUndefined();
    expect(rounded("Valencia", { ES: 5, VE: 4 })).toBeUndefined();
    expect(rounded("Georgia (U.S. state)")).toBeUndefined();
    expect(rounded("Nowhere at all")).toBeUndefined();
    expect(rounded("<img src=x>".repeat(100))).toBeUndefined();
  });
});

it("the table of cities holds no city out of this world, and each once a country", () => {
  for (const name of ["London", "Victoria", "Santiago", "San José", "Hyderabad"]) {
    const cities = citiesNamed(name);
    expect(cities.length).toBeGreaterThan(0);
    expect(new Set(cities.map(({ code }) => code)).size).toBe(cities.length);
    for (const { latitude, longitude } of cities) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  }
});
