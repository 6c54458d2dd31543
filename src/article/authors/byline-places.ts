import type { Page } from "../page.ts";
import { isBody } from "../page.ts";
import type { BylineForm } from "./read-byline.ts";

/** Where a line stands: in the head between headline and body, above it, among the paragraphs, behind them. */
export type Place = "head" | "above" | "far" | "inside" | "below";

/** The body's last lines tell who the author is. */
export const lateLines = 4;

const headAbove = 8;
const headBelow = 3;
/** A standfirst taken for the first paragraph leaves the byline so many lines below it. */
const headBelowStandfirst = 8;
const belowBody = 12;

/** Whether the head still goes on at a line below the body's first: that may be a standfirst. */
const isBeforeSecondParagraph = ({ lines }: Page, start: number, index: number): boolean =>
  index <= start + headBelowStandfirst && !lines.slice(start + 1, index + 1).some(isBody);

/** Where a line stands as seen from headline and body; nowhere for what lies far behind the body. */
export const placeOf = (page: Page, index: number): Place | undefined => {
  const bodyStart = page.bodyStart ?? (page.title ?? 0) + 12;
  const title = Math.min(page.title ?? bodyStart, bodyStart);
  const bodyEnd = page.bodyEnd ?? bodyStart;
  const start = Math.max(bodyStart, page.title ?? 0);
  if (index >= title && (index <= start + headBelow || isBeforeSecondParagraph(page, start, index)))
    return "head";
  if (index < title) return index >= title - headAbove ? "above" : "far";
  if (index <= bodyEnd && page.lines[index]?.label === "byline") return "inside";
  return index > bodyEnd - lateLines && index <= bodyEnd + belowBody ? "below" : undefined;
};

/** Share of lines of a form that are the byline, by place, other signs apart. */
export const baseScore: Readonly<Record<BylineForm, Readonly<Record<Place, number>>>> = {
  prefix: { head: 0.95, above: 0.88, far: 0.4, inside: 0.6, below: 0.45 },
  dated: { head: 0.75, above: 0.55, far: 0.1, inside: 0.3, below: 0.1 },
  role: { head: 0.6, above: 0.45, far: 0.05, inside: 0.3, below: 0.3 },
  bio: { head: 0.55, above: 0, far: 0, inside: 0, below: 0.6 },
  bare: { head: 0.5, above: 0.3, far: 0.1, inside: 0.2, below: 0.1 },
};
