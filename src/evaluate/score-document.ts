import { bagOf, bagSize, commonSize, fourGrams, overlapF1 } from "./bag.ts";
import type { Gold } from "./gold.ts";
import type { Prediction } from "./prediction.ts";
import { type CaptionCounts, countCaptions } from "./score-captions.ts";
import { headlineKey, lettersKey, wordsOf } from "./text-keys.ts";

/** The measures of a document; one whose answer the text does not hold is missing. */
export type Measures = CaptionCounts & {
  readonly body_f1?: number;
  readonly body_precision?: number;
  readonly body_recall?: number;
  readonly snippet_recall?: number;
  readonly snippet_leak?: number;
  readonly title_exact?: number;
  readonly title_soft?: number;
  readonly authors?: number;
  readonly authors_recall?: number;
  readonly date?: number;
  /** 1 where the text holds no day and yet a wrong one was given. */
  readonly date_false?: number;
  /** 1 where a wrong day was given with a confidence of .75 or more. */
  readonly date_wrong_and_sure?: number;
  readonly publisher?: number;
};

/** A scored rendering of a document. */
export type Scored = {
  readonly id: string;
  readonly rendering: string;
  readonly language: "en" | "other";
  readonly tier: string;
  readonly measures: Measures;
};

/** From this confidence on a day counts as asserted without a doubt. */
const sure = 0.75;

const bit = (claim: boolean): number => (claim ? 1 : 0);

/** Words that are the article's but no paragraphs: they count neither for nor against. */
const neutralKeys = (gold: Gold): ReadonlySet<string> =>
  new Set(
    [
      ...(gold.body_blocks ?? []).filter(({ t }) => t !== "p").map(({ text }) => text),
      ...gold.title_accept,
      gold.subtitle ?? "",
      ...(gold.ambiguous ?? []),
    ].map(lettersKey),
  );

/** The predicted blocks that count. */
const countedBlocks = (gold: Gold, body: readonly string[]): readonly string[] => {
  const neutral = neutralKeys(gold);
  const paragraphs = new Set(gold.body.map(lettersKey));
  return body.filter((block) => {
    const key = lettersKey(block);
    return key !== "" && (paragraphs.has(key) || !neutral.has(key));
  });
};

const scoreSnippets = (gold: Gold, blocks: readonly string[]): Measures => {
  const body = lettersKey(blocks.join("\n"));
  const wanted = gold.snippets?.with ?? [];
  const unwanted = (gold.snippets?.without ?? []).filter((snippet) => lettersKey(snippet) !== "");
  const share = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => body.includes(lettersKey(snippet))).length / snippets.length;
  return {
    ...(wanted.length > 0 ? { snippet_recall: share(wanted) } : {}),
    ...(unwanted.length > 0 ? { snippet_leak: share(unwanted) } : {}),
  };
};

const scoreBody = (gold: Gold, blocks: readonly string[]): Measures => {
  const [truth, claim] = [gold.body, blocks].map((texts) => fourGrams(wordsOf(texts.join("\n"))));
  if (truth === undefined || claim === undefined) return {};
  const common = commonSize(truth, claim);
  const precision = bagSize(claim) > 0 ? common / bagSize(claim) : 0;
  const recall = bagSize(truth) > 0 ? common / bagSize(truth) : 0;
  return {
    body_precision: precision,
    body_recall: recall,
    body_f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
};

const scoreTitle = ({ title_accept: accepted }: Gold, title: string): Measures => {
  const words = bagOf(wordsOf(title));
  return {
    title_exact: bit(accepted.some((known) => headlineKey(known) === headlineKey(title))),
    title_soft: bit(Math.max(...accepted.map((known) => overlapF1(bagOf(wordsOf(known)), words))) >= 0.8),
  };
};

const scoreAuthors = (gold: Gold, authors: readonly string[]): Measures => {
  const truth = new Set(gold.authors.map(lettersKey));
  const claim = new Set(authors.map(lettersKey).filter((key) => key !== ""));
  const hits = [...truth].filter((author) => claim.has(author)).length;
  return {
    authors: bit(truth.size === claim.size && hits === truth.size),
    authors_recall: hits / truth.size,
  };
};

const scoreDate = (gold: Gold, inText: boolean, { date, date_confidence }: Prediction): Measures => {
  const accepted = gold.date_accept ?? (gold.date ? [gold.date] : []);
  const day = date?.slice(0, 10) ?? null;
  const right = day !== null && accepted.includes(day);
  const wrongAndSure = bit(day !== null && !right && (date_confidence ?? 0) >= sure);
  if (inText) return { date: bit(right), date_wrong_and_sure: wrongAndSure };
  return gold.date ? { date_false: bit(day !== null && !right), date_wrong_and_sure: wrongAndSure } : {};
};

/** A publisher's name also counts as its site's, with or without the ending. */
const scorePublisher = ({ publisher_accept: accepted }: Gold, publisher: string): Measures => {
  const key = lettersKey(publisher);
  const isKnown = (known: string): boolean =>
    lettersKey(known) === key || lettersKey(known.replace(/\.[a-z.]+$/, "")) === key;
  return { publisher: bit(key !== "" && accepted.some(isKnown)) };
};

/**
 * A document without the truths about title, authors and date that were only derived from its page's
 * metadata: those are wrong now and then.
 */
export const onlyAsserted = (gold: Gold): Gold => {
  const drop = (field: string): boolean => (gold.provenance?.[field] ?? "repo") !== "repo";
  const dropped = Object.fromEntries(
    ["title", "authors", "date"].filter(drop).map((field) => [field, false]),
  );
  return {
    ...gold,
    ...(drop("date") ? { date: null, date_accept: null } : {}),
    in_dump: Object.fromEntries(
      Object.entries(gold.in_dump).map(([name, held]) => [name, { ...held, ...dropped }]),
    ),
  };
};

/** Measures one prediction against the truth, on what that rendering's text holds. */
export const scoreDocument = (gold: Gold, rendering: string, prediction: Prediction): Scored => {
  const held = gold.in_dump[rendering] ?? {};
  const blocks = countedBlocks(gold, prediction.body);
  return {
    id: gold.id,
    rendering,
    language: gold.lang === "en" ? "en" : "other",
    tier: gold.tier,
    measures: {
      ...(gold.tier === "snippets" ? scoreSnippets(gold, blocks) : scoreBody(gold, blocks)),
      ...(held.title === true ? scoreTitle(gold, prediction.title ?? "") : {}),
      ...(held.authors === true ? scoreAuthors(gold, prediction.authors) : {}),
      ...scoreDate(gold, held.date === true, prediction),
      ...(held.publisher === true ? scorePublisher(gold, prediction.publisher ?? "") : {}),
      ...countCaptions(gold, prediction.captions),
    },
  };
};
