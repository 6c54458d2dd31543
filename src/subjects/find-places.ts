import { countryName, seatsOfGovernment } from "../knowledge/countries/countries.ts";
import { placeWords } from "../knowledge/names/name-words.ts";
import { citiesNamed } from "../knowledge/places/place-points.ts";
import { placesIn } from "./country-languages.ts";
import { regionSubjects, saysWhich } from "./find-regions.ts";
import { evidenceOf } from "./gather-evidence.ts";
import type { Mention } from "./mention.ts";
import { findKnownPlaces, type KnownPlace } from "./place-index.ts";
import type { SubjectsInput } from "./read-passages.ts";
import type { Sentence } from "./read-sentences.ts";
import { type CountryScore, type PlacedHit, placeHits, scoreCountries } from "./score-countries.ts";
import { settlePlaces, withStatesName } from "./settle-places.ts";
import { splitTokens } from "./split-tokens.ts";
import type { Subject } from "./subjects.ts";
import { isGovernment, isSite, locative } from "./where-named.ts";

type PlacesInput = {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly dateline: string | undefined;
  readonly language: string | undefined;
  readonly related: NonNullable<SubjectsInput["related"]>;
};

/** A country with this score is what the article is about, unless another has far more (measured on newswire). */
const aboutScore = 2.5;
/** A country with less than this share of the first one's score is only named in passing. */
const aboutShare = 0.2;

const round = (value: number): number => Math.round(value * 100) / 100;

const countrySubject = (country: CountryScore, best: number): readonly Subject[] => {
  const name = countryName(country.code);
  const isMuch =
    country.score === best || (country.score >= aboutScore && country.score >= aboutShare * best);
  const about = isMuch && !country.isImplied;
  if (name === undefined || (!about && country.named === 0)) return [];
  const confidence = about ? round(0.6 + 0.35 * Math.min(1, country.score / best)) : 0.4;
  const lines = [...new Set(country.lines)].sort((a, b) => a - b).slice(0, 20);
  return [{ name, evidence: { lines, rule: "country-words", confidence } }];
};

/** A capital with no locative word by it stands for a government (`Moscow launched`): then its country is meant. */
const citySubjects = (hits: readonly PlacedHit[], dateline: readonly KnownPlace[]): readonly Subject[] => {
  const groups = new Map<string, PlacedHit[]>(
    dateline.filter(({ kind }) => kind === "city").map(({ name }) => [name, []]),
  );
  for (const placed of hits)
    if (placed.hit.kind === "city")
      groups.set(placed.hit.name, [...(groups.get(placed.hit.name) ?? []), placed]);
  return [...groups]
    .filter(([, group]) => group.length === 0 || group.some((placed) => !isGovernment(placed)))
    .map(([name, group]) => ({
      name,
      evidence: {
        lines: [...new Set(group.flatMap(({ sentence }) => sentence.passage.line ?? []))].slice(0, 20),
        rule: group.length === 0 ? "dateline" : "city-name",
        confidence: 0.8,
      },
    }));
};

const isPlaceWord = (word: string | undefined): boolean => placeWords.has((word ?? "").toLowerCase());

/**
 * Whether an unknown name is a place beyond doubt: a city, where something happens, said more than once, or with a word such
 * as `River`. One word after `at` is as often a firm (`analysts at Nordea`).
 */
const isCertain = (group: readonly Mention[], sentences: readonly Sentence[]): boolean =>
  // `Duff and Phelps`, again and again: a firm.
  (group.length > 1 && group.some(({ after }) => after !== "and")) ||
  group.some(
    ({ before, after, words, sentence, from }) =>
      isSite(sentences[sentence], from) ||
      (locative.has(before) && !(before === "at" && words.length === 1)) ||
      (before === "," && after === ",") ||
      isPlaceWord(words.at(-1)) ||
      citiesNamed(words.join(" ")).length > 0,
  );

/** Where places that are certain end: sentence and token. */
const endsOf = (places: readonly Mention[], sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    places
      .filter((place) => isCertain([place], sentences) || isKnown(place.words))
      .map(({ sentence, to }) => `${sentence} ${to}`),
  );

