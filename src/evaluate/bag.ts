/** How often each thing occurs. */
export type Bag = ReadonlyMap<string, number>;

/** Counts things. */
export const bagOf = (things: readonly string[]): Bag => {
  const bag = new Map<string, number>();
  for (const thing of things) bag.set(thing, (bag.get(thing) ?? 0) + 1);
  return bag;
};

/** How many things a bag holds. */
export const bagSize = (bag: Bag): number => {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
};

/** How many things two bags have in common. */
export const commonSize = (a: Bag, b: Bag): number => {
  let size = 0;
  for (const [thing, count] of a) size += Math.min(count, b.get(thing) ?? 0);
  return size;
};

/** Runs of four words, each where one word later the next begins; a shorter text is one run. */
export const fourGrams = (words: readonly string[]): Bag => {
  if (words.length === 0) return new Map();
  if (words.length < 4) return bagOf([words.join(" ")]);
  return bagOf(
    Array.from({ length: words.length - 3 }, (_, start) => words.slice(start, start + 4).join(" ")),
  );
};

/** Twice the common things by all things: 1 where the bags are equal, 0 where one is empty. */
export const overlapF1 = (a: Bag, b: Bag): number => {
  const [sizeA, sizeB, common] = [bagSize(a), bagSize(b), commonSize(a, b)];
  return sizeA === 0 || sizeB === 0 || common === 0 ? 0 : (2 * common) / (sizeA + sizeB);
};
