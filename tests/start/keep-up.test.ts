import { expect, test, vi } from "vitest";
import { type KeepingUp, keepUp } from "../../scripts/start/keep-up.ts";

/** Work that lasts until it is ended, or a build until it is stopped; and a diary of it. */
const slowWork = () => {
  const diary: string[] = [];
  let end = (): void => {};
  const until = (name: string) => (): Promise<void> => {
    diary.push(name);
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  const work: KeepingUp = keepUp({
    build: until("build"),
    ingest: until("ingest"),
    stop: (stale) => {
      const isBuilding = diary.at(-1) === "build";
      diary.push(`stop ${stale}`);
      if (isBuilding) end();
    },
  });
  return { diary, work, end: () => end() };
};

const written = (diary: readonly string[], lines: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(diary).toEqual(lines), { timeout: 20_000, interval: 10 });

test("a change while a build is underway stops it and starts another", async () => {
  const { diary, work, end } = slowWork();
  work.notice(["build"]);
  await written(diary, ["stop none", "build"]);
  work.notice(["build", "templates"]);
  await written(diary, ["stop none", "build", "stop templates", "build"]);
  end();
  await vi.waitFor(() => expect(work.isBusy()).toBe(false));
});

test("changes that come together are one, with all that they ask for", async () => {
  const { diary, work } = slowWork();
  work.notice(["build"]);
  work.notice(["build", "code", "ingest"]);
  work.notice(["build", "templates"]);
  await written(diary, ["stop all", "build"]);
});

test("texts are read after the pages are made, and what was read is built", async () => {
  const { diary, work, end } = slowWork();
  work.notice(["build", "ingest"]);
  await written(diary, ["stop none", "build"]);
  end();
  await written(diary, ["stop none", "build", "ingest"]);
  end();
  await written(diary, ["stop none", "build", "ingest", "build"]);
});

test("an entry that changes while texts are read is built when they are", async () => {
  const { diary, work, end } = slowWork();
  work.notice(["ingest"]);
  await written(diary, ["ingest"]);
  work.notice(["build"]);
  await written(diary, ["ingest", "stop none"]);
  expect(work.isBusy()).toBe(true);
  end();
  await written(diary, ["ingest", "stop none", "build"]);
});
