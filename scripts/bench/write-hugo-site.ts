import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hugoPage, tallyOf } from "../../src/bench/hugo-page.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Content } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";

const own = fileURLToPath(new URL("./hugo", import.meta.url));

const write = (site: string, file: string, text: string): void => {
  const target = path.join(site, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
};

/** The layouts are no HTML before Hugo has read them, so here their names end in `.tmpl`. */
const copyLayouts = (site: string): void => {
  for (const file of listFiles(own).files)
    write(site, file.replace(/\.tmpl$/, ""), readFileSync(path.join(own, file), "utf8"));
};

const entryOf = ({ articles }: Content, file: string): Entry => {
  const reading = readEntry(readFileSync(path.join(articles, file), "utf8"));
  if ("faults" in reading) throw new Error(`${file} cannot be read`);
  return reading.entry;
};

const steps = ["year", "month", "day"] as const;

/** A page for each folder on the way to an article: `2020`, `2020/09`, `2020/09/07`, `undated`. */
const foldersOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) => {
      const parts = file.split("/").slice(0, -1);
      return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    }),
  );

const writeSection = (site: string, folder: string): void => {
  const parts = folder.split("/");
  const front = { title: parts.join("-"), step: steps[parts.length - 1] };
  write(site, `content/${folder}/_index.md`, `${JSON.stringify(front)}\n`);
};

/**
 * Makes a Hugo site of an archive's entries, with pages like ours. Its feeds are Hugo's own RSS, one of the archive and one
 * a term, of as many articles as ours have; where we make a JSON Feed of a topic, it makes one more of each year of a large
 * heading. Entries are read twice, kept never.
 */
export const writeHugoSite = (content: Content, site: string): void => {
  copyLayouts(site);
  const files = listFiles(content.articles).files.filter((file) => file.endsWith(".md"));
  const tally = tallyOf(
    (function* () {
      for (const file of files) yield entryOf(content, file);
    })(),
  );
  for (const file of files) write(site, `content/${file}`, hugoPage(entryOf(content, file), tally));
  for (const folder of foldersOf(files)) writeSection(site, folder);
  write(site, "content/about.md", '---\ntitle: "About"\n---\n\nInvented.\n');
};
