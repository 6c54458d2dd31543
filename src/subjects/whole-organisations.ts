import { countries } from "../knowledge/countries/countries.ts";
import { knownOrganisations } from "../knowledge/names/known-organisations.ts";
import { withMark } from "./grow-spans.ts";
import { asFirm, cutSeat, joinPair } from "./join-firms.ts";
import type { Span } from "./mention.ts";
import { tagKnownOrganisations } from "./tag-full-names.ts";
import { wholeName } from "./whole-names.ts";

type Join = (span: Span, words: readonly string[]) => readonly Span[];

const bare = (text: string | undefined): string => (text ?? "").toLowerCase().replaceAll(".", "");

const demonyms = new Set(countries.flatMap(({ demonyms }) => demonyms));
const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]));
const printedOrganisations: ReadonlySet<string> = new Set(knownOrganisations);

const stateBody = /^(?:ministry|parliament|court|bank|army|navy|embassy|police|senate|congress|government)$/u;

/** `Russia's Foreign Ministry`, `Norwegian Parliament`: what every state has is named with its state. */
const withState: Join = (span, words) => {
  if (span.kind !== "organisation" || !stateBody.test(bare(words[span.to - 1]))) return [span];
  const [owner = "", before = ""] = words.slice(Math.max(0, span.from - 2), span.from);
  if (/^['’]s$/u.test(before) && countryNames.has(owner)) return [{ ...span, from: span.from - 2 }];
  const adjective = words[span.from - 1] ?? "";
  return demonyms.has(adjective) ? [{ ...span, from: span.from - 1 }] : [span];
};

/* In this order. */
const joins: readonly Join[] = [
  (span, words) => [wholeName(span, words)],
  withMark,
  asFirm,
  cutSeat,
  joinPair,
  withState,
];

/** A span with what belongs to it where it is an organisation's name: two spans where it held a firm and its town. */
export const wholeOrganisation = (span: Span, words: readonly string[]): readonly Span[] =>
  joins.reduce<readonly Span[]>((list, join) => list.flatMap((one) => join(one, words)), [span]);

const sureOffices =
  /^(?:Congress|Senate|Kremlin|Pentagon|Bundestag|Bundesbank|Knesset|Hamas|Hezbollah|Taliban|Interpol|Greenpeace)$/u;

/** Whether a single word, so printed, is an organisation wherever it stands: an acronym of the table, or an office. */
const isSure = (word: string): boolean =>
  sureOffices.test(word) || (/^\p{Lu}{3,}$/u.test(word) && printedOrganisations.has(word));

/** Organisations that the gazetteer knows and the tagger left out. */
export const missedOrganisations = (spans: readonly Span[], words: readonly string[]): readonly Span[] =>
  tagKnownOrganisations(words, isSure).filter(({ from, to }) =>
    spans.every(
      (span) =>
        span.to <= from ||
        to <= span.from ||
        // A part of a name that is known whole is none.
        (from <= span.from && span.to <= to && span.to - span.from < to - from),
    ),
  );
