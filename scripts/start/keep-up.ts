import type { Need } from "./needs.ts";
import type { StaleCode } from "./run-builder.ts";

/** Milliseconds of quiet after a change before work begins: an editor writes a file in several steps. */
const quiet = 50;

/** What is done about changes. Each resolves when it is over, however it went. */
export type Work = {
  readonly build: () => Promise<void>;
  readonly ingest: () => Promise<void>;
  /** Stops a build that is underway, and drops code that was loaded before it changed. */
  readonly stop: (stale: StaleCode) => void;
};

/** Work that follows changes. */
export type KeepingUp = {
  /** Notes a change; work begins when there is a moment's quiet. */
  readonly notice: (needs: readonly Need[]) => void;
  /** Whether work is underway or about to begin. */
  readonly isBusy: () => boolean;
  readonly close: () => void;
};

const staleCode = (needs: ReadonlySet<Need>): StaleCode => {
  if (needs.has("code")) return "all";
  return needs.has("templates") ? "templates" : "none";
};

/**
 * Builds and ingests one after the other as changes ask for it. A change stops the build before it, so that the next one
 * begins at once; texts are read after the pages are made, and then pages of what was read. No change is lost.
 */
export const keepUp = ({ build, ingest, stop }: Work): KeepingUp => {
  const fresh = new Set<Need>();
  const pending = new Set<"ingest" | "build">();
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isClosed = false;
  const step = async (): Promise<void> => {
    if (pending.delete("build")) return build();
    pending.delete("ingest");
    await ingest();
    pending.add("build");
  };
  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    while (pending.size > 0 && !isClosed) await step();
    isWorking = false;
  };
  const begin = (): void => {
    timer = undefined;
    if (fresh.has("build")) stop(staleCode(fresh));
    for (const need of ["build", "ingest"] as const) if (fresh.has(need)) pending.add(need);
    fresh.clear();
    void work();
  };
  return {
    notice: (needs) => {
      if (needs.length === 0 || isClosed) return;
      for (const need of needs) fresh.add(need);
      clearTimeout(timer);
      timer = setTimeout(begin, quiet);
    },
    isBusy: () => isWorking || timer !== undefined,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
};
