import { describe, expect, test } from "vitest";
import { countsOf, type NameCounts } from "../../../src/article/publisher/name-counts.ts";
import { nameKey } from "../../../src/article/publisher/name-key.ts";
import {
  acronymsAmong,
  type BareName,
  initialsOf,
  inSpaces,
  isAmongPapers,
  linesOfInitials,
  longerShare,
  namesByWord,
  paperLinesAmong,
} from "../../../src/article/publisher/name-relations.ts";
import { readName } from "../../../src/article/publisher/paper-name.ts";

const bare = (name: string, lines: readonly number[], wholeAt: readonly number[] = []): BareName => {
  const counts: NameCounts = countsOf(new Map(), nameKey(name));
  counts.lines.push(...lines);
  counts.wholeAt.push(...wholeAt);
  return { key: nameKey(name), name, words: inSpaces(name), ...readName(name), counts };
};

describe("names of one page", () => {
  test("are explained by the acronym that their initials make", () => {
    const full = bare("The Harbour News Weekly", [9]);
    const acronyms = acronymsAmong([full, bare("HNW", [1, 2, 3])]);
    expect(initialsOf("The Harbour News Weekly")).toBe("hnw");
    expect(linesOfInitials(full, acronyms)).toBe(3);
    expect(linesOfInitials(bare("Harbour Ledger", [9]), acronyms)).toBe(0);
  });

  test("are parts of longer ones by the lines that these have", () => {
    const [part, whole] = [bare("Ledger", [1, 2, 3, 4]), bare("Harbour Ledger", [1, 2])];
    expect(longerShare(part, namesByWord([part, whole]))).toBe(0.5);
    expect(longerShare(whole, namesByWord([part, whole]))).toBe(0);
  });

  test("stand among papers where two lines beside them are papers' names too", () => {
    const papers = [
      bare("Harbour Ledger", [4], [4]),
      bare("Island Gazette", [5], [5]),
      bare("Quay Tribune", [6], [6]),
      bare("Coast Chronicle", [40], [40]),
    ] as const;
    const lines = paperLinesAmong(papers);
    expect(papers.map((paper) => isAmongPapers(paper, lines))).toEqual([true, true, true, false]);
  });
});
