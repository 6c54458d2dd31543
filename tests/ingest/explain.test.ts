import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coloured, plain } from "../../scripts/edge/paint.ts";
import { showStart, showText } from "../../scripts/edge/show-text.ts";
import { explain } from "../../scripts/ingest/explain/explain.ts";
import { runScript } from "../run-script.ts";
import { archiveOf, dumpOf, entriesOf, temporaryFolder } from "./archive.ts";

const look = { paint: plain, width: 120 };

const textOf = (explained: ReturnType<typeof explain>): string => ("text" in explained ? explained.text : "");

const fileOf = (text: string | Uint8Array, name = "a.txt"): string => {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
};

describe("an explanation", () => {
  it("says of each line its label, how sure that is and why, then each field with its evidence", () => {
    const text = textOf(explain(archiveOf({}), fileOf(dumpOf("Ferry returns to the quay")), look));
    expect(text).toMatch(/a\.txt: 8 lines, utf-8\n/);
    expect(text).toMatch(
      /^ +5 {2}title +0\.\d\d {2}Ferry returns to the quay\n +line model: title 0\.\d\d, else /m,
    );
    expect(text).toMatch(
      /^ +13 {2}promo +0\.80 {2}Subscribe to our newsletter\n +appeal.*: a line that .*line model: /m,
    );
    expect(text).toMatch(
      /^published +2011-05-04\n +0\.\d\d, line 7; published-label: a line that says when/m,
    );
    expect(text).toMatch(/^not found +.*authors/m);
  });

  it("goes by what the archive teaches, and says so", () => {
    const content = archiveOf({});
    mkdirSync(content.root, { recursive: true });
    writeFileSync(content.settings, 'furniture: ["Ferry returns to the quay"]\n');
    expect(textOf(explain(content, fileOf(dumpOf("Ferry returns to the quay")), look))).toMatch(
      /chrome +1\.00 {2}Ferry returns to the quay\n +furniture-taught: a line that a person of this archive calls/,
    );
  });

  it("writes nothing", () => {
    const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
    explain(content, path.join(content.texts, "a.txt"), look);
    expect(entriesOf(content)).toEqual({});
  });

  it("says why a file cannot be read, or is no text", () => {
    const content = archiveOf({});
    const gone = explain(content, path.join(content.root, "gone.txt"), look);
    expect("problems" in gone && gone.problems[0]?.rule).toBe("unreadable-text");
    const picture = explain(
      content,
      fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa])),
      look,
    );
    expect("problems" in picture && picture.problems[0]?.rule).toBe("binary-file");
  });

  it("has colours only where it is given them", () => {
    const file = fileOf(dumpOf("Ferry returns"));
    const colour = "\u001b[";
    expect(textOf(explain(archiveOf({}), file, look))).not.toContain(colour);
    expect(textOf(explain(archiveOf({}), file, { ...look, paint: coloured }))).toContain(colour);
  });
});

describe("a hostile text", () => {
  const evil = [
    "\u001b]0;owned\u0007",
    "\u001b[2J\u001b[31m",
    "\u009b31m",
    "\r",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u2028",
    "\u0000",
    "\u007f",
    "\ud800",
    "line\n",
    "By Ada Brook",
    "Ferry returns",
  ] as const;
  const hostile = fc.array(fc.oneof(fc.constantFrom(...evil), fc.string({ unit: "binary" })), {
    maxLength: 40,
  });

  it("never reaches the terminal as anything but letters", () => {
    const content = archiveOf({});
    const file = fileOf("");
    fc.assert(
      fc.property(hostile, (pieces) => {
        writeFileSync(file, `Ferry returns\n\n${pieces.join("")}\n`);
        const explained = explain(content, file, look);
        const shown =
          "text" in explained ? explained.text : explained.problems.map(({ message }) => message).join();
        expect(shown.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 150 },
    );
  });

  it("cannot do so by its file's name either", () => {
    const text = textOf(explain(archiveOf({}), fileOf(dumpOf("Ferry"), "a\u001b[31m\u202e.txt"), look));
    expect(text).toContain("a\\u{1b}[31m\\u{202e}.txt: ");
  });

  it.each([
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["a\nb\tc", "a\\u{a}b\\u{9}c"],
    ["größer 🙂 漢字", "größer 🙂 漢字"],
  ])("%j is shown as %s", (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  it.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["🙂🙂🙂🙂", 3, "🙂🙂…"],
  ])("%s is cut to %i characters: %s", (text, longest, shown) => {
    expect(showStart(text, longest)).toBe(shown);
  });
});

describe("npm run ingest -- --explain", () => {
  it("prints plainly where it is no terminal, and reads one text alone", () => {
    const file = fileOf(dumpOf("Ferry returns"));
    const content = temporaryFolder();
    const { code, output } = runScript("ingest", ["--content", content, "--explain", file]);
    expect([code, output.includes("\u001b"), output.includes("Ferry returns")]).toEqual([0, false, true]);
    expect(runScript("ingest", ["--explain", file, file]).code).toBe(2);
    expect(runScript("ingest", ["--content", content, "--explain", `${file}.gone`]).code).toBe(1);
  });
});
