import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../src/problem.ts";
import { shownPath } from "./content.ts";
import { reasonOf } from "./reason.ts";

/** The files below a folder, as paths relative to it with `/`, in code-unit order; and what could not be looked into. */
export type Listing = { readonly files: readonly string[]; readonly problems: readonly Problem[] };

/** `open` are the folders that the walk stands in, as they are named; a loop can only come of a link. */
type Walk = { readonly files: string[]; readonly problems: Problem[]; readonly open: string[] };

const entriesOf = (folder: string, walk: Walk): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push({
      file: shownPath(folder),
      rule: "unreadable-folder",
      message: `the folder cannot be read (${reasonOf(error)}); allow reading it and run again`,
    });
    return [];
  }
};

/** What systems hide beside a person's files; a text whose name merely begins with a dot is none of it. */
export const isHidden = (name: string): boolean =>
  name.startsWith(".") && (name.startsWith("._") || !/\.te?xt$/i.test(name));

const kindOf = (file: string, entry: Dirent, walk: Walk): "file" | "folder" | "other" => {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
  try {
    const target = statSync(file);
    return target.isDirectory() ? "folder" : target.isFile() ? "file" : "other";
  } catch {
    walk.problems.push({
      file: shownPath(file),
      rule: "broken-link",
      message: "the link leads nowhere, or in a circle; remove it or mend it",
    });
    return "other";
  }
};

const leadsBack = (folder: string, { open }: Walk): boolean => {
  const real = realpathSync(folder);
  return open.some((above) => realpathSync(above) === real);
};

const walkLinked = (folder: string, prefix: string, walk: Walk): void => {
  if (leadsBack(folder, walk))
    walk.problems.push({
      file: shownPath(folder),
      rule: "folder-loop",
      message: "the folder leads back into itself; it was not followed, remove the link",
    });
  else walkFolder(folder, prefix, walk);
};

const walkFolder = (folder: string, prefix: string, walk: Walk): void => {
  walk.open.push(folder);
  for (const entry of entriesOf(folder, walk)) {
    if (isHidden(entry.name)) continue;
    const file = `${folder}${path.sep}${entry.name}`;
    const kind = kindOf(file, entry, walk);
    const enter = entry.isSymbolicLink() ? walkLinked : walkFolder;
    if (kind === "folder") enter(file, `${prefix}${entry.name}/`, walk);
    if (kind === "file") walk.files.push(`${prefix}${entry.name}`);
  }
  walk.open.pop();
};

/**
 * Lists a folder and all below it. Hidden files are passed over; links are followed, loops are told. A folder that is
 * not there holds nothing.
 */
export const listFiles = (root: string): Listing => {
  const walk: Walk = { files: [], problems: [], open: [] };
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) walkFolder(root, "", walk);
  return { files: walk.files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), problems: walk.problems };
};
