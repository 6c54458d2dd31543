import { isDateLabel } from "../dates/date-role.ts";
import { readDates } from "../dates/read-dates.ts";
import type { Page } from "../page.ts";
import { isBody, textAt } from "../page.ts";
import { lateLines } from "./byline-places.ts";
import { isAgencyHere, isJapaneseName } from "./known-forms.ts";
import type { Byline } from "./read-byline.ts";
import { isCaseless, wordsOf } from "./split-names.ts";

const hasDay = (text: string): boolean =>
  text.length < 160 && readDates(text).some(({ day, year }) => day !== undefined && year !== undefined);

/** `Publicerad 22:31`: a word that says when, and only a time. */
const saysWhen = (text: string): boolean => {
  const [word, next] = wordsOf(text.slice(0, 40));
  return word !== undefined && isDateLabel(word.replace(/:$/u, "")) && /^\d/u.test(next ?? "");
};

/** A line with a date right under or over a name. */
const besideDate = (page: Page, index: number): boolean =>
  [1, -1, 2].some((step) => hasDay(textAt(page, index + step))) || saysWhen(textAt(page, index + 1));

/** An address of mail, or a way to the author's other stories; authorities are neither. */
const contact =
  /^[\w.+-]{2,40}@[\w-]{1,40}\.\w|(?:(?:author|autor)(?!i)|auteur|kirjoittaj|forfatter|författar)/iu;
const longestContact = 60;

const overContact = (page: Page, index: number): boolean => {
  const next = textAt(page, index + 1);
  return next.length <= longestContact && contact.test(next);
};

/** Only so much of a line is searched for a name. */
const longestSearched = 3000;

/** A page whose lines are made lower case at most once, when the first name is looked for. */
export type SearchedPage = { readonly page: Page; readonly lowered: () => readonly string[] };

/** Makes a page ready to be searched for names. */
export const searched = (page: Page): SearchedPage => {
  let lines: readonly string[] | undefined;
  return {
    page,
    lowered: () => {
      lines ??= page.lines.map(({ line }) => line.text.slice(0, longestSearched).toLowerCase());
      return lines;
    },
  };
};

/** Where else a name stands: in the article's own paragraphs, in its headline, in the page's furniture. */
const mentionsOf = (
  { page, lowered }: SearchedPage,
  index: number,
  name: string,
): { body: boolean; title: boolean; furniture: boolean } => {
  const key = name.toLowerCase();
  const seen = { body: false, title: false, furniture: false };
  const late = (page.bodyEnd ?? 0) - lateLines;
  lowered().forEach((text, at) => {
    if (at === index || !text.includes(key)) return;
    const labelled = page.lines[at];
    if (at === page.title) seen.title = true;
    else if (labelled !== undefined && isBody(labelled) && at < late) seen.body = true;
    else seen.furniture = true;
  });
  return seen;
};

/** A longer line of Chinese or Japanese is a sentence or a headline. */
const longestCaseless = 30;

/** Names under a picture are its subjects or its photographer. */
const pictureLabels: ReadonlySet<string> = new Set(["caption", "credit", "related"]);

/** A line of the text that begins with `By` is a sentence or a subhead more often than a byline. */
const inText = 0.35;

/** Names in capitals, but for initials, are rubrics and teasers. */
const isShouted = (name: string): boolean => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

/** What speaks for a line of names as the byline, and against it, besides its form and place. */
export const signsOf = (from: SearchedPage, index: number, { names, form }: Byline): number => {
  const { page } = from;
  const labelled = page.lines[index];
  const label = labelled?.label === "byline" ? 0.25 : 0;
  const text = labelled !== undefined && isBody(labelled) ? inText : 0;
  if (form === "prefix" && text > 0 && !/\s/u.test(names[0] ?? "")) return -1;
  if (form === "prefix") return label - text;
  const seen = mentionsOf(from, index, names[0] ?? "");
  const agency = isAgencyHere(page, names[0] ?? "");
  return (
    label -
    (form === "bio" ? 0 : text / 2) -
    (label === 0 && isShouted(names[0] ?? "") ? 0.15 : 0) -
    (pictureLabels.has(page.lines[index]?.label ?? "") ? 0.15 : 0) +
    (isJapaneseName(names[0] ?? "") ? 0.15 : 0) +
    (names.length > 1 ? 0.1 : 0) -
    (isCaseless(names[0] ?? "") ? (textAt(page, index).length > longestCaseless ? 0.5 : 0.1) : 0) +
    (besideDate(page, index) ? 0.2 : 0) +
    (overContact(page, index) ? 0.4 : 0) +
    (seen.furniture ? 0.15 : 0) -
    (seen.body && !agency ? 0.3 : 0) -
    (seen.title ? 0.4 : 0)
  );
};
