import type { Label, LabelledLine } from "../label/label.ts";
import type { Block } from "./article.ts";

const kinds: Readonly<Partial<Record<Label, Block["kind"]>>> = {
  body: "paragraph",
  subhead: "subhead",
  item: "item",
};

/**
 * The article's text in reading order. An item keeps the mark that it was printed with (`* `, `1. `): the
 * line stands word for word.
 */
export const gatherBody = (lines: readonly LabelledLine[]): readonly Block[] =>
  lines.flatMap(({ line, label }) => {
    const kind = kinds[label];
    return kind === undefined ? [] : [{ kind, text: line.text, line: line.number }];
  });