/** `Iasi and Ungheni`: what stands beside a certain place is one. */
const standsBeside = ({ before, sentence, from }: Mention, ends: ReadonlySet<string>): boolean =>
  before === "and" && ends.has(`${sentence} ${from - 1}`);

const isKnown = (words: readonly string[]): boolean => findKnownPlaces(words).length > 0;

/** `Sea`, `Harbour`: which one, the article does not say. A Gulf with no other word is the Persian one. */
const isBareWord = (words: readonly string[]): boolean =>
  words.length === 1 && isPlaceWord(words[0]) && words[0]?.toLowerCase() !== "gulf";

/** Whether the table of places speaks of the whole name; `Norwegian Sea` is more than Norway's. */
const isListed = (words: readonly string[]): boolean => isKnown(words) && !isPlaceWord(words.at(-1));

/** `European`, `Midwestern` are of a place, but no name of one; `Baa-2` is a rating, `Bronze Age` a time. */
const isNoPlace = (name: string): boolean =>
  /(?:ern|ean|ian|ican|ish|ese)$/iu.test(name) || /(?:-\p{Ll}+| Age| Era)$|\p{N}/u.test(name);

const otherPlaces = (
  { sentences, mentions }: Pick<PlacesInput, "sentences" | "mentions">,
  known: ReadonlySet<string>,
): readonly Subject[] => {
  const places = mentions.filter(({ kind }) => kind === "place");
  const ends = endsOf(places, sentences);
  const groups = new Map<string, Mention[]>();
  for (const mention of places) {
    const name = mention.words.join(" ").replace(/ (['’][sS])(?= |$)/gu, "$1");
    if (
      known.has(name) ||
      isNoPlace(name) ||
      isBareWord(mention.words) ||
      isListed(mention.words) ||
      saysWhich(mention.after)
    )
      continue;
    const group = groups.get(name);
    if (group) group.push(mention);
    else groups.set(name, [mention]);
  }
  return [...groups]
    .filter(
      ([, group]) => isCertain(group, sentences) || group.some((mention) => standsBeside(mention, ends)),
    )
    .map(([name, group]) => ({
      name,
      evidence: evidenceOf(group, "place-name", group.length > 1 ? 0.7 : 0.5),
    }));
};

/** At most so many teasers are read. */
const mostTeasers = 20;

/** Cities that only a teaser names, of countries that the article is about: the teaser is about the same story. */
const teaserCities = (related: PlacesInput["related"], about: ReadonlySet<string>): readonly Subject[] =>
  related.slice(0, mostTeasers).flatMap(({ text, line }) =>
    findKnownPlaces(splitTokens(text.slice(0, 300)).map(({ text: word }) => word))
      .filter(({ kind, code, name }) => kind === "city" && about.has(code) && !seatsOfGovernment.has(name))
      .map(({ name }) => ({ name, evidence: { lines: [line], rule: "teaser", confidence: 0.4 } })),
  );

/** The first subject of each name: a list with no name twice. */
const onceEach = (subjects: readonly Subject[]): readonly Subject[] =>
  [...new Map(subjects.toReversed().map((subject) => [subject.name, subject])).values()].reverse();

/** The places of an article: countries by their usual English name, then cities and regions, those of the dateline among them. */
export const findPlaces = ({
  sentences,
  mentions,
  dateline,
  language,
  related,
}: PlacesInput): readonly Subject[] => {
  const index = placesIn(language);
  const hits = settlePlaces(placeHits(sentences, mentions, index));
  const written =
    dateline === undefined
      ? []
      : findKnownPlaces(splitTokens(dateline.slice(0, 200)).map(({ text }) => text)).map(withStatesName);
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
  const about = new Set(ranked.filter(({ score }) => score >= aboutShare * best).map(({ code }) => code));
  return onceEach([
    ...ranked.flatMap((country) => countrySubject(country, best)),
    ...citySubjects(hits, written),
    ...regionSubjects(sentences, mentions),
    ...otherPlaces({ sentences, mentions }, known),
    ...teaserCities(related, about),
  ]);
};
