import { closesWithStop } from "./headline-looks.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** The share of capitals among a shouted line's letters, and the width from which on it is longer than subheads are. */
const shouted = { capitals: 0.8, long: 28, most: 150, words: 5 } as const;

const isShouted = ({ facts }: Shape): boolean => facts.capitals > shouted.capitals;

const isLong = ({ width, facts, text }: Shape): boolean =>
  width >= shouted.long &&
  width < shouted.most &&
  facts.tokens.length >= shouted.words &&
  !closesWithStop(text);

/**
 * Indexes of the long lines in capitals amid a text: links to other stories, on pages whose own subheads are not in
 * capitals. Empty where short ones are. Measured on the pages of eight papers: 29 such lines of 31 are links.
 */
export const shoutedLinks = ({ shapes }: Page, isText: (i: number) => boolean): readonly number[] => {
  const lines = shapes.flatMap((shape, i) => (isText(i) && isShouted(shape) ? [{ i, shape }] : []));
  return lines.some(({ shape }) => shape.width < shouted.long)
    ? []
    : lines.filter(({ shape }) => isLong(shape)).map(({ i }) => i);
};
