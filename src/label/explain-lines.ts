import type { Line } from "../text/line.ts";
import { decide, type Reading } from "./decide.ts";
import { type Features, featuresOf } from "./features.ts";
import { statesAllowed } from "./furniture.ts";
import type { Label } from "./label.ts";
import type { OwnKnowledge } from "./label-with.ts";
import { type LineModel, readPage } from "./model.ts";
import { type Page, pageOf } from "./page.ts";
import { readFeature, type Sight } from "./read-feature.ts";
import { labelOfState, type State, states } from "./states.ts";

/** What the page as a whole made of a line against the model's first opinion of it. */
export type SecondThought =
  | "surest-headline"
  | "no-second-headline"
  | "amid-text"
  | "list-amid-text"
  | "hardly-any-text"
  | "other-stories";

/** What speaks for a line's state against the next likely one: `weight` is what it adds to the odds, as a logarithm. */
export type Sign = { readonly sight: Sight; readonly weight: number };

/** How the line model came to its opinion of a line, rules and an archive's own knowledge left aside. */
export type Opinion = {
  readonly state: State;
  /** How likely the state is, from 0 to 1. */
  readonly likelihood: number;
  /** The next likely label. */
  readonly other: { readonly label: Label; readonly likelihood: number };
  /** The strongest signs first. */
  readonly signs: readonly Sign[];
  readonly thought?: SecondThought;
};

const K = states.length;
const mostSigns = 3;
/** Weaker signs explain nothing. */
const leastWeight = 0.2;

/** A line's states, the likeliest first; of equals the first. */
const rankedAt = (likelihoods: Float64Array, i: number): readonly number[] =>
  states
    .map((_, k) => k)
    .sort((a, b) => (likelihoods[i * K + b] ?? 0) - (likelihoods[i * K + a] ?? 0) || a - b);

type Sights = { readonly model: LineModel; readonly features: Features; readonly words: readonly string[] };

const signsFor = (
  { model, features, words }: Sights,
  i: number,
  [state, rival]: readonly [number, number],
): readonly Sign[] =>
  [...features.ids.subarray(features.starts[i], features.starts[i + 1])]
    .map((id) => ({
      id,
      weight: ((model.weights[id * K + state] ?? 0) - (model.weights[id * K + rival] ?? 0)) * model.step,
    }))
    .filter(({ weight }) => weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .map(({ id, weight }) => ({ sight: readFeature(id, words), weight }))
    .filter(({ sight }) => sight.kind !== "shape" || sight.seen.length > 0)
    .slice(0, mostSigns);

const thoughtOf = (state: State, first: State, isItem: boolean): SecondThought | undefined => {
  if (state === first) return undefined;
  if (isItem) return "list-amid-text";
  if (state === "title") return "surest-headline";
  if (first === "title") return "no-second-headline";
  if (state === "after") return "other-stories";
  return first === "before" || first === "after" ? "amid-text" : "hardly-any-text";
};

const opinionAt = (sights: Sights, likelihoods: Float64Array, reading: Reading, i: number): Opinion => {
  const ranked = rankedAt(likelihoods, i);
  const first = ranked[0] ?? 0;
  const state = reading.states[i] ?? "after";
  const k = states.indexOf(state);
  const label = labelOfState[state];
  const rival = ranked.find((one) => labelOfState[states[one] ?? "after"] !== label) ?? first;
  const thought = thoughtOf(state, states[first] ?? "after", reading.items.has(i));
  return {
    state,
    likelihood: likelihoods[i * K + k] ?? 0,
    other: { label: labelOfState[states[rival] ?? "after"], likelihood: likelihoods[i * K + rival] ?? 0 },
    signs: signsFor(sights, i, [k, rival]),
    ...(thought && { thought }),
  };
};

/** Says of every line what the line model makes of it and why, in the lines' order. */
export const explainWith =
  (model: LineModel) =>
  (lines: readonly Line[], own: OwnKnowledge = {}): readonly Opinion[] => {
    const page: Page = pageOf(lines);
    const furniture = lines.map(({ text }) => own.furniture?.(text));
    const likelihoods = readPage(model, page, statesAllowed(furniture));
    const reading = decide(page, likelihoods, model.headline);
    const sights = {
      model,
      features: featuresOf(page, model.vocabulary),
      words: [...model.vocabulary.keys()],
    };
    return lines.map((_, i) => opinionAt(sights, likelihoods, reading, i));
  };
