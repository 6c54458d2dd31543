import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { stateFolder } from "../../scripts/build/state.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { entryOf, make, outputIn, put, smallArchive, treeOf } from "./site.ts";

test.each(["catalogue", "pages.bin", "finished.json"])(
  "a damaged %s means a build of everything, never a wrong page",
  async (name) => {
    const content = smallArchive();
    const { pages } = await make(content);
    const whole = treeOf(outputIn(content));
    const folder = stateFolder(outputIn(content));
    const file = path.join(folder, readdirSync(folder).find((one) => one.startsWith(name)) ?? name);
    const bytes = readFileSync(file);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 0x11;
    writeFileSync(file, bytes);
    if (name !== "finished.json") rmSync(path.join(path.dirname(file), "finished.json"));
    const report = await make(content);
    expect(report.complete).toBe(true);
    if (name !== "finished.json")
      expect(report).toMatchObject({ rendered: pages, remarks: [expect.stringContaining("damaged")] });
    expect(treeOf(outputIn(content))).toEqual(whole);
    truncateSync(file, 10);
    expect((await make(content)).complete).toBe(true);
  },
);

test("a build that was cut off is mended by the next", async () => {
  const content = smallArchive();
  await make(content);
  const whole = treeOf(outputIn(content));
  const controller = new AbortController();
  controller.abort();
  rmSync(stateFolder(outputIn(content)), { recursive: true });
  expect(await make(content, { signal: controller.signal })).toMatchObject({ complete: false });
  expect(await make(content)).toMatchObject({ complete: true });
  expect(treeOf(outputIn(content))).toEqual(whole);
});

test("a page that a cut-off build made, of an article that is gone since, is removed by the next build", async () => {
  const content = smallArchive();
  const file = put(content, entryOf("Gull lands", "2021-01-05"), "a9");
  const controller = new AbortController();
  const stopping = { ...silence, begin: () => controller.abort() };
  expect(await make(content, { signal: controller.signal, progress: stopping })).toMatchObject({
    complete: false,
  });
  const made = path.join(outputIn(content), "2021/01/05/a9/index.html");
  mkdirSync(path.dirname(made), { recursive: true });
  writeFileSync(made, "as far as the build had come");
  rmSync(file);
  expect(await make(content)).toMatchObject({ complete: true });
  const fresh = path.join(content.root, "clean");
  await make(content, { output: fresh });
  expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
});

test("a clean build that was killed while it removed the old site is mended by the next", async () => {
  const content = smallArchive();
  await make(content);
  const whole = treeOf(outputIn(content));
  const killed = {
    ...silence,
    begin: () => {
      throw new Error("killed");
    },
  };
  await expect(make(content, { clean: true, progress: killed })).rejects.toThrow("killed");
  expect(await make(content)).toMatchObject({ complete: true });
  expect(treeOf(outputIn(content))).toEqual(whole);
});

test("a second build into the same folder says so and stops", async () => {
  const content = smallArchive();
  const first = make(content);
  expect(await make(content)).toMatchObject({ complete: false, problems: [{ rule: "busy-output" }] });
  expect(await first).toMatchObject({ complete: true });
});

test("a lock whose process is gone keeps nobody out", async () => {
  const content = smallArchive();
  const folder = stateFolder(outputIn(content));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "lock"), "999999999");
  expect(await make(content)).toMatchObject({ complete: true });
});
