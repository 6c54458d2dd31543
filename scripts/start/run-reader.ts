import { type ChildProcess, fork } from "node:child_process";
import { clearLine, cursorTo } from "node:readline";
import { fileURLToPath } from "node:url";
import type { FromReader } from "./messages.ts";
import { ownWrites } from "./own-writes.ts";

/** The process that reads texts: one for each reading, so that changed sources count. */
export type Reader = {
  /** Reads what is not read yet; resolves when that is over, however it went. One at a time. */
  readonly read: () => Promise<void>;
  /** Ends a reading that is underway in good order. */
  readonly stop: () => void;
  /** Whether a file below the content folder is as the last reading wrote it. */
  readonly wrote: (file: string) => boolean;
};

/** Shows what a process says as whole lines, without a bar of another's in them. */
const showBeside = (stream: NodeJS.ReadableStream | null): void => {
  stream?.on("data", (data) => {
    if (process.stderr.isTTY) {
      cursorTo(process.stderr, 0);
      clearLine(process.stderr, 0);
    }
    process.stderr.write(data);
  });
};

/** A reader of a content folder's texts; `writes` is called whenever it is about to write an entry. */
export const runReader = (content: string, writes: () => void): Reader => {
  const program = fileURLToPath(new URL("./reader.ts", import.meta.url));
  const own = ownWrites(content);
  let child: ChildProcess | undefined;
  return {
    read: () => {
      own.forget();
      const started = fork(program, [content], { execArgv: ["--import", "tsx"], silent: true });
      child = started;
      showBeside(started.stdout);
      showBeside(started.stderr);
      started.on("message", ({ file, sha256 }: FromReader) => {
        own.note(file, sha256);
        writes();
      });
      return new Promise((resolve) => {
        started.once("close", () => resolve());
      });
    },
    stop: () => {
      child?.kill();
    },
    wrote: own.has,
  };
};
