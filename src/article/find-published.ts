import type { Evidence, Found } from "./article.ts";
import { boundPeriod } from "./dates/bound-period.ts";
import { placeDates } from "./dates/date-evidence.ts";
import { isoDay } from "./dates/date-mention.ts";
import { datelineDays } from "./dates/dateline-days.ts";
import { inferPeriod } from "./dates/infer-period.ts";
import { settleOrder } from "./dates/settle-order.ts";
import type { DayCandidate } from "./dates/weigh-days.ts";
import { weighDays } from "./dates/weigh-days.ts";
import type { Page } from "./page.ts";
import { physicalLines } from "./page.ts";

/** A weaker day, such as a masthead's, gives way to what caption and weekday agree on, or a month's line says. */
const weakDayScore = 0.7;

/** When the article appeared and when it was last changed, EDTF level 1. */
export type Dates = { readonly published?: Found<string>; readonly updated?: Found<string> };

/** Below this a day is a guess: not asserted. */
const leastDayScore = 0.53;

const evidenceOf = (page: Page, { placed, rule, score }: DayCandidate): Evidence => {
  const labelled = page.lines[placed.index];
  return {
    lines: labelled === undefined ? [] : physicalLines(labelled),
    rule,
    confidence: Number(score.toFixed(2)),
  };
};

const foundDay = (page: Page, candidate: DayCandidate): Found<string> => ({
  value: isoDay(candidate.day),
  evidence: evidenceOf(page, candidate),
});

/** The day of publication by the best evidence; a month or a year where no line tells the day; else nothing. */
export const findDates = (page: Page): Dates => {
  const dates = settleOrder(page, placeDates(page));
  const days = [...weighDays(page, dates), ...datelineDays(page, dates)]
    .filter(({ score }) => score >= leastDayScore)
    .sort((a, b) => b.score - a.score);
  const [best] = days;
  const period = best === undefined || best.score < weakDayScore ? inferPeriod(page, dates) : undefined;
  const bound = best === undefined && period === undefined ? boundPeriod(page, dates) : period;
  if (best === undefined || (bound !== undefined && bound.evidence.confidence > best.score))
    return bound === undefined ? {} : { published: bound };
  const published = foundDay(page, best);
  const update = days.find(({ rule, day }) => rule === "updated-label" && isoDay(day) > published.value);
  return update === undefined ? { published } : { published, updated: foundDay(page, update) };
};
