import { byteReader } from "./bytes.ts";
import type { FilterKind } from "./document.ts";
import { columnSize, namesPerFile } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Found, NameCount } from "./results.ts";

/** How many of the found have each name, by the name's number. */
const tally = async (
  index: SearchIndex,
  { numbers }: Found,
  { kind, columns }: { readonly kind: FilterKind; readonly columns: readonly string[] },
): Promise<ReadonlyMap<number, number>> => {
  const counts = new Map<number, number>();
  const needed = new Set(Array.from(numbers, (number) => Math.floor(number / columnSize)));
  const opened = await Promise.all(
    [...needed].map((which) => index.nameFile("c", `${kind}-${which}`, columns[which] ?? "")),
  );
  let next = 0;
  for (const [at, which] of [...needed].entries()) {
    const column = byteReader(opened[at] ?? new Uint8Array(0));
    const end = Math.min(index.manifest.size, (which + 1) * columnSize);
    for (let number = which * columnSize; number < end; number++) {
      const isFound = numbers[next] === number;
      if (isFound) next++;
      for (let left = column.number(); left > 0; left--) {
        const id = column.number();
        if (isFound) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return counts;
};

/**
 * The names that most of the found articles have, with how many, the most frequent first; of equals the one that more articles
 * of the archive have. Topics, people and places count where two articles of the archive have them.
 */
export const countNames = async (
  index: SearchIndex,
  found: Found,
  { kind, most }: { readonly kind: FilterKind; readonly most: number },
): Promise<readonly NameCount[]> => {
  const { columns, names } = (await index.nameFiles())[kind];
  const counts = await tally(index, found, { kind, columns });
  const top = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  return Promise.all(
    top.map(async ([id, count]) => {
      const which = Math.floor(id / namesPerFile);
      const file = await index.nameFile("n", `${kind}-${which}`, names[which] ?? "");
      return { name: new TextDecoder().decode(file).split("\n")[id % namesPerFile] ?? "", count };
    }),
  );
};
