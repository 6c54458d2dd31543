import { homonyms, statesAndProvinces } from "../knowledge/places/homonyms.ts";
import type { KnownPlace, PlaceHit } from "./place-index.ts";
import type { PlacedHit } from "./score-countries.ts";

/** Words that speak for the country of Georgia: its neighbours, its parts, those it quarrels with. */
const caucasus: ReadonlySet<string> = new Set(["GE", "RU", "AM", "AZ", "UA", "TR", "BY", "MD"]);

const wordAt = ({ sentence }: PlacedHit, at: number): string => sentence.tokens[at]?.text ?? "";

/** The state or province that a hit is followed by, after a comma: `Paris, Texas`. */
const stateAfter = (placed: PlacedHit): string | undefined => {
  if (wordAt(placed, placed.hit.to) !== ",") return undefined;
  const one = wordAt(placed, placed.hit.to + 1);
  const two = `${one} ${wordAt(placed, placed.hit.to + 2)}`;
  return [two, one].find((name) => statesAndProvinces.has(name));
};

const isFollowedByState = (placed: PlacedHit): boolean =>
  wordAt(placed, placed.hit.to).toLowerCase() === "state";

/** `Athens, Georgia` lies in no Greece: the town is named with its state. */
const withState = (placed: PlacedHit): PlacedHit => {
  const { hit } = placed;
  const state = hit.kind === "city" ? stateAfter(placed) : undefined;
  const code = state === undefined ? undefined : statesAndProvinces.get(state);
  if (code === undefined || code === hit.code || state === hit.name) return placed;
  return { ...placed, hit: { ...hit, code, name: `${hit.name}, ${state}` } };
};

/** Which countries an article speaks of by names that mean one place alone. */
const sureCodes = (hits: readonly PlacedHit[]): ReadonlyMap<string, number> => {
  const codes = new Map<string, number>();
  for (const { hit } of hits)
    if (!homonyms.has(hit.name) && hit.name !== "Georgia")
      codes.set(hit.code, (codes.get(hit.code) ?? 0) + 1);
  return codes;
};

/** A name of several places is the one in a country that the article speaks of; else the one that the table gives. */
const byCountry = (placed: PlacedHit, codes: ReadonlyMap<string, number>): PlacedHit => {
  const { hit } = placed;
  const [usual, ...others] = (hit.kind === "city" ? homonyms.get(hit.name) : undefined) ?? [];
  if (usual === undefined || hit.code !== usual || codes.has(usual)) return placed;
  const [best] = others
    .filter((code) => codes.has(code))
    .sort((a, b) => (codes.get(b) ?? 0) - (codes.get(a) ?? 0));
  return best === undefined ? placed : { ...placed, hit: { ...hit, code: best } };
};

type GeorgiaIs = "country" | "state" | "open";

const isTownInUs = ({ hit }: PlacedHit): boolean => hit.code === "US" && hit.kind === "city";

const georgiaIs = (hits: readonly PlacedHit[], codes: ReadonlyMap<string, number>): GeorgiaIs => {
  if (codes.has("GE")) return "country";
  if (hits.some(isTownInUs)) return "state";
  return [...caucasus].some((code) => codes.has(code)) ? "country" : "open";
};

/** The state's name in indexes: the country keeps the plain one. */
const georgiaTheState = "Georgia (U.S. state)";

/** `ATLANTA, Ga.`: a state that shares its name with a country has the name that indexes know it by. */
export const withStatesName = (place: KnownPlace): KnownPlace =>
  place.name === "Georgia" && place.code === "US" ? { ...place, name: georgiaTheState } : place;

const georgiaHit = (hit: PlaceHit, is: GeorgiaIs): readonly PlaceHit[] => {
  if (is === "state") return [{ ...hit, kind: "city", code: "US", name: georgiaTheState }];
  return is === "country" ? [hit] : [];
};

const isAfterTown = (placed: PlacedHit, towns: readonly PlacedHit[]): boolean =>
  wordAt(placed, placed.hit.from - 1) === "," &&
  towns.some(({ hit, sentence }) => sentence === placed.sentence && hit.to === placed.hit.from - 1);

/**
 * Places that share a name told apart by what else the article names: towns by their state or by the countries spoken
 * of, Georgia by its neighbours. A Georgia that nothing tells is left open: it is no place of either country.
 */
export const settlePlaces = (hits: readonly PlacedHit[]): readonly PlacedHit[] => {
  const named = hits.map(withState);
  const codes = sureCodes(named);
  const georgia = georgiaIs(named, codes);
  return named.flatMap((placed) => {
    const { hit } = placed;
    if (hit.name === "Washington" && isFollowedByState(placed))
      return [{ ...placed, hit: { ...hit, name: "Washington (U.S. state)" } }];
    if (hit.name !== "Georgia") return [byCountry(placed, codes)];
    const is = isAfterTown(placed, named) ? "state" : georgia;
    return georgiaHit(hit, is).map((settled) => ({ ...placed, hit: settled }));
  });
};
