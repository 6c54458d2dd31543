import { mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOriginal } from "../../scripts/build/read-original.ts";
import type { Content } from "../../scripts/edge/content.ts";
import { sha256Of } from "../../scripts/edge/sha-256.ts";
import { entryOf, make as makeWith, outputIn, put, smallArchive, treeOf } from "./site.ts";

const words = "Ferry returns\n\nThe ferry is back.\n";
const sha256 = sha256Of(Buffer.from(words));

const make: typeof makeWith = (content, options) => makeWith(content, { pagesOnly: true, ...options });

const textOf = (content: Content, file: string): string => path.join(content.texts, file);

const write = (content: Content, file: string, text: string): void => {
  mkdirSync(path.dirname(textOf(content, file)), { recursive: true });
  writeFileSync(textOf(content, file), text);
};

const archiveWithTexts = (): Content => {
  const content = smallArchive();
  for (const name of ["b1", "b2"]) {
    put(
      content,
      { ...entryOf("Ferry returns"), source: { file: `coast/${name}.txt`, sha256, encoding: "utf-8" } },
      name,
    );
    write(content, `coast/${name}.txt`, words);
  }
  return content;
};

const pageOf = (content: Content, name: string): string =>
  readFileSync(path.join(outputIn(content), `2020/09/07/${name}/index.html`), "utf8");

test("a text that goes, changes or comes back makes its article's page again, and no other", async () => {
  const content = archiveWithTexts();
  await make(content);
  expect(pageOf(content, "b1")).toContain('<li id="line-3">The ferry is back.</li>');
  rmSync(textOf(content, "coast/b1.txt"));
  expect(await make(content)).toMatchObject({ rendered: 1 });
  expect(pageOf(content, "b1")).toContain("The original text is missing");
  write(content, "coast/b1.txt", words.toUpperCase());
  expect(await make(content)).toMatchObject({ rendered: 1 });
  expect(pageOf(content, "b1")).toContain("The original text cannot be shown");
  write(content, "coast/b1.txt", words);
  expect(await make(content)).toMatchObject({ rendered: 1 });
  expect(pageOf(content, "b1")).toContain('<li id="line-3">The ferry is back.</li>');
  expect(await make(content)).toMatchObject({ rendered: 0 });
});

test("an archive that withholds its texts shows none, and hangs on none", async () => {
  const content = archiveWithTexts();
  await make(content);
  writeFileSync(content.settings, "original-texts: withhold\n");
  await make(content);
  expect(pageOf(content, "b1")).toContain("does not show it");
  expect(pageOf(content, "b1")).not.toContain("line-3");
  rmSync(textOf(content, "coast/b1.txt"));
  expect(await make(content)).toMatchObject({ rendered: 0 });
  writeFileSync(content.settings, "original-texts: show\n");
  await make(content);
  expect(pageOf(content, "b1")).toContain("The original text is missing");
  expect(pageOf(content, "b2")).toContain("line-3");
});

test("a setting that is neither is told", async () => {
  const content = smallArchive();
  writeFileSync(content.settings, "original-texts: maybe\n");
  expect(await make(content)).toMatchObject({ problems: [{ line: 1, rule: "settings-original-texts" }] });
});

const change = fc.record({
  name: fc.constantFrom("b1", "b2"),
  to: fc.constantFrom(undefined, words, "Other words.\n", words.replace("back", "gone")),
});

test("whatever becomes of the texts, the next build gives the bytes of a clean one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const content = archiveWithTexts();
      await make(content);
      for (const [index, { name, to }] of changes.entries()) {
        const file = `coast/${name}.txt`;
        if (to === undefined) rmSync(textOf(content, file), { force: true });
        else {
          write(content, file, to);
          utimesSync(textOf(content, file), 1_000 + index, 1_000 + index);
        }
        await make(content);
      }
      const fresh = path.join(content.root, "clean");
      await make(content, { output: fresh, clean: true });
      expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
    }),
    { numRuns: 5 },
  );
}, 300_000);

test.each([
  "../secret.txt",
  "coast/../../secret.txt",
  "..\\secret.txt",
  ".hidden/secret",
  "coast",
  "a\0b.txt",
])("an entry that names %j as its text shows nothing of it", (file) => {
  const content = archiveWithTexts();
  writeFileSync(path.join(content.root, "secret.txt"), words);
  mkdirSync(path.join(content.texts, ".hidden"));
  symlinkSync(path.join(content.root, "secret.txt"), path.join(content.texts, ".hidden/secret"));
  expect(readOriginal(content.texts, { file, sha256, encoding: "utf-8" })).toEqual({ state: "missing" });
});
