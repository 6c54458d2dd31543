import { cityPointRows } from "./city-point-rows.ts";
import { countryPointRows } from "./country-point-rows.ts";

/** Where a place lies, in degrees: north and east are positive. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** A city where it lies, with its country's ISO 3166-1 code. */
export type CityPoint = Point & { readonly code: string };

/** How names of cities are compared: `São Paulo` and `Sao Paulo` are one. */
const keyOf = (name: string): string =>
  name.slice(0, 80).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const lastNumbers = /^(.+) (-?[\d.]+) (-?[\d.]+)$/u;

const readCities = (): ReadonlyMap<string, readonly CityPoint[]> => {
  const cities = new Map<string, CityPoint[]>();
  for (const row of cityPointRows.trim().split("\n")) {
    const code = row.slice(0, 2);
    for (const item of row.slice(4).split(", ")) {
      const [, name = "", latitude, longitude] = lastNumbers.exec(item) ?? [];
      const key = keyOf(name);
      const point = { code, latitude: Number(latitude), longitude: Number(longitude) };
      cities.set(key, [...(cities.get(key) ?? []), point]);
    }
  }
  return cities;
};

const readCountries = (): ReadonlyMap<string, Point> =>
  new Map(
    countryPointRows
      .trim()
      .split(/,\s+/u)
      .map((item) => {
        const [code = "", latitude, longitude] = item.split(" ");
        return [code, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
      }),
  );

/* Read when first asked for: most who import this never ask. */
const read: { cities?: ReadonlyMap<string, readonly CityPoint[]>; countries?: ReadonlyMap<string, Point> } =
  {};

/** The larger cities of a name, one a country; none where no city of the table has it. */
export const citiesNamed = (name: string): readonly CityPoint[] => {
  read.cities ??= readCities();
  return read.cities.get(keyOf(name)) ?? [];
};

/** The middle of a country by ISO 3166-1 alpha-2 code. */
export const countryPoint = (code: string): Point | undefined => {
  read.countries ??= readCountries();
  return read.countries.get(code);
};
