import { byteReader, linesOf, textOf } from "./bytes.ts";
import type { FilterKind } from "./document.ts";
import { columnSize, type NameFiles, namesPerFile } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Found, NameCount } from "./results.ts";

/** Which names to count, and how many of them to give. */
export type Counted = { readonly kind: FilterKind; readonly most: number };

/**
 * The names that most of the found articles have, with how many, the most frequent first; of equals the one that more articles
 * of the archive have. People and places count where two articles of the archive have them.
 */
export const countNames = async (
  { manifest, open }: SearchIndex,
  { numbers }: Found,
  { kind, most }: Counted,
): Promise<readonly NameCount[]> => {
  const { columns, names }: NameFiles = JSON.parse(textOf(await open("l", "", manifest.names)))[kind];
  const wanted = new Set(numbers);
  const counts = new Map<number, number>();
  const addColumn = async (digest: string, which: number): Promise<void> => {
    const from = which * columnSize;
    const to = Math.min(manifest.size, from + columnSize);
    if (!numbers.some((number) => number >= from && number < to)) return;
    const column = byteReader(await open("c", `${kind}-${which}`, digest));
    for (let number = from; number < to; number++)
      for (let left = column.number(); left > 0; left--) {
        const id = column.number();
        if (wanted.has(number)) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
  };
  await Promise.all(columns.map(addColumn));
  const top = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  return Promise.all(
    top.map(async ([id, count]) => {
      const which = Math.floor(id / namesPerFile);
      const lines = linesOf(await open("n", `${kind}-${which}`, names[which] ?? ""));
      return { name: lines[id % namesPerFile] ?? "", count };
    }),
  );
};
