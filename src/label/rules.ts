import { captionRules, doubtfulCaption } from "./caption-rules.ts";
import {
  appeals,
  beginsAsByline,
  beginsWithAppeal,
  endsWithDuration,
  holdsDate,
  isEndMark,
  isPostEnd,
  namesPrice,
  namesRole,
  pointsElsewhere,
} from "./cues.ts";
import type { LabelledLine } from "./label.ts";
import { furniture, isAfterBody, near, type Place, type Rule, stateAt } from "./place.ts";
import { labelOfState, type State, states } from "./states.ts";

const headsAppeal = (place: Place): boolean => {
  const { shape, page, i } = place;
  const below = page.shapes[i + 1];
  if (below === undefined || below.line.gap > 1 || shape.width < 12 || shape.width > 80) return false;
  return below.endsSentence && stateAt(place, 1) !== "body" && appeals(below.text);
};

const headMatter: readonly (State | undefined)[] = ["caption", "byline", "date"];

/** The sentence right under the headline, with byline, date or picture before the first paragraph. */
const isStandfirst = (place: Place): boolean => {
  const { reading, i, shape } = place;
  if (reading.title === undefined || i !== reading.title + 1 || shape.width < 40 || shape.width > 400)
    return false;
  // A lead may have a picture under it; a standfirst stands in one block with it.
  if (stateAt(place) === "body")
    return near(place, 1)?.shape.line.gap === 0 && headMatter.includes(stateAt(place, 1));
  const next = [1, 2, 3, 4].map((by) => stateAt(place, by)).find((state) => state !== "inside");
  return headMatter.includes(next);
};

/** In the order in which they are asked; where none holds, the model's state speaks. */
const rules: readonly Rule[] = [
  {
    name: "end-mark",
    label: "chrome",
    confidence: 0.99,
    over: ["body", "subhead", ...furniture],
    holds: ({ shape }) => isEndMark(shape.text),
  },
  ...captionRules,
  {
    name: "post-end",
    label: "embed",
    confidence: 0.9,
    over: ["subhead", "byline", "date", "caption", ...furniture],
    holds: ({ shape }) => isPostEnd(shape.text),
  },
  {
    name: "duration-at-end",
    label: "related",
    confidence: 0.9,
    over: ["body", "subhead", "caption", ...furniture],
    holds: ({ shape }) =>
      shape.width >= 20 &&
      shape.width < 200 &&
      !shape.endsSentence &&
      endsWithDuration(shape.text) &&
      !holdsDate(shape.text),
  },
  {
    name: "standfirst-place",
    label: "subtitle",
    confidence: 0.7,
    over: ["inside", "body", "caption"],
    holds: isStandfirst,
  },
  {
    name: "appeal-at-start",
    label: "promo",
    confidence: 0.8,
    over: ["body", "subhead", "subtitle", "caption", ...furniture],
    holds: (place) => place.shape.width < 300 && isAfterBody(place, 3) && beginsWithAppeal(place.shape.text),
  },
  {
    name: "appeal",
    label: "promo",
    confidence: 0.8,
    over: furniture,
    holds: ({ shape }) => shape.width > 24 && shape.width < 400 && appeals(shape.text),
  },
  { name: "appeal-heading", label: "promo", confidence: 0.7, over: furniture, holds: headsAppeal },
  {
    name: "price",
    label: "promo",
    confidence: 0.7,
    over: furniture,
    holds: ({ shape }) => shape.width > 8 && shape.width < 100 && namesPrice(shape.text),
  },
  {
    name: "role-in-sentence",
    label: "bio",
    confidence: 0.7,
    over: ["after"],
    holds: ({ shape }) => shape.width > 50 && shape.endsSentence && namesRole(shape.text),
  },
  {
    name: "byline-word",
    label: "byline",
    confidence: 0.8,
    over: ["inside", "caption"],
    holds: ({ shape }) => shape.width < 100 && !shape.endsSentence && beginsAsByline(shape.text),
  },
  doubtfulCaption,
  {
    name: "points-elsewhere",
    label: "related",
    confidence: 0.7,
    over: ["inside", "after"],
    holds: ({ shape }) => shape.facts.tokens.length >= 5 && shape.width < 220 && pointsElsewhere(shape.text),
  },
  {
    name: "list-mark",
    label: "item",
    confidence: 0.7,
    over: ["body", "subhead"],
    holds: ({ shape }) =>
      /^(?:[•·▪‣*◦–-]\s|\d{1,2}[.)]\s)/.test(shape.text) && !/^[–-]\s.*["”»]/.test(shape.text.slice(0, 200)),
  },
];

const rulesOf = new Map<State, readonly Rule[]>(
  states.map((state) => [state, rules.filter(({ over }) => over.includes(state))]),
);

/** What a line is, by the first rule that holds, else by the model. */
export const labelPlace = (place: Place): Pick<LabelledLine, "label" | "rule" | "confidence"> => {
  const state = stateAt(place) ?? "after";
  const rule = rulesOf.get(state)?.find(({ holds }) => holds(place));
  if (rule !== undefined) return { label: rule.label, rule: rule.name, confidence: rule.confidence };
  return { label: labelOfState[state], rule: "line-model", confidence: place.reading.sureness[place.i] ?? 0 };
};
