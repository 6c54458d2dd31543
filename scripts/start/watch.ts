import { type FSWatcher, statSync, watch as watchPath } from "node:fs";

/** Milliseconds of quiet after a change before work begins: an editor writes a file in several steps. */
const quiet = 120;

/** Calls `changed` when something below one of the paths changes; never twice at a time, and again for what came meanwhile. */
export const watch = (
  paths: readonly string[],
  changed: () => Promise<void>,
): { readonly close: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const work = async (): Promise<void> => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    do {
      again = false;
      await changed();
    } while (again);
    working = false;
  };
  const noticed = (_: string, name: string | null): void => {
    if (name?.split(/[\\/]/).some((part) => part.startsWith("."))) return;
    clearTimeout(timer);
    timer = setTimeout(work, quiet);
  };
  const watchers: readonly FSWatcher[] = paths
    .filter((path) => statSync(path, { throwIfNoEntry: false }))
    .map((path) => watchPath(path, { recursive: statSync(path).isDirectory() }, noticed));
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
};
