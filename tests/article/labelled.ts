import type { Label, LabelledLine } from "../../src/label/label.ts";

/** A line of a test page: its label, its text, and how many blank lines stand before it (1 unless told). */
export type TestLine = readonly [label: Label, text: string, gap?: number];

/** Labelled lines numbered as their blank lines demand, each with confidence 0.9. */
export const labelled = (lines: readonly TestLine[]): readonly LabelledLine[] => {
  let number = 0;
  return lines.map(([label, text, gap = 1], index) => {
    number += index === 0 ? 1 : gap + 1;
    return {
      line: { number, last: number, text, gap: index === 0 ? 0 : gap, indent: 0 },
      label,
      rule: "test",
      confidence: 0.9,
    };
  });
};
