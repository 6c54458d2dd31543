import type { Page } from "../page.ts";
import type { PlacedDate } from "./date-evidence.ts";
import { type DateMention, isDay, isFull, isoDay } from "./date-mention.ts";

/** Which number of `03/04/2020` is the month; who says so. */
type Order = { readonly first: "day" | "month"; readonly sure: boolean };

const swapped = (mention: DateMention): DateMention => ({
  ...mention,
  month: mention.day ?? 0,
  day: mention.month,
});

/** American clocks: zones of the United States, `a.m.` without a European zone. */
const americanCue = /(?<!\p{L})(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|AKST|HST)(?!\p{L})/u;

/** Lines that are looked at for a zone. */
const longestCue = 160;

const isAmerican = (page: Page): boolean =>
  page.lines.some(({ line }) => line.text.length <= longestCue && americanCue.test(line.text));

/** The page's other dates settle it, else its clocks, else its language; in English without either it stays open. */
const orderOf = (page: Page, { mention }: PlacedDate, sure: ReadonlySet<string>): Order | undefined => {
  if (isFull(mention) && sure.has(isoDay(mention))) return { first: "day", sure: true };
  const other = swapped(mention);
  if (isFull(other) && sure.has(isoDay(other))) return { first: "month", sure: true };
  if (page.language !== undefined && page.language !== "en") return { first: "day", sure: false };
  return isAmerican(page) ? { first: "month", sure: false } : undefined;
};

/**
 * The dates with the order of their numbers settled where the page tells it. What its other dates confirm
 * is no longer ambiguous; what only its clocks or its language suggest stays marked so.
 */
export const settleOrder = (page: Page, dates: readonly PlacedDate[]): readonly PlacedDate[] => {
  if (!dates.some(({ mention }) => mention.ambiguous)) return dates;
  const sure = new Set(
    dates.flatMap(({ mention }) => (!mention.ambiguous && isFull(mention) ? [isoDay(mention)] : [])),
  );
  return dates.map((placed) => {
    const order = placed.mention.ambiguous ? orderOf(page, placed, sure) : undefined;
    if (order === undefined) return placed;
    const read = order.first === "day" ? placed.mention : swapped(placed.mention);
    if (!isDay(read.month, read.day ?? 1, read.year)) return placed;
    const { ambiguous, ...settled } = read;
    return { ...placed, mention: order.sure ? settled : { ...settled, ambiguous: "likely" as const } };
  });
};
