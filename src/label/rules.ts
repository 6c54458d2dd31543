import {
  appeals,
  beginsAsByline,
  beginsWithAppeal,
  endsWithDuration,
  holdsDate,
  labelsCredit,
  namesAgency,
  namesPrice,
} from "./cues.ts";
import type { Label } from "./label.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** A line in its place: the page, and where its title stands. */
export type Place = {
  readonly page: Page;
  readonly title: number | undefined;
  readonly i: number;
  readonly shape: Shape;
};

/** A small rule: what it is called, what it makes of a line, how sure it is, and when it speaks. */
export type Rule = {
  readonly name: string;
  readonly label: Label;
  readonly confidence: number;
  readonly holds: (place: Place) => boolean;
};

const near = ({ page, title, i }: Place, by: number): Place | undefined => {
  const shape = page.shapes[i + by];
  return shape === undefined ? undefined : { page, title, i: i + by, shape };
};

const isBeforeWindow = ({ page, i }: Place): boolean => i < (page.window?.first ?? Number.POSITIVE_INFINITY);
const isAfterWindow = ({ page, i }: Place): boolean => i > (page.window?.last ?? Number.NEGATIVE_INFINITY);
const isInside = (place: Place): boolean => !isBeforeWindow(place) && !isAfterWindow(place);

const tail = (text: string): string => text.slice(-90).replace(/^.*[.!?]["”)]?\s(?=.)/u, "");

const isCreditedCaption = ({ shape: { text, width, endsSentence: ends } }: Place): boolean =>
  width >= 40 &&
  width < 700 &&
  !ends &&
  (namesAgency(tail(text)) || labelsCredit(tail(text))) &&
  tail(text).length < 90;

const isCreditAlone = ({ shape: { text, width } }: Place): boolean =>
  width < 60 && (labelsCredit(text.slice(0, 24)) || (namesAgency(text) && /^[^a-z]*$|[/|]/u.test(text)));

const isCaptionHeading = (place: Place): boolean => {
  const next = near(place, 1);
  return (
    !place.shape.endsSentence &&
    place.shape.width < 60 &&
    next !== undefined &&
    next.shape.line.gap === 0 &&
    isCreditedCaption(next)
  );
};

const isStandfirst = (place: Place): boolean => {
  const { title, i, shape, page } = place;
  if (title === undefined || i !== title + 1 || shape.width < 40 || shape.width > 400) return false;
  for (let by = 1; by <= 6; by++) {
    const next = near(place, by);
    if (next === undefined || (next.shape.isLong && !isCreditedCaption(next))) return false;
    if (isCreditedCaption(next) || beginsAsByline(next.shape.text) || holdsDate(next.shape.text))
      return page.window !== undefined;
  }
  return false;
};

const isAppealHeading = (place: Place): boolean => {
  const next = near(place, 1);
  return (
    !isInside(place) &&
    place.shape.width > 12 &&
    place.shape.width < 80 &&
    next !== undefined &&
    next.shape.line.gap < 2 &&
    next.shape.endsSentence &&
    appeals(next.shape.text)
  );
};

/** The rules in the order in which they are asked; the last always speaks. */
export const rules: readonly Rule[] = [
  { name: "likest-to-body", label: "title", confidence: 0.7, holds: ({ title, i }) => i === title },
  {
    name: "end-mark",
    label: "chrome",
    confidence: 0.99,
    holds: ({ shape: { text } }) =>
      /^(?:-0-|-30-|#{2,}|\*{3,}|ends?|reuters?)\W{0,4}$/i.test(text.slice(0, 20)) && text.length < 20,
  },
  { name: "caption-heading", label: "caption", confidence: 0.9, holds: isCaptionHeading },
  { name: "credit-at-end", label: "caption", confidence: 0.9, holds: isCreditedCaption },
  { name: "credit-alone", label: "credit", confidence: 0.8, holds: isCreditAlone },
  {
    name: "duration-at-end",
    label: "related",
    confidence: 0.8,
    holds: ({ shape }) =>
      shape.width >= 20 && shape.width < 200 && endsWithDuration(shape.text) && !holdsDate(shape.text),
  },
  {
    name: "short-with-date",
    label: "date",
    confidence: 0.8,
    holds: ({ shape }) => shape.width < 90 && !shape.endsSentence && holdsDate(shape.text),
  },
  {
    name: "byline-word",
    label: "byline",
    confidence: 0.85,
    holds: (place) =>
      place.shape.width < 120 &&
      !place.shape.endsSentence &&
      !isAfterWindow(place) &&
      beginsAsByline(place.shape.text),
  },
  { name: "standfirst-place", label: "subtitle", confidence: 0.7, holds: isStandfirst },
  {
    name: "appeal",
    label: "promo",
    confidence: 0.8,
    holds: (place) =>
      (!isInside(place) || place.shape.width < 80) && appeals(place.shape.text) && place.shape.width > 24,
  },
  { name: "appeal-heading", label: "promo", confidence: 0.7, holds: isAppealHeading },
  {
    name: "price",
    label: "promo",
    confidence: 0.7,
    holds: (place) => !isInside(place) && place.shape.width < 100 && namesPrice(place.shape.text),
  },
  {
    name: "appeal-at-start",
    label: "promo",
    confidence: 0.8,
    holds: ({ shape }) => shape.width < 400 && beginsWithAppeal(shape.text),
  },
  {
    name: "paragraph",
    label: "body",
    confidence: 0.9,
    holds: (place) => isInside(place) && place.shape.isLong,
  },
  {
    name: "short-sentence",
    label: "body",
    confidence: 0.7,
    holds: (place) => isInside(place) && place.shape.endsSentence,
  },
  {
    name: "between-paragraphs",
    label: "subhead",
    confidence: 0.5,
    holds: (place) =>
      isInside(place) &&
      place.shape.width < 90 &&
      place.shape.line.gap > 0 &&
      near(place, 1)?.shape.isLong === true,
  },
  { name: "furniture", label: "chrome", confidence: 0.8, holds: () => true },
];
