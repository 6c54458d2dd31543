import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles("");

/** Longest that a source file may be, in lines. */
const longest = 250;

/** Files whose lines are data: words, rows, sample pages. */
const tables: readonly RegExp[] = [
  /^src\/knowledge\//,
  /^src\/label\/cue-words\.ts$/,
  /^tests\/site\/sample\.ts$/,
];

const isSource = (file: string): boolean => /^(?:src|scripts|templates|tests)\/.*\.(?:ts|mjs)$/.test(file);

/** What may stand in the repository's own folder, beside hidden files. */
const topLevel = new Set([
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "src",
  "content",
  "templates",
  "scripts",
  "tests",
  "README.md",
  "LICENSE",
  "NOTICE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
]);

describe("the repository's files", () => {
  it("are found", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.map(({ file }) => file)).toContain(".ci/run");
  });

  it("name the folder beside the repository nowhere but in the script that may use it", () => {
    const name = ["", "shared"].join("/");
    const naming = files.filter(({ text }) => text().includes(name)).map(({ file }) => file);
    expect(naming.filter((file) => file !== ".ci/run")).toEqual([]);
  });

  it(`are short: no source file but a table has more than ${longest} lines`, () => {
    const long = files
      .filter(({ file }) => isSource(file) && !tables.some((table) => table.test(file)))
      .map(({ file, text }) => ({ file, lines: text().split("\n").length - 1 }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });

  it("have names in kebab case", () => {
    const odd = files
      .map(({ file }) => file)
      .filter(isSource)
      .filter(
        (file) =>
          !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|11ty|d))?\.(?:ts|mjs)$/.test(
            file,
          ),
      );
    expect(odd).toEqual([]);
  });

  it("leave the top of the repository as it is", () => {
    const top = new Set(files.map(({ file }) => file.split("/")[0] ?? ""));
    expect([...top].filter((name) => !name.startsWith(".") && !topLevel.has(name))).toEqual([]);
  });
});
