import { loadSite } from "./scripts/build/load-site.ts";
import type { Page, PageData, PageKind, Site } from "./src/archive/pages.ts";

/** What Eleventy's configuration object offers, as far as it is used here. */
export type EleventyConfig = {
  readonly addExtension: (extension: string, options: { readonly key: string }) => void;
  readonly addGlobalData: (name: string, data: unknown) => void;
  readonly addPassthroughCopy: (paths: { readonly [from: string]: string }) => void;
  readonly addWatchTarget: (path: string) => void;
  readonly setFreezeReservedData: (freeze: boolean) => void;
  readonly setTemplateFormats: (formats: readonly string[]) => void;
  readonly setUseGitIgnore: (use: boolean) => void;
};

/** The pages to render, by kind: each kind has its template, which takes them one by one. */
export type Plan = { readonly [Kind in PageKind]?: readonly Page<Kind>[] };

/** Every kind has a list, so that a template without pages renders nothing rather than failing. */
const kinds: { readonly [Kind in keyof PageData]: readonly Page[] } = {
  home: [],
  article: [],
  year: [],
  month: [],
  day: [],
  undated: [],
  index: [],
  letter: [],
  heading: [],
  headingYear: [],
  page: [],
  moved: [],
  missing: [],
  feed: [],
  sitemapIndex: [],
  sitemap: [],
  robots: [],
};

/** The site in one view: TypeScript templates, one a kind of page, each fed from the plan. Nothing is a collection. */
export const configure = (
  config: EleventyConfig,
  { plan, site }: { readonly plan: Plan; readonly site: Site },
): void => {
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.setTemplateFormats(["11ty.ts"]);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  config.addGlobalData("plan", { ...kinds, ...plan });
  config.addGlobalData("site", site);
};

/** For `eleventy --config=.eleventy.ts`: the whole archive in `content` at once, as `npm run build` makes it in parts. */
export default function (config: EleventyConfig) {
  configure(config, loadSite("content"));
  config.addPassthroughCopy({ "templates/assets": "assets" });
  config.addWatchTarget("./src/");
  config.addWatchTarget("./content/");
  return {
    dir: { input: "templates", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
