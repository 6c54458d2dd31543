import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadLesson } from "../../scripts/ingest/load-lesson.ts";
import { archiveOf } from "./archive.ts";

const digestWith = (furniture: string, settings = ""): string => {
  const content = archiveOf({});
  mkdirSync(content.root, { recursive: true });
  writeFileSync(content.furniture, furniture);
  writeFileSync(content.settings, settings);
  const lesson = loadLesson(content);
  return "digest" in lesson ? lesson.digest : "";
};

describe("the digest by which it is known that an archive teaches something else", () => {
  const menu = "everywhere:\n  Menu: 3\n  Home: 2\n";

  it.each([
    ["a count", "everywhere:\n  Menu: 4\n  Home: 2\n", ""],
    ["the order of the lines", "everywhere:\n  Home: 7\n  Menu: 3\n", ""],
    ["a comment", `# mine\n${menu}`, ""],
    ["what the archive is called", menu, 'name: "Clippings"'],
  ])("does not hang on %s", (_, furniture, settings) => {
    expect(digestWith(furniture, settings)).toBe(digestWith(menu));
  });

  it.each([
    ["a line more", `${menu}  Search: 9\n`, ""],
    ["what a person says of a line", menu.replace("3", "never"), ""],
    ["whose line it is", "publishers:\n  Gull:\n    Menu: 3\n    Home: 2\n", ""],
    ["an agency", menu, 'agencies: ["Tidewire"]'],
    ["an order of dates", menu, "publishers:\n  Gull: {dateOrder: mdy}"],
  ])("changes with %s", (_, furniture, settings) => {
    expect(digestWith(furniture, settings)).toMatch(/^[0-9a-f]{16}$/);
    expect(digestWith(furniture, settings)).not.toBe(digestWith(menu));
  });
});
