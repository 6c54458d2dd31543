import { readFileSync } from "node:fs";
import type { Decision } from "../../src/archive/authority/decisions.ts";
import { readDecisions } from "../../src/archive/authority/read-decisions.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";

/** What a person decided about headings, and what in `authority.yml` cannot be followed; nothing where there is no such file. */
export const loadDecisions = (
  content: Content,
): { decisions: readonly Decision[]; problems: readonly Problem[] } => {
  const { decisions, faults } = readDecisions(textOf(content.authority));
  return { decisions, problems: faults.map((fault) => ({ file: shownPath(content.authority), ...fault })) };
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};
