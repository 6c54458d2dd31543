import type { Columns } from "./columns.ts";
import { textAt } from "./texts.ts";

/** How the source texts look on the disk: path below `content/texts` -> a digest of its size and time, at least 1. */
export type TextLooks = ReadonlyMap<string, number>;

/** Columns that tell how each record's source text looks now: 0 where it is missing. */
export const seeTexts = (columns: Columns, looks: TextLooks): Columns => ({
  ...columns,
  textLooks: Float64Array.from(
    { length: columns.size },
    (_, record) => looks.get(textAt(columns.sources, record)) ?? 0,
  ),
});
