import { shownDate } from "../../src/search-page/shown-date.ts";
import { countingIn } from "../../src/site/counting.ts";
import { dateWordsIn } from "../../src/site/date-words.ts";

/** The page's language. */
export const { lang } = document.documentElement;

/** How it writes numbers. */
export const counting = countingIn(lang);

const dates = dateWordsIn(lang);

/** How it writes a date (EDTF), as far as it is known. */
export const inWords = (published: string | undefined): string => dates.known(shownDate(published));
