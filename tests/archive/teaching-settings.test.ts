import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/archive/settings.ts";
import { root } from "../run-script.ts";

const faultsOf = (file: string): readonly string[] => {
  const reading = readSettings(file);
  return "faults" in reading ? reading.faults.map(({ line, message }) => `${line} ${message}`) : [];
};

describe("what archive.yml teaches", () => {
  it("is nothing unless it says so", () => {
    expect(readSettings('name: "Clippings"')).toMatchObject({
      settings: { name: "Clippings" },
      teaching: { furniture: [], agencies: [], publishers: [] },
    });
  });

  it("is furniture, agencies, and what is known of publishers", () => {
    const file = `
furniture:
  - "Share this article"
  - {pattern: "Page [0-9]+ of [0-9]+"}
agencies: ["Tidewire"]
publishers:
  "The Harbour Ledger":
    dateOrder: mdy
    furniture: ["Tide tables"]
  "Morning Gull": {}
`;
    expect(readSettings(file)).toMatchObject({
      teaching: {
        furniture: ["Share this article", { pattern: "Page [0-9]+ of [0-9]+" }],
        agencies: ["Tidewire"],
        publishers: [
          { name: "The Harbour Ledger", dateOrder: "mdy", furniture: ["Tide tables"] },
          { name: "Morning Gull", furniture: [] },
        ],
      },
    });
  });

  it("is as the README shows it", () => {
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    const example = /```yaml\n([^`]*publishers:[^`]*)```/.exec(readme)?.[1] ?? "";
    expect(readSettings(example)).toMatchObject({ teaching: { agencies: ["Tidewire"] } });
  });

  it("does not reach the site's settings, so that teaching makes no page anew by itself", () => {
    const reading = readSettings('furniture: ["Share this"]');
    expect("settings" in reading && Object.keys(reading.settings)).not.toContain("furniture");
  });

  it.each([
    [
      "an order of a date",
      "publishers:\n  Gull:\n    dateOrder: dym",
      /^3 publishers\.Gull\.dateOrder: "dym" is no order .* write dmy/,
    ],
    [
      "a key of a publisher",
      'publishers:\n  "A Gull":\n    colour: red',
      /^3 publishers\."A Gull"\.colour: no such setting/,
    ],
    [
      "a line without letters",
      'furniture:\n  - "News"\n  - "12"',
      /^3 furniture: "12" has no letters; write a pattern/,
    ],
    ["a list", "agencies: AP", /^1 agencies: must be a list/],
    ["an agency's name", 'agencies: ["X"]', /^1 agencies: "X" is no agency's name/],
    ["a line", "furniture:\n  - [1]", /^2 furniture: each must be a line in quotes/],
    [
      "a publisher named twice",
      "publishers:\n  A Gull: {}\n  a-gull: {}",
      /^1 publishers: "a-gull" is named twice/,
    ],
    [
      "a pattern that ends too early",
      'furniture:\n  - {pattern: "(a"}',
      /^2 furniture\.pattern: the pattern "\(a" cannot be used \(missing closing/,
    ],
    ["a look-ahead", 'furniture:\n  - pattern: "(?=a)b"', /^2 .*no look-ahead/],
    [
      "a back-reference",
      `furniture:\n  - pattern: '(a)\\1'`,
      /^2 .*no look-ahead, look-behind or back-reference/,
    ],
    [
      "a pattern that is too long",
      `furniture: [{pattern: "${"a".repeat(201)}"}]`,
      /201 characters; write at most 200/,
    ],
    [
      "a pattern that grows too large",
      'furniture: [{pattern: "[a-z]{0,900}"}]',
      /grows too large .* write \* or \+/,
    ],
    [
      "too many patterns",
      `furniture:\n${'  - {pattern: "a+"}\n'.repeat(101)}`,
      /more than 100 patterns; join some/,
    ],
  ])("is checked: %s", (_, file, message) => {
    const faults = faultsOf(file);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  it("tells all that is wrong at once, each with its line", () => {
    expect(
      faultsOf('adress: "x"\nfurniture:\n  - "1"\n  - {pattern: "("}\n').map((one) => one.slice(0, 12)),
    ).toEqual(["3 furniture:", "4 furniture.", "1 adress: no"]);
  });
});
