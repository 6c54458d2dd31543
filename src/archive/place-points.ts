import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { homonyms } from "../knowledge/places/homonyms.ts";
import { type CityPoint, citiesNamed, countryPoint, type Point } from "../knowledge/places/place-points.ts";

const codes: ReadonlyMap<string, string> = new Map(countries.map(({ name, code }) => [name, code]));

/** The ISO 3166-1 code of a country by its usual name. */
export const codeOfCountry = (name: string): string | undefined => codes.get(name);

/** So many articles more than the next country's must speak for one, that a name of several places is in it. */
const clearLead = 2;

const inCountry = (cities: readonly CityPoint[], code: string | undefined): CityPoint | undefined =>
  cities.find((city) => city.code === code);

const byCompany = (
  cities: readonly CityPoint[],
  near: ReadonlyMap<string, number>,
): CityPoint | undefined => {
  const [first, second] = cities
    .map((city) => ({ city, articles: near.get(city.code) ?? 0 }))
    .sort((a, b) => b.articles - a.articles);
  if (!first || first.articles === 0) return undefined;
  return first.articles >= clearLead * (second?.articles ?? 0) ? first.city : undefined;
};

/**
 * Where a place of an index lies: a country's middle, a city of the table. `near` says in how many of its articles each
 * country stands beside it. A name of several cities is the one in the country that its articles speak of; where they do
 * not tell, and no city is the one that newspapers mean, the place is left open: undefined.
 */
export const pointOfPlace = (name: string, near: ReadonlyMap<string, number>): Point | undefined => {
  const country = codeOfCountry(name);
  if (country !== undefined) return countryPoint(country);
  const cities = citiesNamed(name);
  const usual = citiesWithCountry.get(name);
  const told = byCompany(cities, near);
  if (told && (usual === undefined || homonyms.has(name))) return told;
  if (usual !== undefined) return homonyms.has(name) ? undefined : inCountry(cities, usual);
  return cities.length === 1 ? cities[0] : undefined;
};
