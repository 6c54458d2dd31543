import { closeSync, openSync, readdirSync, readSync, rmdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { dataFolder, isDataFile } from "../../src/export/data-folder.ts";
import { listFiles } from "../edge/list-files.ts";

/** The file of a page: `/2020/09/` is `2020/09/index.html`, `/feed.xml` is itself. */
export const pageFile = (output: string, address: string): string =>
  path.join(output, ...address.split("/"), address.endsWith("/") ? "index.html" : "");

const removeEmptyFolders = (folder: string, output: string): void => {
  let current = folder;
  while (current.startsWith(output + path.sep)) {
    try {
      rmdirSync(current);
    } catch {
      return;
    }
    current = path.dirname(current);
  }
};

/** Removes pages that the site no longer has, and the folders that they leave empty. */
export const removePages = (output: string, addresses: readonly string[]): void => {
  for (const address of addresses) {
    const file = pageFile(output, address);
    rmSync(file, { force: true });
    removeEmptyFolders(path.dirname(file), output);
  }
};

const generator = '<meta name="generator" content="Backfile';

const beginsAsOurs = (file: string): boolean => {
  try {
    const bytes = Buffer.alloc(2000);
    const descriptor = openSync(file, "r");
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    closeSync(descriptor);
    return bytes.toString("utf8", 0, length).includes(generator);
  } catch {
    return false;
  }
};

/** What a folder is before a site is built into it. */
export const outputKind = (output: string): "free" | "ours" | "foreign" => {
  const stats = statSync(output, { throwIfNoEntry: false });
  if (!stats) return "free";
  if (!stats.isDirectory()) return "foreign";
  if (readdirSync(output).length === 0) return "free";
  return beginsAsOurs(path.join(output, token)) || beginsAsOurs(path.join(output, "index.html"))
    ? "ours"
    : "foreign";
};

/** The page by which a site is known as ours. */
const token = "404.html";

/** What stands beside the pages, and is not the plan's. */
const others = /^(?:assets|search\/data)\//;

const isOther = (file: string): boolean =>
  others.test(file) || (file.startsWith(`${dataFolder}/`) && isDataFile(file.slice(dataFolder.length + 1)));

/** Removes from a site what is none of its pages: what a build left there of which nothing is known. */
export const sweep = (output: string, addresses: Iterable<string>): number => {
  const pages = new Set<string>();
  for (const address of addresses) pages.add(address.slice(1) + (address.endsWith("/") ? "index.html" : ""));
  const astray = listFiles(output).files.filter((file) => !pages.has(file) && !isOther(file));
  removePages(
    output,
    astray.map((file) => `/${file}`),
  );
  return astray.length;
};
