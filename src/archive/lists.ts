/** Many lists of numbers in two pieces of memory. */
export type Lists = { readonly ends: Uint32Array; readonly items: Uint32Array };

type Add = (list: number, item: number) => void;

/**
 * Makes `count` lists: `fill` is called for each source from 0 to `sources` - 1, twice over, and adds items to lists.
 * An item that a list got last is not added again.
 */
export const listsOf = (sources: number, count: number, fill: (source: number, add: Add) => void): Lists => {
  const ends = new Uint32Array(count);
  const last = new Int32Array(count).fill(-1);
  const counted: Add = (list, item) => {
    if (last[list] === item) return;
    last[list] = item;
    ends[list] = (ends[list] ?? 0) + 1;
  };
  for (let source = 0; source < sources; source++) fill(source, counted);
  let total = 0;
  const next = Uint32Array.from(ends, (length) => {
    const start = total;
    total += length;
    return start;
  });
  const items = new Uint32Array(total);
  last.fill(-1);
  const placed: Add = (list, item) => {
    if (last[list] === item) return;
    last[list] = item;
    const at = next[list] ?? 0;
    items[at] = item;
    next[list] = at + 1;
  };
  for (let source = 0; source < sources; source++) fill(source, placed);
  return { ends: next, items };
};

/** Where a list begins among all items. */
export const startOf = ({ ends }: Pick<Lists, "ends">, list: number): number =>
  list === 0 ? 0 : (ends[list - 1] ?? 0);

/** The items of a list, from 0. */
export const listAt = (lists: Lists, list: number): Uint32Array =>
  lists.items.subarray(startOf(lists, list), lists.ends[list]);
