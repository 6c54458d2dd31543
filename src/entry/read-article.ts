import type { Article, Found } from "../article/article.ts";
import { composeArticle, type Dump, publisherOf } from "../article/compose-article.ts";
import { type AgencyNames, agencyNames } from "../label/agency-names.ts";
import { withFurniture } from "../label/furniture.ts";
import { type FurnitureIndex, furnitureOf, indexFurniture, ownerOf } from "../label/known-furniture.ts";
import type { LabelledLine } from "../label/label.ts";
import { labelLines } from "../label/label-lines.ts";
import type { OwnKnowledge } from "../label/label-with.ts";
import { publisherKey } from "../label/publisher-key.ts";
import type { DateOrder, Teaching } from "../label/teaching.ts";
import type { Line } from "../text/line.ts";

/** A teaching made ready for use. */
export type Taught = {
  readonly furniture: FurnitureIndex;
  /** By the publisher's key. */
  readonly dateOrders: ReadonlyMap<string, DateOrder>;
  readonly agencies: AgencyNames | undefined;
};

/** Makes a teaching ready. */
export const makeReady = (teaching: Teaching): Taught => ({
  furniture: indexFurniture(teaching),
  dateOrders: new Map(
    teaching.publishers.flatMap(({ name, dateOrder }) =>
      dateOrder === undefined ? [] : [[publisherKey(name), dateOrder] as const],
    ),
  ),
  agencies: agencyNames(teaching.agencies),
});

/** A text's lines, labelled, what the archive was found to know of them, and the article that they make. */
export type ReadArticle = {
  readonly lines: readonly LabelledLine[];
  readonly own: OwnKnowledge;
  readonly article: Article;
};

type Source = { readonly lines: readonly Line[]; readonly fileName: string };

/** What is taught about a text: of its publisher, by key, where that is known. */
type Lesson = { readonly teacher?: string; readonly publisher?: Found<string> };

/** The publisher whose teaching holds for a text: the one that it names, else the one whose lines it has. */
const lessonFor = ({ furniture, dateOrders }: Taught, dump: Dump): Lesson => {
  if (furniture.own.size === 0 && dateOrders.size === 0) return {};
  const publisher = publisherOf(dump);
  const named = publisherKey(publisher?.value ?? "");
  const isKnown = furniture.own.has(named) || dateOrders.has(named);
  const teacher = isKnown
    ? named
    : ownerOf(
        furniture,
        dump.lines.map(({ line }) => line.text),
      );
  return { ...(teacher !== undefined && { teacher }), ...(publisher && { publisher }) };
};

/** What is known of the lines of a publisher's texts (undefined: of all). */
const knowledgeOf = ({ furniture: index, agencies }: Taught, publisher?: string): OwnKnowledge => {
  const furniture = furnitureOf(index, publisher);
  return { ...(furniture && { furniture }), ...(agencies && { agencies }) };
};

/**
 * Labels with a publisher's knowledge, given those with what holds for all. Only what a person said asks the model
 * again; what was merely learnt leaves its other labels as they are.
 */
const relabel = (
  first: readonly LabelledLine[],
  common: OwnKnowledge,
  own: OwnKnowledge,
): readonly LabelledLine[] => {
  const sources = first.map(({ line }) => ({
    before: common.furniture?.(line.text),
    now: own.furniture?.(line.text),
  }));
  const isMore = sources.every(
    ({ before, now }) => before === now || (before === undefined && now === "learnt"),
  );
  return isMore
    ? first.map((labelled, i) => withFurniture(sources[i]?.now, labelled))
    : labelLines(
        first.map(({ line }) => line),
        own,
      );
};

/**
 * Reads a text's lines with what the archive teaches of all texts and, once the text is read so far that its publisher
 * shows, of that publisher's.
 */
export const readArticle = ({ lines, fileName }: Source, taught: Taught): ReadArticle => {
  const known = { fileName, ...(taught.agencies && { agencies: taught.agencies }) };
  const common = knowledgeOf(taught);
  const first = labelLines(lines, common);
  const { teacher, publisher } = lessonFor(taught, { lines: first, ...known });
  const isOwn = teacher !== undefined && taught.furniture.own.has(teacher);
  const own = isOwn ? knowledgeOf(taught, teacher) : common;
  const labelled = isOwn ? relabel(first, common, own) : first;
  const dateOrder = teacher === undefined ? undefined : taught.dateOrders.get(teacher);
  const dump = { lines: labelled, ...known, ...(dateOrder && { dateOrder }) };
  return { lines: labelled, own, article: composeArticle(dump, publisher) };
};
