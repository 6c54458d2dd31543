import { countingIn } from "../../src/site/counting.ts";
import { datesIn } from "../../src/site/dates.ts";

const { lang } = document.documentElement;

const shortMonths = new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });

/** How the page's language writes numbers and dates. */
export const counting = countingIn(lang);
export const dates = {
  ...datesIn(lang),
  /** `Mar` of 3 */
  monthShort: (month: number): string => shortMonths.format(Date.UTC(2000, month - 1, 15)),
};
