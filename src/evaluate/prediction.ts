import type { Article } from "../article/article.ts";

/** A picture's words without its credit, and the credit as printed. */
export type CaptionOfPicture = { readonly caption?: string; readonly credit?: string };

/** An article as labelled corpora compare it. */
export type Prediction = {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD` where a day is asserted, else null. */
  readonly date: string | null;
  /** How sure the day is, from 0 to 1. */
  readonly date_confidence: number | null;
  readonly publisher: string | null;
  /** Paragraphs, subheads and items in reading order. */
  readonly body: readonly string[];
  readonly captions: readonly CaptionOfPicture[];
};

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}~?$/.test(edtf);

/** What an article asserts, in the form of a labelled corpus. */
export const predictionOf = ({
  title,
  authors,
  published,
  publisher,
  body,
  captions,
}: Article): Prediction => {
  const day = published !== undefined && isDay(published.value) ? published : undefined;
  return {
    title: title?.value ?? null,
    authors: authors?.value ?? [],
    date: day?.value.slice(0, 10) ?? null,
    date_confidence: day?.evidence.confidence ?? null,
    publisher: publisher?.value ?? null,
    body: body.map(({ text }) => text),
    captions: captions.map(({ heading, text, credit }) => ({
      ...((heading ?? text) !== undefined && { caption: [heading, text].filter(Boolean).join(" ") }),
      ...(credit !== undefined && { credit }),
    })),
  };
};
