import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type KeepingUp, keepUp } from "../../scripts/start/keep-up.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that lasts until it is ended or stopped; and a diary of it. */
const slowWork = () => {
  const diary: string[] = [];
  const ends = new Map<string, () => void>();
  const end = (name: string): void => {
    ends.get(name)?.();
    ends.delete(name);
  };
  const lasting = (name: string, note = name): Promise<void> => {
    diary.push(note);
    return new Promise((resolve) => {
      ends.set(name, resolve);
    });
  };
  const stop = (name: string, stale = ""): void => {
    if (ends.has(name)) diary.push(`stop ${name} ${stale}`.trimEnd());
    end(name);
  };
  const work: KeepingUp = keepUp({
    build: (extent) => lasting("build", `build ${extent}`),
    stopBuild: (stale) => stop("build", stale),
    ingest: () => lasting("read"),
    stopIngest: () => stop("read"),
  });
  /** What was done since the diary was last looked into, when so many milliseconds have gone. */
  const after = async (milliseconds: number): Promise<readonly string[]> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return diary.splice(0);
  };
  return { work, end, after };
};

test("a change while a build is underway stops it and starts another", async () => {
  const { work, end, after } = slowWork();
  work.notice(["build"]);
  expect(await after(100)).toEqual(["build whole"]);
  work.notice(["build", "templates"]);
  expect(await after(100)).toEqual(["stop build templates", "build whole"]);
  end("build");
  expect(await after(100)).toEqual([]);
  expect(work.isBusy()).toBe(false);
});

test("changes that come together are one, with all that they ask for", async () => {
  const { work, after } = slowWork();
  work.notice(["build"]);
  await after(100);
  work.notice(["build"]);
  work.notice(["build", "code", "ingest"]);
  work.notice(["build", "templates"]);
  expect(await after(100)).toEqual(["stop build all", "read", "build pages"]);
});

test("a change that comes while texts are read is built before the reading ends, and what was read after it", async () => {
  const { work, end, after } = slowWork();
  work.notice(["build", "ingest"]);
  expect(await after(100)).toEqual(["build whole", "read"]);
  end("build");
  await after(10_000);
  work.notice(["build"]);
  expect(await after(100)).toEqual(["build pages"]);
  end("build");
  expect(await after(100_000)).toEqual([]);
  expect(work.isBusy()).toBe(true);
  end("read");
  expect(await after(100)).toEqual(["build whole"]);
});

test("what a reading writes stops no build, and is built when some of it has gathered, ever less often", async () => {
  const { work, end, after } = slowWork();
  work.notice(["build", "ingest"]);
  await after(100);
  const write = async (): Promise<readonly string[]> => {
    work.arrive();
    return after(100);
  };
  for (let count = 0; count < 50; count++) expect(await write()).toEqual([]);
  end("build");
  for (const seconds of [4, 8, 16]) {
    for (let count = 0; count < seconds * 10 - 1; count++) expect(await write()).toEqual([]);
    expect(await after(200)).toEqual(["build pages"]);
    expect(await write()).toEqual([]);
    end("build");
  }
  expect(await after(30_000)).toEqual([]);
  work.notice(["build"]);
  expect(await after(100)).toEqual(["build pages"]);
  end("build");
  expect(await after(100_000)).toEqual([]);
});

test("a text that comes while texts are read is read when they are", async () => {
  const { work, end, after } = slowWork();
  work.notice(["ingest"]);
  expect(await after(100)).toEqual(["read"]);
  work.notice(["ingest"]);
  expect(await after(100)).toEqual([]);
  end("read");
  expect(await after(100)).toEqual(["build whole", "read"]);
});

test("a reading by what is no longer taught stops, and begins again", async () => {
  const { work, after } = slowWork();
  work.notice(["ingest"]);
  await after(100);
  work.notice(["ingest", "reader"]);
  expect(await after(100)).toEqual(["stop read", "build whole", "read"]);
});
