import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { entry } from "../archive/sample-records.ts";
import { archiveOf, temporaryFolder } from "../ingest/archive.ts";
import { entryOf, make, outputIn, put, smallArchive, treeOf } from "./site.ts";

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
