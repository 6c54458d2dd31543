import { shownDate } from "../../src/search-page/shown-date.ts";
import { countingIn } from "../../src/site/counting.ts";
import { dateWordsIn } from "../../src/site/date-words.ts";
import { part } from "./document.ts";

/** The page's language. */
export const { lang } = document.documentElement;

/** How it writes numbers. */
export const counting = countingIn(lang);

/** The page says what Intl has no word for: a table of all languages would weigh more. */
const { about = "", undated = "", language = lang } = part("hits").dataset;

/** The archive's language, in which dates are written. */
export const dateLanguage: string = language;

const dates = dateWordsIn(language, [about, undated]);

/** How it writes a date (EDTF), as far as it is known. */
export const inWords = (published: string | undefined): string => dates.known(shownDate(published));
