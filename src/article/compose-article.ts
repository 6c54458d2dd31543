import type { LabelledLine } from "../label/label.ts";
import type { Article, Found, Removed } from "./article.ts";
import { findAuthors } from "./find-authors.ts";
import { findDateline } from "./find-dateline.ts";
import { findSection, findSubtitle, findTitle, subtitleIndexes, wholeTitle } from "./find-headings.ts";
import { findLanguage } from "./find-language.ts";
import { findDates } from "./find-published.ts";
import { findPublisher } from "./find-publisher.ts";
import { gatherBody } from "./gather-body.ts";
import { gatherCaptions } from "./gather-captions.ts";
import type { Page } from "./page.ts";
import { isBody, titleIndex } from "./page.ts";

/** What an article is made of: its dump's labelled lines, its file's name, and what the archive knows besides. */
export type Dump = { readonly lines: readonly LabelledLine[] } & Pick<
  Page,
  "fileName" | "dateOrder" | "agencies"
>;

/** The page as the finders see it. */
const pageOf = ({ lines, ...known }: Dump, language?: string): Page => {
  const title = titleIndex(lines);
  const bodyStart = lines.findIndex(({ label }) => label === "body");
  const bodyEnd = lines.findLastIndex(isBody);
  return {
    lines,
    ...(title === undefined ? {} : { title }),
    ...(bodyStart < 0 ? {} : { bodyStart, bodyEnd }),
    ...(language === undefined ? {} : { language }),
    ...known,
  };
};

/** The rule of a line that the archive itself calls furniture: a person may want to correct that. */
const reasonOf = ({ rule }: LabelledLine): Pick<Removed, "rule"> =>
  rule === "furniture-learnt" || rule === "furniture-taught" ? { rule } : {};

/** The lines that stand neither in the body nor, word for word, in a field. */
const removedLines = (lines: readonly LabelledLine[], standing: ReadonlySet<number>): readonly Removed[] =>
  lines.flatMap((labelled, index) =>
    isBody(labelled) || labelled.label === "caption" || labelled.label === "credit" || standing.has(index)
      ? []
      : [
          {
            line: labelled.line.number,
            label: labelled.label,
            text: labelled.line.text,
            ...reasonOf(labelled),
          },
        ],
  );

/** A field under its name, or nothing where it was not found. */
const field = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value });

/** Whose page a dump is, before anything else is asked of it. */
export const publisherOf = (dump: Dump): Found<string> | undefined => findPublisher(pageOf(dump));

/**
 * The article that a dump holds, each field with its evidence. No line is lost: the words of title,
 * subtitle, captions, body and removed are those of all lines, each line in exactly one of them; the other
 * fields are read out of lines that stand in the body or in removed. `known` is the publisher, where that was found before.
 */
export const composeArticle = (dump: Dump, known?: Found<string>): Article => {
  const { lines } = dump;
  const language = findLanguage(lines);
  const page = pageOf(dump, language?.value);
  const publisher = known ?? findPublisher(page);
  const title = findTitle(page, publisher?.value);
  const standing = new Set([
    ...(page.title !== undefined && title?.evidence.rule === wholeTitle ? [page.title] : []),
    ...subtitleIndexes(lines),
  ]);
  return {
    ...field("title", title),
    ...field("subtitle", findSubtitle(page)),
    ...findDates(page),
    ...field("authors", findAuthors(page)),
    ...field("dateline", findDateline(page)),
    ...field("publisher", publisher),
    ...field("section", findSection(page)),
    ...field("language", language),
    captions: gatherCaptions(lines, dump.agencies),
    body: gatherBody(lines),
    removed: removedLines(lines, standing),
  };
};
