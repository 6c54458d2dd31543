import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import matter from "gray-matter";
import { columnsOf } from "../../src/archive/columns.ts";
import type { Page, PlannedData, Site } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { recordOf } from "../../src/archive/record.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { copyAssets } from "../build/assets.ts";
import { loadSettings } from "../build/load-settings.ts";
import { ownPages } from "../build/own-pages.ts";
import { readOriginal } from "../build/read-original.ts";
import { contentAt } from "../edge/content.ts";

// The least that a static site can cost with these templates: one thread reads every entry, renders every page and
// writes it. No Eleventy, no state, no workers, no care for a person's mistakes. Usage: floor.ts CONTENT OUTPUT

type Render = (given: { readonly planned: Page; readonly site: Site }) => string;

const [contentFolder = "content", output = "_floor"] = process.argv.slice(2);
const content = contentAt(contentFolder);

const refuse = (): never => {
  throw new Error("front matter is YAML here");
};
const engines = { javascript: refuse, js: refuse, json: refuse };

const loadEntry = (file: string): Entry => {
  const { data, content: body } = matter(readFileSync(path.join(content.articles, file), "utf8"), {
    engines,
  });
  return { ...emptyEntry, ...data, body: body.replace(/^\n/, "") };
};

const loadTemplates = async (): Promise<ReadonlyMap<string, Render>> => {
  const folder = fileURLToPath(new URL("../../templates", import.meta.url));
  const templates = new Map<string, Render>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".11ty.ts"))) {
    const kind = name.replace(".11ty.ts", "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { render } = await import(path.join(folder, name));
    templates.set(kind, render);
  }
  return templates;
};

const settings = loadSettings(content);
if ("problems" in settings) throw new Error("the archive's settings cannot be read");
const own = ownPages(content).pages;
const site: Site = {
  settings: settings.settings,
  pages: own.map(({ address, title }) => ({ address, label: title })),
};
const templates = await loadTemplates();

const entries = new Map<string, Entry>();
for (const file of readdirSync(content.articles, { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".md")) entries.set(file, loadEntry(file));

const records = [...entries].map(([file, entry]) => ({
  record: recordOf(entry, file, ""),
  modified: 0,
  size: statSync(path.join(content.articles, file)).size,
}));
for (const { kind, address, data } of planSite(columnsOf(records), own)) {
  const { file, ...rest } = data() as PlannedData["article"];
  const entry = entries.get(file);
  const original = entry?.source && readOriginal(content.texts, entry.source);
  const planned = { kind, address, data: { ...rest, entry, ...(original && { original }) } } as Page;
  const target = path.join(output, address.endsWith("/") ? `${address}index.html` : address);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, templates.get(kind)?.({ planned, site }) ?? "");
}
copyAssets(output);
