import type { Found } from "./article.ts";
import type { Byline } from "./authors/read-byline.ts";
import { isPrefixAlone, readByline } from "./authors/read-byline.ts";
import type { Page } from "./page.ts";
import { physicalLines, textAt } from "./page.ts";

type Candidate = { readonly byline: Byline; readonly index: number; readonly score: number };

/** Lines before the headline and after the body's first line among which a byline may stand. */
const before = 6;
const after = 3;

const bylineAt = (page: Page, index: number): Byline | undefined => {
  const text = textAt(page, index);
  const above = index > 0 && isPrefixAlone(textAt(page, index - 1));
  return readByline(above ? `By ${text}` : text);
};

const scoreOf = (page: Page, index: number, byline: Byline): number => {
  const labelled = page.lines[index]?.label === "byline";
  if (byline.form === "prefix") return labelled ? 0.97 : 0.9;
  return labelled ? 0.85 : 0;
};

const candidates = (page: Page): readonly Candidate[] => {
  const start = Math.max(0, (page.title ?? page.bodyStart ?? 0) - before);
  const end = Math.min(page.lines.length, (page.bodyStart ?? (page.title ?? 0) + 12) + after);
  const found: Candidate[] = [];
  for (let index = start; index < end; index += 1) {
    const byline = index === page.title ? undefined : bylineAt(page, index);
    const score = byline === undefined ? 0 : scoreOf(page, index, byline);
    if (byline !== undefined && score > 0) found.push({ byline, index, score });
  }
  return found;
};

/** Who wrote it: persons as printed, and agencies where they stand in an author's place. */
export const findAuthors = (page: Page): Found<readonly string[]> | undefined => {
  const best = candidates(page).reduce<Candidate | undefined>(
    (top, candidate) => (top === undefined || candidate.score > top.score ? candidate : top),
    undefined,
  );
  const line = best === undefined ? undefined : page.lines[best.index];
  return best === undefined || line === undefined
    ? undefined
    : {
        value: best.byline.names,
        evidence: { lines: physicalLines(line), rule: `byline-${best.byline.form}`, confidence: best.score },
      };
};
