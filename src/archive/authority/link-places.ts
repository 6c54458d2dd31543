import { countries } from "../../knowledge/countries/countries.ts";
import { samePlaces } from "../../knowledge/places/same-places.ts";
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

/** Names of one place that is no country -> the first of them. */
const firstNames: ReadonlyMap<string, string> = new Map(
  samePlaces.flatMap((names) => names.map((name) => [keyOf(name), names[0] ?? name] as const)),
);

/** Which places of an archive are one under several names: `US`, `U.S.` and `United States`, `Peking` and `Beijing`. */
export const linkPlaces = (spellings: readonly Spelling[]): readonly Link[] => {
  const members = spellings.flatMap(({ key }, at) => {
    const place = usualNames.get(codes.get(key) ?? "") ?? firstNames.get(key);
    return place === undefined ? [] : [{ at, place }];
  });
  return [...groupBy(members, ({ place }) => place).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map(({ at }): Link => [first.at, at]),
  );
};
