import type { Article } from "../article/article.ts";
import { composeArticle, type Dump, publisherOf } from "../article/compose-article.ts";
import { type AgencyNames, agencyNames } from "../label/agency-names.ts";
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

/** The publisher, by its key, whose teaching holds for a text: the one that it names, else the one whose lines it has. */
const teacherOf = ({ furniture, dateOrders }: Taught, dump: Dump): string | undefined => {
  if (furniture.own.size === 0 && dateOrders.size === 0) return undefined;
  const named = publisherKey(publisherOf(dump) ?? "");
  if (furniture.own.has(named) || dateOrders.has(named)) return named;
  return ownerOf(
    furniture,
    dump.lines.map(({ line }) => line.text),
  );
};

/** What is known of the lines of a publisher's texts (undefined: of all). */
const knowledgeOf = ({ furniture: index, agencies }: Taught, publisher?: string): OwnKnowledge => {
  const furniture = furnitureOf(index, publisher);
  return { ...(furniture && { furniture }), ...(agencies && { agencies }) };
};

/**
 * Reads a text's lines with what the archive teaches. Where it teaches something about the text's publisher, the lines
 * are labelled a second time, with that.
 */
export const readArticle = ({ lines, fileName }: Source, taught: Taught): ReadArticle => {
  const known = { fileName, ...(taught.agencies && { agencies: taught.agencies }) };
  const common = knowledgeOf(taught);
  const first = labelLines(lines, common);
  const teacher = teacherOf(taught, { lines: first, ...known });
  const isOwn = teacher !== undefined && taught.furniture.own.has(teacher);
  const own = isOwn ? knowledgeOf(taught, teacher) : common;
  const labelled = isOwn ? labelLines(lines, own) : first;
  const dateOrder = teacher === undefined ? undefined : taught.dateOrders.get(teacher);
  return {
    lines: labelled,
    own,
    article: composeArticle({ lines: labelled, ...known, ...(dateOrder && { dateOrder }) }),
  };
};
