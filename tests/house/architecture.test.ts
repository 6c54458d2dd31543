import { describe, expect, it } from "vitest";
import { importsOf, targetOf } from "./read-imports.ts";
import { importFault, importFaults, impuritiesOf, rooms } from "./rooms.ts";
import { sourceFiles } from "./source-files.ts";

const isCode = ({ file }: { readonly file: string }): boolean => file.endsWith(".ts");
const source = sourceFiles("src").filter(isCode);
const templates = sourceFiles("templates").filter(isCode);

describe("the reader of imports", () => {
  it("sees every form of import and none in a comment", () => {
    const code = `import a from "./a.ts";
import type {
  B,
} from './b.ts';
import "./c.ts";
export { d } from "./d.ts";
const e = await import("./e.ts");
// import f from "./f.ts";
/* import g from "./g.ts"; */
const text = "from here";`;
    expect(importsOf(code)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts"]);
  });

  it("finds imports in nearly every file of src", () => {
    expect(source.filter(({ text }) => importsOf(text()).length > 0).length).toBeGreaterThan(
      source.length / 2,
    );
  });
});

describe("the watch over the rooms", () => {
  it.each([
    ["src/text/line.ts", "../label/label.ts", /later room/],
    ["src/site/link.ts", "../evaluate/bag.ts", /no room/],
    ["src/problem.ts", "./text/line.ts", /later room/],
    ["src/site/link.ts", "../../scripts/build.ts", /outside src/],
    ["src/text/line.ts", "node:fs", /node:fs/],
    ["src/evaluate/bag.ts", "node:fs", /node:fs/],
  ])("stops %s at %s", (file, name, fault) => {
    expect(importFault(file, name)).toMatch(fault);
  });

  it.each([
    ["src/label/label.ts", "../text/line.ts"],
    ["src/label/label.ts", "./shape.ts"],
    ["src/text/line.ts", "../problem.ts"],
    ["src/text/read-text.ts", "node:crypto"],
    ["src/text/read-text.ts", "chardet"],
    ["src/evaluate/bag.ts", "../site/link.ts"],
  ])("lets %s import %s", (file, name) => {
    expect(importFault(file, name)).toBeUndefined();
  });

  it.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const year = date.getFullYear();",
    "const day = new Date(2020, 1, 1);",
    "const die = Math.random();",
    "const home = process.env.HOME;",
    "const format = new Intl.NumberFormat();",
    "const text = date.toLocaleDateString();",
    "list.sort((a, b) => a.localeCompare(b));",
  ])("finds the fault in %s", (code) => {
    expect(impuritiesOf(code)).toHaveLength(1);
  });

  it.each([
    "// Date.now() is never asked",
    "const day = new Date(Date.UTC(2020, 1, 1)).getUTCDate();",
    'const format = new Intl.NumberFormat("en");',
    'const text = word.toLocaleLowerCase("tr");',
  ])("finds none in %s", (code) => {
    expect(impuritiesOf(code)).toEqual([]);
  });
});

describe("the house", () => {
  it("has all its rooms", () => {
    for (const room of rooms)
      expect(
        source.some(({ file }) => file.startsWith(`src/${room}/`)),
        room,
      ).toBe(true);
  });

  it("lets data go one way: a room imports only from the rooms before it, and nothing of the system", () => {
    expect(source.flatMap(({ file, text }) => importFaults(file, text()))).toEqual([]);
  });

  it("is pure: src asks for no clock, chance, environment, time zone or language of the machine", () => {
    const faults = source.flatMap(({ file, text }) =>
      impuritiesOf(text()).map((fault) => `${file} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("lets templates import from src and templates alone", () => {
    const faults = templates.flatMap(({ file, text }) =>
      importsOf(text())
        .map((name) => targetOf(file, name) ?? name)
        .filter((target) => !/^(?:src|templates)\//.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });
});
