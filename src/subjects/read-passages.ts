import type { Block, Caption } from "../article/article.ts";

/** What the finders of subjects read: an article's words, without its furniture. */
export type SubjectsInput = {
  readonly title?: string;
  readonly subtitle?: string;
  /** As printed: `MOSCOW`, `NEW YORK, Feb 26`. */
  readonly dateline?: string;
  /** BCP 47; English rules are used where it is missing. */
  readonly language?: string;
  readonly section?: string;
  readonly body: readonly Block[];
  readonly captions: readonly Caption[];
  /** Teasers that stood within the article (a video's, another story's): they only vouch for places of its own countries. */
  readonly related?: readonly { readonly text: string; readonly line: number }[];
};

/** Where in an article a passage stands; a slug is an agency's heading over a picture (`APTOPIX Norway Storm`). */
export type Place = "title" | "subtitle" | "section" | "lead" | "body" | "caption" | "slug";

/** A run of an article's text with where it stands. */
export type Passage = {
  readonly place: Place;
  readonly text: string;
  /** 1-based physical line in the source text; missing where the caller gives none (title, subtitle, section). */
  readonly line?: number;
};

/** How many characters of one passage are read: more is no paragraph, and its start says what it is about. */
const passageLimit = 20_000;

/** How many characters of an article are read in all, title and captions first: about 16,000 words. */
const articleLimit = 100_000;

const passage = (place: Place, text: string | undefined, line?: number): readonly Passage[] => {
  const read = text?.slice(0, passageLimit).trim();
  if (read === undefined || read === "") return [];
  return [line === undefined ? { place, text: read } : { place, text: read, line }];
};

/** A first paragraph without the dateline that it opens with, nor the dash or the agency after it. */
const withoutDateline = (text: string, dateline: string | undefined): string => {
  if (dateline === undefined || dateline === "" || !text.startsWith(dateline)) return text;
  return text.slice(dateline.length).replace(/^\s{0,3}(?:\([^)]{1,40}\))?\s{0,3}[-–—:]{0,2}\s{0,3}/u, "");
};

/** The passages that fit the limits, in reading order, captions last; costs no more than the limits, however long the article. */
export const readPassages = (input: SubjectsInput): readonly Passage[] => {
  const heads = [
    ...passage("title", input.title),
    ...passage("subtitle", input.subtitle),
    ...passage("section", input.section),
  ];
  const captions = input.captions
    .slice(0, 50)
    .flatMap(({ heading, text, line }) => [
      ...passage("slug", heading, line),
      ...passage("caption", text, line),
    ]);
  const body: Passage[] = [];
  let room = articleLimit;
  let lead = true;
  for (const { kind, text, line } of input.body) {
    if (room <= 0) break;
    const place = lead && kind === "paragraph" ? "lead" : "body";
    if (place === "lead") lead = false;
    const [read] = passage(
      place,
      place === "lead" ? withoutDateline(text.slice(0, room), input.dateline) : text.slice(0, room),
      line,
    );
    if (read === undefined) continue;
    body.push(read);
    room -= read.text.length;
  }
  return [...heads, ...body, ...captions];
};
