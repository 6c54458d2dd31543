import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/** What is looked out for. */
export type Lookout = {
  /** Absolute paths of folders; all below them is watched, too. */
  readonly roots: readonly string[];
  /** Whether a file or a folder below a root matters; a folder that does not is not looked into. */
  readonly matters: (file: string) => boolean;
  readonly changed: (file: string) => void;
};

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
};

/**
 * Calls `changed` for what changes below some folders, also in folders that come later; hidden files are passed over.
 * Each folder has its watcher, not each file: of those an archive may have more than a system watches.
 */
export const watchFolders = ({ roots, matters, changed }: Lookout): { readonly close: () => void } => {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const notice = (file: string): void => {
    if (path.basename(file).startsWith(".") || !matters(file)) return;
    // A folder that was removed and made again is another folder.
    if (watchers.has(file) && !isFolder(file)) drop(file);
    if (isFolder(file)) add(file);
    changed(file);
  };
  const add = (folder: string): void => {
    drop(folder);
    try {
      const watcher = watch(folder, (_, name) => name !== null && notice(path.join(folder, name)));
      watcher.on("error", () => drop(folder));
      watchers.set(folder, watcher);
    } catch (error) {
      console.error(`${folder} cannot be watched: ${error instanceof Error ? error.message : error}`);
    }
    for (const below of foldersIn(folder)) if (matters(below)) add(below);
  };
  for (const root of roots) if (isFolder(root)) add(root);
  return {
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
};
