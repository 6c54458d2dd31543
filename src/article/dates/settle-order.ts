import type { Page } from "../page.ts";
import type { PlacedDate } from "./date-evidence.ts";
import { type DateMention, dayNumber, distinctDays, isDay, isFull } from "./date-mention.ts";

/** Which number of `03/04/2020` is the month; who says so. */
type Order = { readonly first: "day" | "month"; readonly sure: boolean };

const firstBy = { dmy: "day", mdy: "month", ymd: "month" } as const;

const swapped = (mention: DateMention): DateMention => ({
  ...mention,
  month: mention.day ?? 0,
  day: mention.month,
});

/** American clocks tell month, day; clocks of Britain, Ireland, India and the south day, month. */
const monthFirstCue = /(?<!\p{L})(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|AKST|HST)(?!\p{L})/u;
const dayFirstCue = /(?<!\p{L})(?:BST|GMT|IST|SAST|AE[SD]T|NZ[SD]T)(?!\p{L})/u;

/** Lines that are looked at for a zone. */
const longestCue = 160;

const hasCue = (page: Page, cue: RegExp): boolean =>
  page.lines.some(({ line }) => line.text.length <= longestCue && cue.test(line.text));

/** Dates of one page lie together: within so many days of each other. */
const nearDays = 20;

const isNear = (mention: DateMention, days: readonly number[]): boolean =>
  isFull(mention) && days.some((day) => Math.abs(day - dayNumber(mention)) <= nearDays);

/** What the page's certain dates tell: the days themselves, and how slashed ones among them are written. */
type Known = {
  readonly days: readonly number[];
  readonly places: ReadonlySet<"first" | "last">;
  /** Asked only for dates that the page's other dates leave open. */
  readonly clocks: () => "day" | "month" | undefined;
};

const clocksOf = (page: Page): "day" | "month" | undefined =>
  hasCue(page, monthFirstCue) ? "month" : hasCue(page, dayFirstCue) ? "day" : undefined;

const knownOf = (page: Page, dates: readonly PlacedDate[]): Known => {
  const certain = dates.map(({ mention }) => mention).filter(({ ambiguous }) => !ambiguous);
  let clocks: { readonly first: "day" | "month" | undefined } | undefined;
  return {
    days: distinctDays(certain),
    places: new Set(certain.flatMap(({ monthPlace }) => monthPlace ?? [])),
    clocks: () => {
      clocks ??= { first: clocksOf(page) };
      return clocks.first;
    },
  };
};

/** The archive settles it, else the page's other dates, else its language, else its clocks; in English without either it stays open. */
const orderOf = (page: Page, mention: DateMention, { days, places, clocks }: Known): Order | undefined => {
  if (page.dateOrder !== undefined) return { first: firstBy[page.dateOrder], sure: true };
  const other = swapped(mention);
  if (isFull(mention) && days.includes(dayNumber(mention))) return { first: "day", sure: true };
  if (isFull(other) && days.includes(dayNumber(other))) return { first: "month", sure: true };
  if (places.size === 1) return { first: places.has("first") ? "month" : "day", sure: true };
  const [near, otherNear] = [isNear(mention, days), isNear(other, days)];
  if (near !== otherNear) return { first: near ? "day" : "month", sure: false };
  if (page.language !== undefined && page.language !== "en") return { first: "day", sure: false };
  const first = clocks();
  return first === undefined ? undefined : { first, sure: false };
};

/**
 * The dates with the order of their numbers settled where the page tells it. What its other dates confirm
 * is no longer ambiguous; what only lies near them, or its clocks or its language suggest, stays marked so.
 */
export const settleOrder = (page: Page, dates: readonly PlacedDate[]): readonly PlacedDate[] => {
  if (!dates.some(({ mention }) => mention.ambiguous)) return dates;
  const known = knownOf(page, dates);
  return dates.map((placed) => {
    const order = placed.mention.ambiguous ? orderOf(page, placed.mention, known) : undefined;
    if (order === undefined) return placed;
    const read = order.first === "day" ? placed.mention : swapped(placed.mention);
    if (!isDay(read.month, read.day ?? 1, read.year)) return placed;
    const { ambiguous, ...settled } = read;
    return { ...placed, mention: order.sure ? settled : { ...settled, ambiguous: "likely" as const } };
  });
};
