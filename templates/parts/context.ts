import type { Settings } from "../../src/archive/archive.ts";
import type { Page, Site } from "../../src/archive/pages.ts";
import { type Counting, countingIn } from "../../src/site/counting.ts";
import { type Dates, datesIn } from "../../src/site/dates.ts";
import { type Link, linkFrom } from "../../src/site/link.ts";

/** Where a part is printed: what it needs to link, to date and to count. */
export type Context = {
  readonly site: Site;
  readonly settings: Settings;
  readonly address: string;
  readonly link: Link;
  readonly dates: Dates;
  readonly counting: Counting;
};

/** The context of a page. */
export const contextOf = ({ address }: Page, site: Site): Context => ({
  site,
  settings: site.settings,
  address,
  link: linkFrom(address),
  dates: datesIn(site.settings.language),
  counting: countingIn(site.settings.language),
});
