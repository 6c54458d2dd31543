import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FromBuilder, ToBuilder } from "./messages.ts";

/** Which code changed, so that what was loaded of it cannot be used any more. */
export type StaleCode = "none" | "templates" | "all";

/** What is to be made: the pages alone, where the search and the data to carry away would soon be made again. */
export type Extent = "whole" | "pages";

/** The process that builds. */
export type Builder = {
  /** Builds, these addresses first; resolves when the build has ended, was stopped or failed. One at a time. */
  readonly build: (wanted: readonly string[], extent: Extent) => Promise<void>;
  /** Asks a build that is underway for a page. */
  readonly want: (address: string) => void;
  /** Stops a build that is underway; says which code the next one must load anew. */
  readonly stop: (stale: StaleCode) => void;
  readonly close: () => void;
};

const ours = fileURLToPath(new URL("./builder.ts", import.meta.url));

/** A builder of the site of a content folder; `made` is called whenever pages that were wanted are written. */
export const runBuilder = (
  words: readonly [content: string, output: string],
  made: () => void,
  program = ours,
): Builder => {
  let isClosed = false;
  let ended: (isOver: boolean) => void = () => {};
  const start = (): ChildProcess => {
    const child = fork(program, words, { execArgv: ["--import", "tsx"] });
    // What cannot be told to a process that is about to be gone: its exit says the rest.
    child.on("error", () => {});
    child.on("message", ({ kind }: FromBuilder) => (kind === "made" ? made() : ended(true)));
    return child;
  };
  let child = start();
  /** A process that died of itself, as for want of memory, is replaced at the next build. */
  const isGone = ({ exitCode, signalCode }: ChildProcess): boolean =>
    exitCode !== null || signalCode !== null;
  const tell = (message: ToBuilder): void => {
    if (child.connected) child.send(message);
  };
  /** Resolves to whether the build came to an end, rather than the process. */
  const build = async (wanted: readonly string[], extent: Extent): Promise<boolean> => {
    if (child.killed && !isGone(child)) await new Promise((resolve) => child.once("exit", resolve));
    if (isGone(child)) child = start();
    const isOver = await new Promise<boolean>((resolve) => {
      ended = resolve;
      child.once("exit", () => resolve(child.killed || isClosed));
      tell({ kind: "build", wanted, pagesOnly: extent === "pages" });
    });
    child.removeAllListeners("exit");
    return isOver;
  };
  return {
    build: async (wanted, extent) => {
      // A build that a process took with it when it died has to be made all the same; one that kills twice is let be.
      if (!(await build(wanted, extent))) await build(wanted, extent);
    },
    want: (address) => tell({ kind: "want", address }),
    stop: (stale) => {
      // Nothing that older code makes is of worth; what the kill leaves behind the next build makes anew.
      if (stale === "all") child.kill("SIGKILL");
      else tell({ kind: "stop", renew: stale === "templates" });
    },
    close: () => {
      isClosed = true;
      if (child.connected) child.disconnect();
    },
  };
};
