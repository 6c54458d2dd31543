import type { Card } from "./archive.ts";
import type { Decision } from "./authority/decisions.ts";
import { type Columns, cardAt, type StoredCard } from "./columns.ts";
import { type Headings, headingsOf } from "./headings.ts";
import { relatedOf } from "./related.ts";
import { type Stories, storiesOf } from "./versions/stories.ts";

/** An archive as the planners see it: columns, and what is worked out from all of them together. */
export type Archive = {
  readonly columns: Columns;
  readonly headings: Headings;
  readonly stories: Stories;
  /** See `relatedOf`. */
  readonly related: Uint32Array;
  /** A record's card, read once. */
  readonly card: (record: number) => Card;
  readonly aliases: (record: number) => readonly string[];
  /** The records that had another address before. */
  readonly moved: readonly number[];
};

/** Works out what hangs on all records together: stories, headings, who stands under them, what is related. */
export const openArchive = (columns: Columns, decisions: readonly Decision[]): Archive => {
  const stories = storiesOf(columns.signatures);
  const headings = headingsOf(columns, stories, decisions);
  const stored: (StoredCard | undefined)[] = new Array(columns.size);
  const read = (record: number): StoredCard => {
    const known = stored[record];
    if (known) return known;
    const card = cardAt(columns, record);
    stored[record] = card;
    return card;
  };
  return {
    columns,
    headings,
    stories,
    related: relatedOf(headings, stories.firsts),
    card: (record) => {
      const { aliases: _, ...card } = read(record);
      return card;
    },
    aliases: (record) => read(record).aliases ?? [],
    moved: [...columns.aliased],
  };
};
