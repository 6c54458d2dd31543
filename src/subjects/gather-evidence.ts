import type { Evidence } from "../article/article.ts";
import type { Mention } from "./mention.ts";

/** At most so many lines are given as evidence. */
const mostLines = 20;

/** Evidence out of mentions: their lines in ascending order, each once. */
export const evidenceOf = (mentions: readonly Mention[], rule: string, confidence: number): Evidence => ({
  lines: [...new Set(mentions.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b).slice(0, mostLines),
  rule,
  confidence,
});
