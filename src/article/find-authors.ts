import type { Found } from "./article.ts";
import { weighBylines } from "./authors/weigh-bylines.ts";
import type { Page } from "./page.ts";
import { physicalLines } from "./page.ts";

/** Below this a line of names is as likely a picture's, a tag's or a list's. */
const leastScore = 0.49;

/** Of two lines of authors one may stand beside the date and gain by it. */
const nearScore = 0.45;

/** Two authors on two lines stand at most this far apart. */
const nextLine = 2;

/** Who wrote it: persons as printed, and agencies where they stand in an author's place. */
export const findAuthors = (page: Page): Found<readonly string[]> | undefined => {
  const candidates = weighBylines(page).filter(({ score }) => score >= leastScore);
  const [best] = candidates;
  if (best === undefined) return undefined;
  const sharing = candidates.filter(
    ({ byline, index, score }) =>
      byline.form === best.byline.form &&
      Math.abs(index - best.index) <= nextLine &&
      score >= best.score - nearScore,
  );
  const inOrder = [...sharing].sort((a, b) => a.index - b.index);
  return {
    value: [...new Set(inOrder.flatMap(({ byline }) => byline.names))],
    evidence: {
      lines: inOrder.flatMap(({ index }) => page.lines[index] ?? []).flatMap(physicalLines),
      rule: `byline-${best.byline.form}`,
      confidence: Number(best.score.toFixed(2)),
    },
  };
};
