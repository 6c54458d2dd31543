import { countries } from "../../knowledge/countries/countries.ts";
import { groupBy } from "../group.ts";
import { foldWords, withoutArticle } from "./fold-name.ts";
import type { Link } from "./join-spellings.ts";
import type { Spelling } from "./name-table.ts";

const keyOf = (name: string): string => withoutArticle(foldWords(name)).join(" ");

const codes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, name, aliases }) =>
    [name, ...aliases].map((form) => [keyOf(form), code] as const),
  ),
);

const usualNames: ReadonlyMap<string, string> = new Map(countries.map(({ code, name }) => [code, name]));

/** The usual name of the country that a name stands for; undefined where it stands for none. */
export const countryNamed = (name: string): string | undefined =>
  usualNames.get(codes.get(keyOf(name)) ?? "");

/** Which places of an archive are one country under its names: `US`, `U.S.`, `United States`. */
export const linkPlaces = (spellings: readonly Spelling[]): readonly Link[] => {
  const members = spellings.flatMap((spelling, at) => {
    const country = usualNames.get(codes.get(spelling.key) ?? "");
    return country === undefined ? [] : [{ at, country }];
  });
  return [...groupBy(members, ({ country }) => country).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map(({ at }): Link => [first.at, at]),
  );
};
