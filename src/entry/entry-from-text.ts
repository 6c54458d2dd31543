import type { Article, Removed } from "../article/article.ts";
import { findSubjects } from "../subjects/find-subjects.ts";
import type { Subjects } from "../subjects/subjects.ts";
import { readText } from "../text/read-text.ts";
import type { Entry } from "./entry.ts";
import { makeEntry } from "./make-entry.ts";
import { type ReadArticle, readArticle, type Taught } from "./read-article.ts";

/** A text that is no article's text, and why, in a sentence. */
export type Refused = { readonly rule: string; readonly message: string };

/** Teasers between the paragraphs: they speak of the article's own matter more often than those below it. */
const teasersAmid = ({ body, removed }: Article): readonly Removed[] => {
  const [first, last] = [body[0]?.line ?? 0, body.at(-1)?.line ?? 0];
  return removed.filter(({ label, line }) => label === "related" && line > first && line < last);
};

/** What is known of an article's own words, topics and names left aside, as the finders of subjects want it. */
const subjectsOf = (article: Article): Subjects =>
  findSubjects({
    ...(article.title && { title: article.title.value }),
    ...(article.subtitle && { subtitle: article.subtitle.value }),
    ...(article.dateline && { dateline: article.dateline.value }),
    ...(article.language && { language: article.language.value }),
    ...(article.section && { section: article.section.value }),
    body: article.body,
    captions: article.captions,
    related: teasersAmid(article),
  });

/** A text's reading: its lines, labelled, by what knowledge of the archive's, and the entry that the machine would write. */
export type TextReading = Omit<ReadArticle, "article"> & { readonly entry: Entry };

/**
 * Goes the whole way from a text's bytes to the entry that the machine would write, rooms 1 to 5, with what the archive
 * teaches. `file` is its path below `content/texts`, `sha256` the hex digest of the bytes.
 */
export const textReader =
  (taught: Taught) =>
  (bytes: Uint8Array, file: string, sha256: string): TextReading | Refused => {
    const text = readText(bytes);
    if ("refused" in text) return { rule: text.rule, message: text.message };
    const { article, ...reading } = readArticle({ lines: text.lines, fileName: file }, taught);
    const repairs = Object.entries(text.repairs).length > 0 ? { repairs: text.repairs } : {};
    const source = { file, sha256, encoding: text.encoding, ...repairs };
    return { ...reading, entry: makeEntry(article, subjectsOf(article), source) };
  };
