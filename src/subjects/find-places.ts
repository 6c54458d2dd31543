import { countryName, seatsOfGovernment } from "../knowledge/countries/countries.ts";
import { evidenceOf } from "./gather-evidence.ts";
import type { Mention } from "./mention.ts";
import { findKnownPlaces, type KnownPlace } from "./place-index.ts";
import type { Sentence } from "./read-sentences.ts";
import { type CountryScore, type PlacedHit, placeHits, scoreCountries } from "./score-countries.ts";
import { splitTokens } from "./split-tokens.ts";
import type { Subject } from "./subjects.ts";

type PlacesInput = {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly dateline: string | undefined;
};

/** A country with this score is what the article is about, unless another has far more. */
const aboutScore = 1.5;
/** A country with less than this share of the first one's score is only named in passing. */
const aboutShare = 0.2;

const round = (value: number): number => Math.round(value * 100) / 100;

const countrySubject = (country: CountryScore, best: number): readonly Subject[] => {
  const name = countryName(country.code);
  const about = country.score >= aboutScore && country.score >= aboutShare * best;
  if (name === undefined || (!about && country.named === 0)) return [];
  const confidence = about ? round(0.6 + 0.35 * Math.min(1, country.score / best)) : 0.4;
  const lines = [...new Set(country.lines)].sort((a, b) => a - b).slice(0, 20);
  return [{ name, evidence: { lines, rule: "country-words", confidence } }];
};

const locative = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "outside",
  "around",
  "across",
  "of",
  "visit",
  "visited",
  "visiting",
  "left",
  "reached",
]);

const isLocative = ({ hit, sentence }: PlacedHit): boolean =>
  locative.has((sentence.tokens[hit.from - 1]?.text ?? "").toLowerCase());

/** A capital with no locative word by it stands for a government (`Moscow launched`): then its country is meant. */
const citySubjects = (hits: readonly PlacedHit[], dateline: readonly KnownPlace[]): readonly Subject[] => {
  const groups = new Map<string, PlacedHit[]>(
    dateline.filter(({ kind }) => kind === "city").map(({ name }) => [name, []]),
  );
  for (const placed of hits)
    if (placed.hit.kind === "city")
      groups.set(placed.hit.name, [...(groups.get(placed.hit.name) ?? []), placed]);
  return [...groups]
    .filter(([name, group]) => group.length === 0 || !seatsOfGovernment.has(name) || group.some(isLocative))
    .map(([name, group]) => ({
      name,
      evidence: {
        lines: [...new Set(group.flatMap(({ sentence }) => sentence.passage.line ?? []))].slice(0, 20),
        rule: group.length === 0 ? "dateline" : "city-name",
        confidence: 0.8,
      },
    }));
};

const otherPlaces = (mentions: readonly Mention[], known: ReadonlySet<string>): readonly Subject[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const name = mention.words.join(" ");
    if (mention.kind === "place" && !known.has(name))
      groups.set(name, [...(groups.get(name) ?? []), mention]);
  }
  return [...groups].map(([name, group]) => ({ name, evidence: evidenceOf(group, "place-name", 0.5) }));
};

/** The places of an article: countries by their usual English name, then cities and regions, those of the dateline among them. */
export const findPlaces = ({ sentences, mentions, dateline }: PlacesInput): readonly Subject[] => {
  const hits = placeHits(sentences);
  const written = dateline === undefined ? [] : findKnownPlaces(splitTokens(dateline.slice(0, 200)));
  const ranked = scoreCountries(hits, written);
  const best = ranked[0]?.score ?? 0;
  const known = new Set(
    hits.flatMap(({ hit, sentence }) =>
      sentence.tokens
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  return [
    ...ranked.flatMap((country) => countrySubject(country, best)),
    ...citySubjects(hits, written),
    ...otherPlaces(mentions, known),
  ];
};
