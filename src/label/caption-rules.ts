import {
  endsWithCredit,
  isCreditLine,
  isNearBody,
  isNotice,
  longestCaption,
  shortestCaption,
  tailOf,
} from "./credit-lines.ts";
import { beginsAsCaption, holdsDate, holdsYear, labelsCredit } from "./cues.ts";
import { furniture, isAfterBody, near, type Place, type Rule, stateAt } from "./place.ts";

/** A caption's heading has a few words, and its caption is longer; a page's buttons have one. */
const leastHeading = 2;
const leastHeaded = 60;
/** Under this a caption must show a credit. Measured at 0.5 and 0.6 on captions labelled by hand. */
const sureCaption = 0.6;
const surenessAt = ({ reading, i }: Place): number => reading.sureness[i] ?? 0;

const headsCaption = (place: Place): boolean => {
  const { endsSentence, width, facts } = place.shape;
  if (endsSentence || width >= leastHeaded || facts.tokens.length < leastHeading) return false;
  const below = place.page.shapes[place.i + 1];
  if (below === undefined || below.line.gap > 0 || below.width < leastHeaded) return false;
  const next = near(place, 1);
  return next !== undefined && endsWithCredit(next);
};

/** Under the article only a line by its text, or by a picture's words, is the credit of a picture; © and a year are a notice. */
const isUnderPicture = (place: Place): boolean =>
  (isNearBody(place) || stateAt(place, -1) === "caption") && !holdsYear(place.shape.text);

/** The words of a picture right over its credit, in one block with it. */
const standsOverCredit = (place: Place): boolean => {
  const { shape, page, i } = place;
  if (shape.width > longestCaption || page.shapes[i + 1]?.line.gap !== 0) return false;
  if (stateAt(place) === "body" ? shape.line.gap === 0 : shape.width < shortestCaption || !isNearBody(place))
    return false;
  const next = near(place, 1);
  return next !== undefined && isCreditLine(next) && !isCreditLine(place);
};

/** Letters from which on two lines of the same words are no chance; lines apart that they may stand. */
const [leastRepeated, repeatReach] = [30, 4];

/** Whether a picture's words stand near with a credit: pages print them twice, once for those who hear them. */
const isCaptionAgain = (place: Place): boolean => {
  const { page, shape, i } = place;
  if (shape.key.length < leastRepeated) return false;
  for (let by = -repeatReach; by <= repeatReach; by++) {
    if (by === 0 || !page.shapes[i + by]?.key.startsWith(shape.key)) continue;
    const other = near(place, by);
    if (
      other !== undefined &&
      (stateAt(other) === "caption" || endsWithCredit(other) || standsOverCredit(other))
    )
      return true;
  }
  return false;
};

/** Names, or words in brackets, and nothing else: after a picture's last sentence its photographer's. */
const namesAfterSentence =
  /^(?:\p{Lu}[\p{L}.'’-]{0,20}(?:[ /]\p{Lu}[\p{L}.'’-]{0,20}){1,4}|[([][^()[\]]{2,60}[)\]])$/u;

const tailAfterSentence = (text: string): string => {
  const tail = tailOf(text);
  return tail.length < text.length ? tail : "";
};

/** Whether a picture's words show by themselves that they are: a credit in them, under them, over them. */
const showsCredit = (place: Place): boolean => {
  const [above, below] = [near(place, -1), near(place, 1)];
  return (
    beginsAsCaption(place.shape.text) ||
    endsWithCredit(place) ||
    labelsCredit(place.shape.text) ||
    namesAfterSentence.test(tailAfterSentence(place.shape.text)) ||
    (below !== undefined && below.shape.line.gap <= 1 && isCreditLine(below)) ||
    (above !== undefined && place.shape.line.gap === 0 && isCreditLine(above))
  );
};

/** What the model half takes for a picture's words, and nothing beside it says so. */
const isDoubtfulCaption = (place: Place): boolean => surenessAt(place) < sureCaption && !showsCredit(place);

const repeatsHeadline = ({ page, reading, shape }: Place): boolean =>
  reading.title !== undefined && page.shapes[reading.title]?.key === shape.key;

const isDateAlone = ({ shape: { text, width } }: Place): boolean =>
  width < 40 && holdsDate(text) && /\d[:.]\d\d/.test(text);

/** What is a picture's words, its credit, or was taken for them; in the order in which they are asked. */
export const captionRules: readonly Rule[] = [
  {
    name: "headline-again",
    label: "chrome",
    confidence: 0.9,
    over: ["caption"],
    holds: repeatsHeadline,
  },
  {
    name: "rights-notice",
    label: "chrome",
    confidence: 0.9,
    over: ["caption"],
    holds: isNotice,
  },
  {
    name: "date-alone",
    label: "date",
    confidence: 0.8,
    over: ["caption"],
    holds: isDateAlone,
  },
  {
    name: "caption-word",
    label: "caption",
    confidence: 0.9,
    over: ["body", "subhead", "subtitle", ...furniture],
    holds: (place) => !isAfterBody(place) && beginsAsCaption(place.shape.text),
  },
  {
    name: "credit-at-end",
    label: "caption",
    confidence: 0.9,
    over: ["body", "subhead", "subtitle", "byline", ...furniture],
    holds: (place) =>
      isNearBody(place) &&
      endsWithCredit(place) &&
      !repeatsHeadline(place) &&
      (!isAfterBody(place) || labelsCredit(tailOf(place.shape.text))),
  },
  {
    name: "caption-again",
    label: "caption",
    confidence: 0.85,
    over: ["body", "subhead", ...furniture],
    holds: isCaptionAgain,
  },
  {
    name: "caption-heading",
    label: "caption",
    confidence: 0.85,
    over: ["caption", "subhead", "byline", ...furniture],
    holds: (place) => !isAfterBody(place) && headsCaption(place),
  },
  {
    name: "credit-alone",
    label: "credit",
    confidence: 0.9,
    over: ["caption", "subhead", "byline", "inside", "after"],
    holds: (place) => (stateAt(place) !== "after" || isUnderPicture(place)) && isCreditLine(place),
  },
  {
    name: "caption-over-credit",
    label: "caption",
    confidence: 0.8,
    over: ["body", "subhead", "subtitle", ...furniture],
    holds: standsOverCredit,
  },
];

/** Asked when no rule has found what else the line is. */
export const doubtfulCaption: Rule = {
  name: "doubtful-caption",
  label: "chrome",
  confidence: 0.6,
  over: ["caption"],
  holds: isDoubtfulCaption,
};
