import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labelLines } from "../../src/label/label-lines.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

const folder = new URL("../fixtures/reading/", import.meta.url);
const names = readdirSync(folder);

const labelled = (name: string): string => {
  const reading = readText(readFileSync(new URL(`${name}/source.txt`, folder)));
  return isRefusal(reading)
    ? reading.message
    : labelLines(reading.lines)
        .map(({ line, label }) => `${line.number} ${label}\n`)
        .join("");
};

describe("the reading fixtures", () => {
  it("are there", () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)("%s has the labels that a person gave it", (name) => {
    expect(labelled(name)).toBe(readFileSync(new URL(`${name}/labels.txt`, folder), "utf8"));
  });
});
