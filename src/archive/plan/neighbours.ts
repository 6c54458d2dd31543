import type { Neighbour, Neighbours } from "../pages.ts";

/** The links from one of a row of pages to the one before and the one after. */
export const neighboursIn = <Item>(
  items: readonly Item[],
  index: number,
  neighbour: (item: Item) => Neighbour,
): Neighbours => {
  const previous = items[index - 1];
  const next = items[index + 1];
  return {
    ...(previous !== undefined && { previous: neighbour(previous) }),
    ...(next !== undefined && { next: neighbour(next) }),
  };
};

/** The addresses of the neighbours, for a digest. */
export const neighbourAddresses = ({ previous, next }: Neighbours): string =>
  `${previous?.address ?? ""} ${next?.address ?? ""}`;
