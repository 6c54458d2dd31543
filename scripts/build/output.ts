import { closeSync, openSync, readdirSync, readSync, rmdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

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

/** Removes a site; the page by which it is known goes last, so that a removal cut short can be taken up again. */
export const removeSite = (output: string): void => {
  for (const name of readdirSync(output))
    if (name !== token) rmSync(path.join(output, name), { recursive: true });
  rmSync(output, { recursive: true });
};
