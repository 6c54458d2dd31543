import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { configure, type EleventyConfig, type Plan } from "../../.eleventy.ts";
import { groupBy } from "../../src/archive/group.ts";
import type { Page, Site } from "../../src/archive/pages.ts";
import type { Content } from "../edge/content.ts";
import { fillPage, type PageTask } from "./fill-pages.ts";
import { pageFile } from "./output.ts";

/** Some pages to render into an output folder. */
export type RenderTask = {
  readonly kind: "render";
  readonly content: Content;
  readonly output: string;
  readonly site: Site;
  readonly pages: readonly PageTask[];
};

const templates = fileURLToPath(new URL("../../templates", import.meta.url));

/** What Eleventy made of a page: its address and its text. */
type Rendered = { readonly url: string; readonly content: string };

const render = async (pages: readonly Page[], site: Site): Promise<readonly Rendered[]> => {
  const plan = Object.fromEntries(groupBy(pages, (page) => page.kind)) as Plan;
  const eleventy = new Eleventy(templates, "_site", {
    quietMode: true,
    configPath: null,
    source: "script",
    config: (config: EleventyConfig) => configure(config, { plan, site }),
  });
  await eleventy.init();
  eleventy.disableLogger();
  return eleventy.toJSON();
};

/** Eleventy, too, would write what it renders, but ask the disk twice as much. */
const write = (output: string, { url, content }: Rendered): void => {
  const file = pageFile(output, url);
  if (!file.startsWith(output + path.sep)) throw new Error(`${url} leads out of the site`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** Renders pages with Eleventy, each written at its address; returns how many it wrote. */
export const renderPages = async ({ content, output, site, pages }: RenderTask): Promise<number> => {
  const sources = { ...content, settings: site.settings };
  const rendered = await render(
    pages.map((page) => fillPage(sources, page)),
    site,
  );
  for (const page of rendered) write(output, page);
  return rendered.length;
};
