import { countries } from "../../knowledge/countries/countries.ts";
import { countryNamed } from "./link-places.ts";

const ministries =
  "Agriculture|Commerce|Defen[cs]e|Economics?|Economy|Education|Energy|Environment|Finance|Foreign|Foreign Trade|Health|Industry|Information|" +
  "Interior|Justice|Labou?r|Mines|Oil|Planning|Telecommunications|Tourism|Trade|Transport";

/** What every state has, in the words that newspapers use for all: without its country such a name names nothing. */
const everyStates = new RegExp(
  `^(?:(?:${ministries}) Ministry|Ministry of (?:${ministries})(?: Affairs)?|Parliament|National Assembly|Central Bank|National Bank|` +
    "Supreme Court|High Court|Constitutional Court|Court of Appeal|Army|Navy|Air Force|Cabinet|Government|" +
    "Lower House|Upper House|Statistics (?:Office|Bureau|Department|Institute)|" +
    "Central Bureau of Statistics|Central Statistic(?:s|al)? (?:Office|Bureau)|Federal Statistics Office|National Statistics (?:Institute|Office)|" +
    "Communist Party|Socialist Party|Christian Democrats|Social Democrats)$",
  "u",
);

/** What only some states call so: where an article names others too, it is theirs. */
const someStates: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "Treasury",
    new Set([
      "United States",
      "United Kingdom",
      "Australia",
      "New Zealand",
      "Italy",
      "South Africa",
      "Ireland",
    ]),
  ],
]);

/** What many states have: with an adjective it is one that has a name of its own (`American Stock Exchange`). */
const bareBodies: ReadonlySet<string> = new Set(["Stock Exchange", "Futures Exchange"]);

const isStates = (name: string): boolean => everyStates.test(name) || someStates.has(name);

/** Whether a name is of something that every state has, and does not say whose. */
export const isEveryStates = (name: string): boolean => isStates(name) || bareBodies.has(name);

/** Countries by their names' and adjectives' forms: `Japan's`, `Japanese`. */
const owners: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ name, aliases, demonyms }) =>
    [...[name, ...aliases].map((form) => `${form}'s`), ...demonyms].map((form) => [form, name] as const),
  ),
  ["US", "United States"],
  ["U.S.", "United States"],
]);

/** The two parts of `Japan's Finance Ministry`, `Japanese Finance Ministry`; undefined where a name is of another form. */
const owned = (name: string): { readonly country: string; readonly body: string } | undefined => {
  for (let space = name.indexOf(" "); space > 0; space = name.indexOf(" ", space + 1)) {
    const country = owners.get(name.slice(0, space));
    const body = name.slice(space + 1);
    if (country !== undefined && isStates(body)) return { country, body };
  }
  return undefined;
};

/** `U.S. Navy` is how everyone writes it. */
const withCountry = (body: string, country: string): string =>
  country === "United States" ? `U.S. ${body}` : `${body} (${country})`;

/**
 * An organisation's name as the archive's indexes know it. A body that every state has goes with its country: the one that the
 * name gives, else the only one that the article names; where it names several the name stays as it is.
 */
export const withItsState = (name: string, places: readonly string[]): string => {
  const { country, body } = owned(name) ?? {};
  if (country !== undefined && body !== undefined) return withCountry(body, country);
  if (!isEveryStates(name)) return name;
  const theirs = someStates.get(name);
  const named = new Set(places.flatMap((place) => countryNamed(place) ?? []));
  const [only, another] = theirs === undefined ? named : [...named].filter((country) => theirs.has(country));
  return only === undefined || another !== undefined ? name : withCountry(name, only);
};
