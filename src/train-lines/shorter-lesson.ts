import { states } from "../label/states.ts";
import type { Line } from "../text/line.ts";

/** A page's lines with the states that are allowed at each. */
export type AllowedLines = { readonly lines: readonly Line[]; readonly allowed: Uint32Array };

const bodyBit = 1 << states.indexOf("body");
const anything = (1 << states.length) - 1;

/**
 * The same page with a shorter article: only its first `paragraphs` paragraphs of body, and nothing up to the
 * last. Corpora hold few short articles, archives many; undefined where there is nothing to cut, or where the corpus
 * leaves a line wholly open.
 */
export const shorterLesson = (
  { lines, allowed }: AllowedLines,
  paragraphs: number,
): AllowedLines | undefined => {
  if (allowed.includes(anything)) return undefined;
  const body = lines.map((_, i) => i).filter((i) => allowed[i] === bodyBit);
  const cut = body[paragraphs - 1];
  const last = body.at(-1);
  if (cut === undefined || last === undefined || cut === last) return undefined;
  const kept = lines.map((_, i) => i).filter((i) => i <= cut || i > last);
  return {
    lines: kept.flatMap((i) => lines[i] ?? []),
    allowed: Uint32Array.from(kept, (i) => allowed[i] ?? 0),
  };
};
