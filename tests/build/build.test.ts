import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type BuildOptions, type BuildReport, build } from "../../scripts/build/build.ts";
import { stateFolder } from "../../scripts/build/state.ts";
import type { Content } from "../../scripts/edge/content.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { silence } from "../../scripts/edge/progress.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { entry, recordNamed } from "../archive/sample-records.ts";
import { archiveOf, temporaryFolder } from "../ingest/archive.ts";

const outputIn = (content: Content): string => path.join(content.root, "_site");

const make = (content: Content, options: Partial<BuildOptions> = {}): Promise<BuildReport> =>
  build({ content, output: outputIn(content), clean: false, progress: silence, threads: 1, ...options });

/** A digest of each file of a site. */
const treeOf = (folder: string): { readonly [file: string]: string } =>
  Object.fromEntries(
    listFiles(folder).files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );

const put = (content: Content, value: Entry, name: string): string => {
  const file = path.join(content.articles, recordNamed(value, name).file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, formatEntry(value));
  return file;
};

const entryOf = (title: string, published = "2020-09-07"): Entry => ({
  title,
  published,
  authors: ["Ana Ruiz"],
  topics: ["medtop:20000642"],
  people: ["Li Wei"],
  organisations: [],
  places: ["Chile"],
  captions: [],
  evidence: {},
  removed: [],
  aliases: [],
  fingerprints: {},
  proposals: {},
  body: "The ferry is back.\n",
});

const smallArchive = (): Content => {
  const content = archiveOf({});
  for (const [index, title] of ["Ferry returns", "Crane falls", "Bridge shuts"].entries())
    put(content, entryOf(title), `a${index}`);
  return content;
};

const step = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), name: fc.nat({ max: 7 }), value: entry }),
  fc.record({ kind: fc.constant("delete" as const), name: fc.nat({ max: 7 }) }),
  fc.record({
    kind: fc.constant("settings" as const),
    address: fc.constantFrom("https://a.example/", "https://b.example/base/"),
  }),
  fc.record({
    kind: fc.constant("page" as const),
    body: fc.constantFrom("# About\n\nOne.\n", "# About us\n\nTwo.\n"),
  }),
);

test("whatever is added, edited, moved, retitled or deleted, the next build gives the bytes of a clean one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      async (rounds) => {
        const content = smallArchive();
        const files = new Map<number, string>();
        await make(content);
        for (const round of rounds) {
          for (const one of round) {
            if (one.kind === "put" || one.kind === "delete") {
              const old = files.get(one.name);
              if (old) rmSync(old);
              files.delete(one.name);
            }
            if (one.kind === "put") files.set(one.name, put(content, one.value, `b${one.name}`));
            if (one.kind === "settings") writeFileSync(content.settings, `address: "${one.address}"\n`);
            if (one.kind === "page") {
              mkdirSync(content.pages, { recursive: true });
              writeFileSync(path.join(content.pages, "about.md"), one.body);
            }
          }
          await make(content);
        }
        const fresh = path.join(content.root, "clean");
        await make(content, { output: fresh, clean: true });
        expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
      },
    ),
    { numRuns: 6 },
  );
}, 300_000);

test("a build with nothing to do renders nothing, and one article more renders little", async () => {
  const content = smallArchive();
  const first = await make(content);
  expect(first).toMatchObject({ articles: 3, rendered: first.pages, complete: true });
  expect(await make(content)).toMatchObject({ articles: 3, pages: first.pages, rendered: 0 });
  put(content, entryOf("Gull lands", "2021-01-05"), "a9");
  const next = await make(content);
  expect(next.rendered).toBeGreaterThan(5);
  expect(next.rendered).toBeLessThan(next.pages);
});

test("gives the same bytes with one thread and with two", async () => {
  const content = smallArchive();
  await make(content);
  const other = path.join(content.root, "two");
  await make(content, { output: other, threads: 2 });
  expect(treeOf(other)).toEqual(treeOf(outputIn(content)));
});

test("a moved article's old address leads to the new one", async () => {
  const content = archiveOf({});
  put(content, { ...entryOf("Ferry returns"), aliases: ["/2001/old/"] }, "a0");
  await make(content);
  expect(readFileSync(path.join(outputIn(content), "2001/old/index.html"), "utf8")).toContain(
    "2020/09/07/a0/",
  );
});

test.each(["catalogue.bin", "pages.json", "finished.json"])(
  "a damaged %s means a build of everything, never a wrong page",
  async (name) => {
    const content = smallArchive();
    const { pages } = await make(content);
    const whole = treeOf(outputIn(content));
    const file = path.join(stateFolder(outputIn(content)), name);
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

test("another archive built into the same folder owes nothing to the one before, though its files look the same", async () => {
  const [first, second] = [archiveOf({}), archiveOf({})];
  const output = path.join(first.root, "_site");
  for (const [content, title] of [
    [first, "Ferry returns"],
    [second, "Crane topples"],
  ] as const)
    utimesSync(put(content, entryOf(title), "a0"), 1_000_000, 1_000_000);
  await make(first, { output });
  await make(second, { output });
  await make(second, { output: path.join(second.root, "clean") });
  expect(treeOf(output)).toEqual(treeOf(path.join(second.root, "clean")));
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

test("a folder that holds something else is left alone", async () => {
  const content = smallArchive();
  const output = temporaryFolder();
  writeFileSync(path.join(output, "thesis.txt"), "years of work");
  expect(await make(content, { output, clean: true })).toMatchObject({
    complete: false,
    problems: [{ rule: "foreign-output" }],
  });
  expect(listFiles(output).files).toEqual(["thesis.txt"]);
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

test("an entry that cannot be read is told and left out; the rest is built, and it comes back when it is mended", async () => {
  const content = smallArchive();
  const file = put(content, entryOf("Gull lands"), "a9");
  appendFileSync(file, "");
  const good = readFileSync(file, "utf8");
  writeFileSync(file, good.replace('title: "', "title: '"));
  const report = await make(content);
  expect(report).toMatchObject({ articles: 3, complete: true });
  expect(report.problems.length).toBeGreaterThan(0);
  expect((await make(content)).problems.length).toBeGreaterThan(0);
  writeFileSync(file, good);
  expect(await make(content)).toMatchObject({ articles: 4, problems: [] });
});

test("settings that are wrong are told with their line, and the site stays as it was", async () => {
  const content = smallArchive();
  await make(content);
  const whole = treeOf(outputIn(content));
  writeFileSync(content.settings, 'name: "Harbour"\naddress: "not an address"\n');
  expect(await make(content)).toMatchObject({
    complete: false,
    problems: [{ line: 2, rule: "settings-address" }],
  });
  expect(treeOf(outputIn(content))).toEqual(whole);
});

test("a page that was deleted or a site that was moved away is made again", async () => {
  const content = smallArchive();
  await make(content);
  const whole = treeOf(outputIn(content));
  renameSync(outputIn(content), path.join(content.root, "elsewhere"));
  await make(content);
  expect(treeOf(outputIn(content))).toEqual(whole);
  expect(existsSync(path.join(content.root, "elsewhere"))).toBe(true);
});
