import { arrivals } from "./arrivals.ts";
import { laneOf } from "./lane.ts";
import type { Need } from "./needs.ts";
import type { Extent, StaleCode } from "./run-builder.ts";

/** Milliseconds of quiet after a change before work begins: an editor writes a file in several steps. */
const quiet = 50;

/** What is done about changes. Builds and readings resolve when they are over, however they went. */
export type Work = {
  readonly build: (extent: Extent) => Promise<void>;
  /** Stops a build that is underway, and drops code that was loaded before it changed. */
  readonly stopBuild: (stale: StaleCode) => void;
  readonly ingest: () => Promise<void>;
  /** Stops a reading that is underway. */
  readonly stopIngest: () => void;
};

/** Work that follows changes. */
export type KeepingUp = {
  /** Notes a change; work begins when there is a moment's quiet. */
  readonly notice: (needs: readonly Need[]) => void;
  /** Notes that the reading that is underway writes an entry. */
  readonly arrive: () => void;
  /** Whether work is underway or about to begin. */
  readonly isBusy: () => boolean;
  readonly close: () => void;
};

const staleCode = (needs: ReadonlySet<Need>): StaleCode => {
  if (needs.has("code")) return "all";
  return needs.has("templates") ? "templates" : "none";
};

/**
 * Builds, and reads texts beside that, as changes ask for it. A change stops the build before it, so that the next one
 * begins at once; what a reading writes stops none, and is built now and then and at its end. Until then builds make
 * pages only. No change is lost.
 */
export const keepUp = ({ build, stopBuild, ingest, stopIngest }: Work): KeepingUp => {
  const fresh = new Set<Need>();
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  const entries = arrivals(() => builds.ask());
  const builds = laneOf(async () => {
    entries.begin();
    await build(isReading ? "pages" : "whole");
    entries.end();
  });
  const readings = laneOf(async () => {
    entries.restart();
    isReading = true;
    await ingest();
    isReading = false;
    builds.ask();
  });
  const begin = (): void => {
    timer = undefined;
    if (fresh.has("build")) stopBuild(staleCode(fresh));
    if (fresh.has("reader")) stopIngest();
    if (fresh.has("build")) builds.ask();
    if (fresh.has("ingest")) readings.ask();
    fresh.clear();
  };
  return {
    notice: (needs) => {
      if (needs.length === 0 || builds.isClosed()) return;
      for (const need of needs) fresh.add(need);
      clearTimeout(timer);
      timer = setTimeout(begin, quiet);
    },
    arrive: entries.note,
    isBusy: () => builds.isBusy() || readings.isBusy() || timer !== undefined,
    close: () => {
      clearTimeout(timer);
      entries.close();
      for (const lane of [builds, readings]) lane.close();
    },
  };
};
