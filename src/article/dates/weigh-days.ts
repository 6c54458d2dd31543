import type { Page } from "../page.ts";
import type { PlacedDate, Zone } from "./date-evidence.ts";
import { isInBody } from "./date-evidence.ts";
import type { FullDate } from "./date-mention.ts";
import { isFull } from "./date-mention.ts";

/** A day that a line offers, how it does so, and how sure that is. */
export type DayCandidate = {
  readonly day: FullDate;
  readonly placed: PlacedDate;
  readonly rule: string;
  readonly score: number;
};

type Kind = "published-label" | "updated-label" | "date-line" | "byline-date";

/** Lines of news pages that hold a date and are longer than this are sentences. */
const longestDateLine = 160;

/** What kind of line tells the day; none for a sentence. */
const kindOf = (page: Page, placed: PlacedDate): Kind | undefined => {
  const label = page.lines[placed.index]?.label;
  if (placed.lineLength > longestDateLine || label === "caption" || label === "credit" || label === "title")
    return undefined;
  if (placed.role !== undefined) return `${placed.role}-label`;
  if (placed.otherLetters <= 6) return "date-line";
  if (placed.otherLetters <= 45 && (label === "byline" || label === "date")) return "byline-date";
  return placed.otherLetters <= 40 && placed.lineLength <= 90 ? "byline-date" : undefined;
};

/** Share of right days by kind in the article's head, and what is taken off elsewhere. */
const headScore: Readonly<Record<Kind, number>> = {
  "published-label": 0.97,
  "updated-label": 0.8,
  "date-line": 0.92,
  "byline-date": 0.85,
};

const zonePenalty: Readonly<Record<Kind, Readonly<Record<Exclude<Zone, "head">, number>>>> = {
  "published-label": { masthead: 0.3, body: 0.3, tail: 0.3 },
  "updated-label": { masthead: 0.3, body: 0.3, tail: 0.3 },
  "date-line": { masthead: 0.32, body: 0.5, tail: 0.5 },
  "byline-date": { masthead: 0.4, body: 0.5, tail: 0.5 },
};

const penaltyOf = (kind: Kind, { zone, distance, mention }: PlacedDate): number => {
  const far = zone === "head" ? 0 : zonePenalty[kind][zone];
  const tailNear = zone === "tail" && distance <= 4 && kind.endsWith("label") ? 0.2 : 0;
  return far - tailNear + (mention.shortYear ? 0.05 : 0) + (mention.ambiguous ? 0.3 : 0);
};

/** The days that lines offer as their own, best first; of equals the first on the page. */
export const weighDays = (page: Page, dates: readonly PlacedDate[]): readonly DayCandidate[] =>
  dates
    .flatMap((placed) => {
      const kind = isInBody(page, placed) ? undefined : kindOf(page, placed);
      return kind === undefined || !isFull(placed.mention)
        ? []
        : [{ day: placed.mention, placed, rule: kind, score: headScore[kind] - penaltyOf(kind, placed) }];
    })
    .sort((a, b) => b.score - a.score || a.placed.index - b.placed.index);
