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

type Kind = "published-label" | "updated-label" | "date-line" | "byline-date" | "date-in-line";

/** Lines of news pages that hold a date and are longer than this are sentences. */
const longestDateLine = 160;

/** What kind of line tells the day; none for a sentence or a caption. Beside the day of an update stands that of publication. */
const kindOf = (page: Page, placed: PlacedDate, besideUpdate: boolean): Kind | undefined => {
  const label = page.lines[placed.index]?.label;
  if (placed.lineLength > longestDateLine) return undefined;
  if (placed.role !== undefined && placed.otherLetters <= 90) return `${placed.role}-label`;
  if (besideUpdate && placed.otherLetters <= 40) return "date-line";
  if (placed.otherLetters <= 6) return "date-line";
  if (placed.otherLetters <= 90 && placed.byline) return "byline-date";
  if (label === "caption" || label === "credit" || label === "title") return undefined;
  return placed.otherLetters <= 40 && placed.lineLength <= 90 ? "date-in-line" : undefined;
};

/**
 * Share of right days by kind in the article's head, and what is taken off elsewhere. The day of an update,
 * a date among other words and one above the headline stay under .75: they were wrong more than one time in
 * a hundred.
 */
const headScore: Readonly<Record<Kind, number>> = {
  "published-label": 0.97,
  "updated-label": 0.74,
  "date-line": 0.92,
  "byline-date": 0.9,
  "date-in-line": 0.72,
};

const zonePenalty: Readonly<Record<Exclude<Zone, "head">, Readonly<Record<Kind, number>>>> = {
  masthead: {
    "published-label": 0.3,
    "updated-label": 0.3,
    "date-line": 0.34,
    "byline-date": 0.4,
    "date-in-line": 0.4,
  },
  body: {
    "published-label": 0.23,
    "updated-label": 0.3,
    "date-line": 0.32,
    "byline-date": 0.35,
    "date-in-line": 0.4,
  },
  tail: {
    "published-label": 0.3,
    "updated-label": 0.3,
    "date-line": 0.4,
    "byline-date": 0.5,
    "date-in-line": 0.5,
  },
};

/** Nearer neighbours than this are of one list. */
const listReach = 12;

const dayKey = ({ mention: { month, day } }: PlacedDate): string => `${month} ${day}`;

/** Days that stand in rank and file, each on its own line, date a list of other articles. */
const isListed = (at: number, dates: readonly PlacedDate[]): boolean => {
  const here = dates[at];
  const days = new Set<string>();
  for (const step of [-1, 1])
    for (let near = at + step; here !== undefined && days.size < 2; near += step) {
      const other = dates[near];
      if (other === undefined || Math.abs(other.index - here.index) > listReach) break;
      if (other.index !== here.index && dayKey(other) !== dayKey(here)) days.add(dayKey(other));
    }
  return days.size >= 2;
};

/** An order that only language or clocks suggest is right four times in five. */
const ambiguityPenalty = { none: 0, likely: 0.18, open: 0.4 } as const;

/** A date among the paragraphs is the article's near its beginning; lower down it is a teaser's. */
const farInBody = 9;

/** Right under the headline a list of other articles' dates may follow. */
const underTitle = 4;

const placePenalty = (kind: Kind, { zone, distance, role }: PlacedDate): number => {
  if (zone === "head") return distance < 0 && role === undefined ? (kind === "date-line" ? 0.18 : 0.1) : 0;
  const far = zonePenalty[zone][kind];
  if (zone === "tail" && distance <= 4) return far - (kind.endsWith("label") ? 0.2 : 0.12);
  return zone === "body" && distance > farInBody && role === undefined ? far + 0.1 : far;
};

const penaltyOf = (kind: Kind, placed: PlacedDate, listed: boolean): number => {
  const { zone, distance, mention } = placed;
  const beside = kind === "date-in-line" && zone === "head" && distance > 0 && distance <= underTitle;
  const inList = placed.role !== "published" && listed ? (beside ? 0.15 : 0.25) : 0;
  return (
    placePenalty(kind, placed) +
    inList +
    (mention.shortYear ? 0.05 : 0) +
    ambiguityPenalty[mention.ambiguous ?? "none"]
  );
};

type KindedDate = { readonly placed: PlacedDate; readonly kind: Kind };

/** The days that lines offer as their own, best first; of equals the first on the page. */
export const weighDays = (page: Page, dates: readonly PlacedDate[]): readonly DayCandidate[] => {
  const updates = new Set(dates.flatMap(({ role, index }) => (role === "updated" ? [index] : [])));
  const kinded: readonly KindedDate[] = dates.flatMap((placed) => {
    const kind = isInBody(page, placed) ? undefined : kindOf(page, placed, updates.has(placed.index));
    return kind === undefined || placed.mention.day === undefined ? [] : [{ placed, kind }];
  });
  const others = kinded.map(({ placed }) => placed);
  return kinded
    .flatMap(({ placed, kind }, at) =>
      isFull(placed.mention)
        ? [
            {
              day: placed.mention,
              placed,
              rule: kind,
              score: headScore[kind] - penaltyOf(kind, placed, isListed(at, others)),
            },
          ]
        : [],
    )
    .sort((a, b) => b.score - a.score || a.placed.index - b.placed.index);
};
