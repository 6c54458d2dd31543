import { loadSite } from "./scripts/build/load-site.ts";
import type { Page, PageKind, Site } from "./src/archive/pages.ts";
import * as anniversary from "./templates/anniversary.11ty.ts";
import * as article from "./templates/article.11ty.ts";
import * as data from "./templates/data.11ty.ts";
import * as day from "./templates/day.11ty.ts";
import * as feed from "./templates/feed.11ty.ts";
import * as heading from "./templates/heading.11ty.ts";
import * as headingYear from "./templates/heading-year.11ty.ts";
import * as home from "./templates/home.11ty.ts";
import * as index from "./templates/index.11ty.ts";
import * as jsonFeed from "./templates/json-feed.11ty.ts";
import * as letter from "./templates/letter.11ty.ts";
import * as missing from "./templates/missing.11ty.ts";
import * as month from "./templates/month.11ty.ts";
import * as moved from "./templates/moved.11ty.ts";
import * as onThisDay from "./templates/on-this-day.11ty.ts";
import * as page from "./templates/page.11ty.ts";
import * as quality from "./templates/quality.11ty.ts";
import * as robots from "./templates/robots.11ty.ts";
import * as search from "./templates/search.11ty.ts";
import * as sitemap from "./templates/sitemap.11ty.ts";
import * as sitemapIndex from "./templates/sitemap-index.11ty.ts";
import * as undated from "./templates/undated.11ty.ts";
import * as year from "./templates/year.11ty.ts";

/** What is done to a finished page, by name. */
type Configured = { transforms: { readonly [name: string]: unknown } };

/** What Eleventy's configuration object offers, as far as it is used here. */
export type EleventyConfig = {
  readonly addGlobalData: (name: string, data: unknown) => void;
  readonly addTemplate: (name: string, template: object) => void;
  readonly addPassthroughCopy: (paths: { readonly [from: string]: string }) => void;
  readonly addWatchTarget: (path: string) => void;
  readonly setFreezeReservedData: (freeze: boolean) => void;
  /** `eleventy.config`: all that is configured, the defaults with it. */
  readonly on: (event: "eleventy.config", listen: (whole: { readonly config: Configured }) => void) => void;
  readonly setTemplateFormats: (formats: readonly string[]) => void;
  readonly setUseGitIgnore: (use: boolean) => void;
};

/** The pages to render, by kind: each kind has its template, which takes them one by one. */
export type Plan = { readonly [Kind in PageKind]?: readonly Page<Kind>[] };

/** A kind of page as Eleventy takes it: its front matter, and what makes a page of it. */
type Template = { readonly data: object; readonly render: (given: never) => string };

/** The site in one view: every kind of page has its template. */
export const templates: { readonly [Kind in PageKind]: Template } = {
  home,
  article,
  year,
  month,
  day,
  onThisDay,
  anniversary,
  undated,
  index,
  letter,
  heading,
  headingYear,
  page,
  moved,
  missing,
  search,
  data,
  quality,
  feed,
  jsonFeed,
  sitemapIndex,
  sitemap,
  robots,
};

/**
 * Gives Eleventy the templates of the kinds that have pages, each fed from the plan; nothing is a collection. They are
 * given rather than found, so that they are compiled once though Eleventy runs many times; and what is frozen Eleventy
 * neither copies nor wraps.
 */
export const configure = (
  config: EleventyConfig,
  { plan, site }: { readonly plan: Plan; readonly site: Site },
): void => {
  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  // Eleventy's own plugins look at every page for what none of ours has.
  config.on("eleventy.config", (whole) => {
    whole.config.transforms = {};
  });
  config.addGlobalData("plan", Object.freeze(plan));
  config.addGlobalData("site", Object.freeze(site));
  for (const kind of Object.keys(plan) as PageKind[])
    config.addTemplate(`${kind}.11ty.js`, { ...templates[kind] });
};

/** For `eleventy --config=.eleventy.ts`: the whole archive in `content` at once, as `npm run build` makes it in parts. */
export default function (config: EleventyConfig) {
  configure(config, loadSite("content"));
  config.addPassthroughCopy({ "templates/assets": "assets" });
  config.addWatchTarget("./src/");
  config.addWatchTarget("./templates/");
  config.addWatchTarget("./content/");
  return {
    dir: { input: "templates", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
