import { seatsOfGovernment } from "../knowledge/countries/countries.ts";
import { ambiguousPlaces } from "../knowledge/countries/place-words.ts";
import { statesAndProvinces } from "../knowledge/places/homonyms.ts";
import type { Mention } from "./mention.ts";
import { findKnownPlaces, type KnownPlace, type PlaceHit, type PlaceIndex } from "./place-index.ts";
import type { Place } from "./read-passages.ts";
import type { Sentence } from "./read-sentences.ts";

/** How much an article speaks of a country. */
export type CountryScore = {
  readonly code: string;
  readonly score: number;
  /** How often its own name stands there. */
  readonly named: number;
  /** Whether it is known by towns alone: by nothing that speaks for it (see `speaksForCountry`), nor by the dateline. */
  readonly isImplied: boolean;
  readonly lines: readonly number[];
};

/** A known place with the sentence it stands in. */
export type PlacedHit = { readonly hit: PlaceHit; readonly sentence: Sentence };

/** What one mention says for its country: its name most, a city in it least. */
const kindWeights: Readonly<Record<KnownPlace["kind"], number>> = { country: 2, demonym: 1.2, city: 0.7 };

const placeWeights: Readonly<Record<Place, number>> = {
  title: 2.5,
  subtitle: 1.5,
  lead: 1.5,
  body: 1,
  caption: 0.7,
  slug: 0.5,
  section: 0,
};

/** The dateline says where the report is from, and so most often what it is about. */
const datelineWeight = 3;

/** Whether a name that holds this place is no place: `Paris Hilton`, `New York Times`; a country in an organisation's name counts. */
const isInName = (hit: PlaceHit, names: readonly Mention[]): boolean =>
  names.some(
    ({ kind, from, to }) =>
      from <= hit.from &&
      hit.to <= to &&
      to - from > hit.to - hit.from &&
      (kind === "person" || (kind !== "place" && hit.kind === "city")),
  );

/** Whether a club goes by the place's name here. */
const isClub = (hit: PlaceHit, names: readonly Mention[]): boolean =>
  names.some(({ isClub: club, from, to }) => club === true && from <= hit.from && hit.to <= to);

/** Whether the tagger, too, takes an ambiguous name for a place (`Nice`, `Jordan`). */
const isPlace = (hit: PlaceHit, names: readonly Mention[]): boolean =>
  !ambiguousPlaces.has(hit.name) ||
  names.some(({ kind, from, to }) => kind === "place" && from <= hit.from && hit.to <= to);

/** All known places of the sentences, in reading order, those left out that are parts of other names. */
export const placeHits = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  index: PlaceIndex,
): readonly PlacedHit[] => {
  const names = new Map<number, Mention[]>();
  for (const mention of mentions)
    names.set(mention.sentence, [...(names.get(mention.sentence) ?? []), mention]);
  return sentences.flatMap((sentence, at) =>
    findKnownPlaces(
      sentence.tokens.map(({ text }) => text),
      index,
    )
      .filter((hit) => {
        const around = names.get(at) ?? [];
        return !isInName(hit, around) && !isClub(hit, around) && isPlace(hit, around);
      })
      .map((hit) => ({ hit, sentence })),
  );
};

/** A country's name and its people's speak for it, and so do its states and a capital that news takes for a government; any other town is only in it. */
const speaksForCountry = ({ kind, name }: PlaceHit): boolean =>
  kind !== "city" || seatsOfGovernment.has(name) || statesAndProvinces.has(name.replace(" (U.S. state)", ""));

type Tally = { code: string; score: number; named: number; isImplied: boolean; lines: number[] };

const addHit = (tally: Tally, { hit, sentence }: PlacedHit): void => {
  const { place, line } = sentence.passage;
  tally.score += kindWeights[hit.kind] * placeWeights[place];
  if (hit.kind === "country") tally.named += 1;
  if (speaksForCountry(hit)) tally.isImplied = false;
  if (line !== undefined) tally.lines.push(line);
};

/** The countries an article speaks of, the one most spoken of first. */
export const scoreCountries = (
  hits: readonly PlacedHit[],
  dateline: readonly KnownPlace[],
): readonly CountryScore[] => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (code: string): Tally => {
    const tally = tallies.get(code) ?? { code, score: 0, named: 0, isImplied: true, lines: [] };
    tallies.set(code, tally);
    return tally;
  };
  for (const placed of hits) addHit(tallyOf(placed.hit.code), placed);
  for (const { code } of dateline.slice(0, 1)) {
    const tally = tallyOf(code);
    tally.score += datelineWeight;
    tally.isImplied = false;
  }
  return [...tallies.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
};
