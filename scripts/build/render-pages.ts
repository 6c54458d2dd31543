import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { configure, type EleventyConfig, type Plan } from "../../.eleventy.ts";
import { groupBy } from "../../src/archive/group.ts";
import type { Site } from "../../src/archive/pages.ts";
import { fillPage, type PageTask } from "./fill-pages.ts";

/** Some pages to render into an output folder. */
export type RenderTask = {
  readonly kind: "render";
  readonly articles: string;
  readonly output: string;
  readonly site: Site;
  readonly pages: readonly PageTask[];
};

const templates = fileURLToPath(new URL("../../templates", import.meta.url));

/** Renders pages with Eleventy, each written at its address; returns how many it wrote. */
export const renderPages = async ({ articles, output, site, pages }: RenderTask): Promise<number> => {
  const plan = Object.fromEntries(
    groupBy(
      pages.map((page) => fillPage(articles, page)),
      (page) => page.kind,
    ),
  ) as Plan;
  const eleventy = new Eleventy(templates, output, {
    quietMode: true,
    configPath: null,
    source: "script",
    config: (config: EleventyConfig) => configure(config, { plan, site }),
  });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
  return pages.length;
};
