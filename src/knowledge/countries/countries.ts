import { cityRows } from "./city-rows.ts";
import { countryRows } from "./country-rows.ts";

/** A country by ISO 3166-1 alpha-2 code, with the words that speak of it. */
export type Country = {
  readonly code: string;
  /** The usual English name: `Russia`, `South Korea`. */
  readonly name: string;
  /** Other names for the same country: `U.S.`, `Burma`. */
  readonly aliases: readonly string[];
  /** Words for its people and for what is its own, in the singular: `Syrian`, `Dane`. */
  readonly demonyms: readonly string[];
};

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? "").split(",").filter((item) => item !== "");

/** All countries, in the order of their English names; the states that are gone stand last. */
export const countries: readonly Country[] = countryRows
  .trim()
  .split("\n")
  .map((row) => row.split("|"))
  .map(([code = "", name = "", aliases, demonyms]) => ({
    code,
    name,
    aliases: listOf(aliases),
    demonyms: listOf(demonyms),
  }));

/** Cities and regions well known enough to be named alone, each with its country's ISO code. */
export const citiesWithCountry: ReadonlyMap<string, string> = new Map(
  cityRows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split(": ");
      return names.split(", ").map((name) => [name, code] as const);
    }),
);

const namesByCode: ReadonlyMap<string, string> = new Map(countries.map(({ code, name }) => [code, name]));

/** The usual English name of a country by ISO 3166-1 alpha-2 code, or undefined. */
export const countryName = (code: string): string | undefined => namesByCode.get(code);

/** Cities whose name often stands for a government (`Moscow launched`, `talks with Washington`). */
export const seatsOfGovernment: ReadonlySet<string> = new Set(
  (
    "Moscow,Washington,London,Beijing,Peking,Paris,Berlin,Bonn,Tokyo,Tehran,Teheran,Damascus,Baghdad,Ankara,Kiev,Kyiv," +
    "Pyongyang,Seoul,Islamabad,New Delhi,Delhi,Jerusalem,Cairo,Riyadh,Brussels,Rome,Madrid,Ottawa,Canberra,Warsaw," +
    "Budapest,Belgrade,Havana,Caracas,Taipei,Doha,Beirut,Kabul,Athens,Tbilisi,Minsk"
  ).split(","),
);
