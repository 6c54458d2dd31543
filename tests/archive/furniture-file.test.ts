import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFurniture, readFurniture } from "../../src/archive/furniture-file.ts";
import { furnitureKey } from "../../src/label/furniture.ts";
import { publisherKey } from "../../src/label/publisher-key.ts";
import type { FurnitureLine } from "../../src/label/teaching.ts";
import { hostileText } from "../hostile-text.ts";

const keys = new Set(["__proto__", "constructor", "prototype"]);
const text = hostileText.filter((one) => furnitureKey(one) !== undefined && !keys.has(one));
const line: fc.Arbitrary<FurnitureLine> = fc.record({
  text,
  said: fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom("always" as const, "never" as const)),
});
const lines = fc.uniqueArray(line, { selector: (one) => one.text, minLength: 1, maxLength: 6 });
const publisher = fc.record({
  name: hostileText.filter((one) => publisherKey(one) !== "" && !/^\d+$/.test(one) && !keys.has(one)),
  lines,
});
const list = fc.record({
  everywhere: lines,
  publishers: fc.uniqueArray(publisher, { selector: ({ name }) => publisherKey(name), maxLength: 4 }),
});

const faultsOf = (file: string): readonly string[] => {
  const reading = readFurniture(file);
  return "faults" in reading ? reading.faults.map((fault) => `${fault.line} ${fault.message}`) : [];
};

describe("furniture.yml", () => {
  it("says the same when it is read back, whatever the lines hold", () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(readFurniture(formatFurniture(one))).toEqual({ list: one });
      }),
      { numRuns: 300 },
    );
  });

  it("lists nothing where there is none, and where its parts are empty", () => {
    const nothing = { list: { everywhere: [], publishers: [] } };
    expect(readFurniture("")).toEqual(nothing);
    expect(readFurniture("everywhere:\npublishers:\n")).toEqual(nothing);
    expect(readFurniture(formatFurniture(nothing.list))).toEqual(nothing);
  });

  it.each([
    [
      "a word that says nothing",
      "everywhere:\n  Menu: sometimes",
      /^2 everywhere\.Menu: "sometimes" says nothing .* write the number/,
    ],
    [
      "a count that is none",
      "publishers:\n  Gull:\n    Menu: 0",
      /^3 publishers\.Gull\.Menu: 0 says nothing/,
    ],
    ["a line without letters", 'everywhere:\n  "12": 3', /^2 everywhere\.12: the line has no letters/],
    ["an unknown key", "nowhere: {}", /^1 nowhere: no such key; write everywhere or publishers/],
    ["a line twice", "everywhere:\n  Menu: 3\n  Menu: 4", /^3 cannot be read as YAML: duplicated/],
    [
      "a publisher twice",
      "publishers:\n  Gull: {A b: 1}\n  GULL: {C d: 1}",
      /^3 publishers\.GULL: is named twice/,
    ],
  ])("is checked: %s", (_, file, message) => {
    const faults = faultsOf(file);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
