import type { Settings } from "../../src/archive/archive.ts";
import type { Page, Site } from "../../src/archive/pages.ts";
import { type Counting, countingIn } from "../../src/site/counting.ts";
import { type Dates, datesIn } from "../../src/site/dates.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { directionOf, pageLanguage } from "../../src/site/languages.ts";
import { type Link, linkFrom } from "../../src/site/link.ts";

/** Where a part is printed: what it needs to link, to date and to count. */
export type Context = {
  readonly site: Site;
  readonly settings: Settings;
  readonly address: string;
  readonly link: Link;
  /** In the archive's language. */
  readonly dates: Dates;
  /** In the pages' language: numbers stand among their words. */
  readonly counting: Counting;
  /** The pages' own words are English. What is in the archive's language has these attributes where that is another. */
  readonly own: Html | false;
};

const ownOf = (language: string): Context["own"] =>
  pageLanguage(language) !== language && html` lang="${language}" dir="${directionOf(language)}"`;

/** The context of a page. */
export const contextOf = ({ address }: Page, site: Site): Context => ({
  site,
  settings: site.settings,
  address,
  link: linkFrom(address),
  dates: datesIn(site.settings.language),
  counting: countingIn(pageLanguage(site.settings.language)),
  own: ownOf(site.settings.language),
});

/** Words in the archive's language among those of the page, such as a date. */
export const inOwn = (words: string, { own }: Context): Piece =>
  own ? html`<span${own}>${words}</span>` : words;
