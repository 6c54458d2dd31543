import type { Page } from "../page.ts";
import { textAt } from "../page.ts";
import { bylineAt } from "./byline-at.ts";
import { baseScore, placeOf } from "./byline-places.ts";
import { searched, signsOf } from "./byline-signs.ts";
import { isJapaneseName } from "./known-forms.ts";
import type { Byline } from "./read-byline.ts";
import { isPrefixAlone, startsWithPrefix } from "./read-byline.ts";

/** A line that may be the article's byline, and how sure that is. */
export type BylineCandidate = { readonly byline: Byline; readonly index: number; readonly score: number };

/** Bare names in a row, each on its own line, are columnists or tags. */
const withoutListed = (candidate: BylineCandidate, all: readonly BylineCandidate[]): BylineCandidate => {
  if (candidate.byline.form !== "bare" || isJapaneseName(candidate.byline.names[0] ?? "")) return candidate;
  const near = all.filter(
    ({ byline, index }) => byline.form === "bare" && Math.abs(index - candidate.index) <= 4,
  );
  return new Set(near.map(({ byline }) => byline.names.join())).size > 2
    ? { ...candidate, score: candidate.score - 0.3 }
    : candidate;
};

/** More candidates than this are a list of names; those whose form and place promise most are weighed. */
const mostCandidates = 40;

type Promising = { readonly byline: Byline; readonly index: number; readonly base: number };

const promisingAt = (page: Page, index: number): Promising | undefined => {
  const place = index === page.title ? undefined : placeOf(page, index);
  if (place === undefined || (place === "far" && !isWorthReading(page, index))) return undefined;
  const byline = bylineAt(page, index);
  const base = byline === undefined ? 0 : baseScore[byline.form][place];
  return byline === undefined || base === 0 ? undefined : { byline, index, base };
};

/** Far above the headline only a line that says `By` or was labelled a byline is read. */
const isWorthReading = (page: Page, index: number): boolean =>
  page.lines[index]?.label === "byline" ||
  startsWithPrefix(textAt(page, index)) ||
  isPrefixAlone(textAt(page, index - 1));

/** The lines that may be the byline, best first; of equals the first on the page. */
export const weighBylines = (page: Page): readonly BylineCandidate[] => {
  const from = searched(page);
  const found = page.lines
    .flatMap((_, index) => promisingAt(page, index) ?? [])
    .sort((a, b) => b.base - a.base || a.index - b.index)
    .slice(0, mostCandidates)
    .map(({ byline, index, base }) => ({
      byline,
      index,
      score: Math.min(0.98, base + signsOf(from, index, byline)),
    }));
  return found
    .map((candidate) => withoutListed(candidate, found))
    .sort((a, b) => b.score - a.score || a.index - b.index);
};
