import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/text/line.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (bytes: Uint8Array): SourceText => {
  const reading = readText(bytes);
  if (isRefusal(reading)) throw new Error(`refused: ${reading.message}`);
  return reading;
};

const wordsOf = (bytes: Uint8Array): readonly string[] => read(bytes).lines.map(({ text }) => text);

const utf16 = (text: string, encoding: "utf-16le" | "utf-16be", mark: boolean): Uint8Array =>
  iconv.encode(text, encoding, { addBOM: mark });

describe("decoding", () => {
  const harbour = "The harbour’s café reopened — at last.\nNobody in Łódź came.\n";

  it.each([
    ["utf-8", utf8(harbour)],
    ["utf-8", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(harbour)])],
    ["utf-16le", utf16(harbour, "utf-16le", true)],
    ["utf-16be", utf16(harbour, "utf-16be", true)],
    ["utf-16le", utf16(harbour, "utf-16le", false)],
    ["utf-16be", utf16(harbour, "utf-16be", false)],
  ])("reads %s, marked or not, to the same words", (encoding, bytes) => {
    const { encoding: found, lines } = read(bytes);
    expect(found).toBe(encoding);
    expect(lines.map(({ text }) => text)).toEqual([
      "The harbour’s café reopened — at last.",
      "Nobody in Łódź came.",
    ]);
  });

  it.each([
    ["windows-1252", "He’s back, said the mayor of São Tomé — “for good”."],
    ["windows-1251", "Министр сказал во вторник, что мост через реку откроют весной."],
    ["koi8-r", "Министр сказал во вторник, что мост через реку откроют весной."],
    ["shift_jis", "市長は火曜日、川の橋を春に開通させると記者団に語った。"],
    ["gb18030", "市长星期二对记者说，河上的大桥将于春天开通。"],
    ["windows-1253", "Ο δήμαρχος δήλωσε την Τρίτη ότι η γέφυρα θα ανοίξει την άνοιξη του έτους."],
  ])("detects %s", (encoding, text) => {
    expect(wordsOf(iconv.encode(text, encoding))).toEqual([text]);
  });

  it("names Latin-1 by the Windows set that holds it", () => {
    expect(
      read(iconv.encode("Der Bürgermeister sagte, die Brücke öffne im Frühling.", "latin1")).encoding,
    ).toBe("windows-1252");
  });

  it.each(["utf-16le", "utf-16be"] as const)("reads %s in Chinese without a mark", (encoding) => {
    const text = "市长星期二对记者说，河上的大桥将于春天开通。\n".repeat(20);
    expect(read(utf16(text, encoding, false)).encoding).toBe(encoding);
  });

  it("keeps UTF-8 in spite of a cut character, and counts it", () => {
    const bytes = utf8("Żółw zjadł łąkę, powiedział burmistrz.ż");
    const { encoding, repairs } = read(bytes.subarray(0, bytes.length - 1));
    expect([encoding, repairs["replacement-characters"]]).toEqual(["utf-8", 1]);
  });

  it("drops stray NULs from a text in bytes rather than reading it as UTF-16", () => {
    const { encoding, repairs, lines } = read(utf8(`The bri\0dge ${"is open to all. ".repeat(9)}\0`));
    expect([encoding, repairs["control-characters"], lines[0]?.text.slice(0, 10)]).toEqual([
      "utf-8",
      2,
      "The bridge",
    ]);
  });
});

describe("line ends and characters", () => {
  it("knows CRLF, a doubled CR, a lone CR, form feed, NEL and the Unicode separators", () => {
    const { lines } = read(utf8("a\r\nb\r\r\nc\rd\fe\u0085f\u2028g\u2029h"));
    expect(lines.map(({ text, number }) => [text, number])).toEqual(
      [..."abcdefgh"].map((letter, i) => [letter, i + 1]),
    );
  });

  it("counts the blank lines before a line, and columns of indentation", () => {
    const { lines } = read(utf8("\n\nOne\n\n \t\n\u00a0 Two\n\tThree\n"));
    expect(lines).toEqual([
      { number: 3, last: 3, text: "One", gap: 0, indent: 0 },
      { number: 6, last: 6, text: "Two", gap: 2, indent: 2 },
      { number: 7, last: 7, text: "Three", gap: 0, indent: 4 },
    ]);
  });

  it("makes odd spaces plain and drops what nobody sees, and counts both", () => {
    const { lines, repairs } = read(utf8("a\u00a0\u2009b\u200bc\u00add\u2060\n\u200b\ufeff\n"));
    expect(lines.map(({ text }) => text)).toEqual(["a bcd"]);
    expect(repairs).toEqual({ "odd-spaces": 2, "invisible-characters": 5 });
  });

  it("keeps joiners that join letters or emoji, and no others", () => {
    expect(wordsOf(utf8("می\u200cخواهم 👩\u200d👩\u200d👧 end\u200c. \u200dx"))).toEqual([
      "می\u200cخواهم 👩\u200d👩\u200d👧 end. x",
    ]);
  });
});

describe("refusals", () => {
  it.each([
    ["empty-text", new Uint8Array()],
    ["empty-text", utf8(" \n\u00a0\u200b\r\n\t")],
    ["binary-file", utf8("%PDF-1.7 and so on")],
    ["binary-file", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["binary-file", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
    ["binary-file", new Uint8Array(4096)],
  ])("answers %s with a sentence", (rule, bytes) => {
    const reading = readText(bytes);
    expect(isRefusal(reading) && reading.rule).toBe(rule);
    expect(isRefusal(reading) && reading.message).toMatch(/^(is|holds) .+; give /);
  });
});

describe("laws", () => {
  const unseen =
    /\u034f|[\s\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\ufff9-\ufffb]/gu;
  const pieces = fc.constantFrom(
    ..."aéЖ漢\u{1F600}\u200d\u200c\u200b\u00a0 \t\n\r\f\u0085\u2028-.AZ9\u0003",
    "    Ten men came to the old bridge on the river this morning\nto look for a boat. ",
    "\n\n",
    "  12  33   7",
  );

  it("keeps every character that can be seen, in order", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = `x${parts.join("")}`;
        const reading = readText(utf8(text));
        if (isRefusal(reading)) return reading.rule === "binary-file";
        return (
          reading.lines
            .map((line) => line.text)
            .join("")
            .replace(unseen, "") === text.replace(unseen, "")
        );
      }),
      { numRuns: 500 },
    );
  });

  it("never gives an empty or an untrimmed line, and numbers them upwards", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const reading = readText(utf8(`x${parts.join("")}`));
        if (isRefusal(reading)) return true;
        return reading.lines.every(
          ({ text, number, last }, i, all) =>
            text !== "" && text === text.trim() && last >= number && number > (all[i - 1]?.last ?? 0),
        );
      }),
    );
  });

  it("takes any bytes without throwing", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readText(bytes) !== undefined));
  });
});

describe("size", () => {
  it.each([
    ["one line of 10 MB", "word ".repeat(2_000_000)],
    [
      "200,000 lines",
      "    A line of words that goes on until it meets its margin here\nand on.\n".repeat(100_000),
    ],
    ["a run of carriage returns", `a${"\r".repeat(500_000)}b`],
    ["50 MB", "The ferry left late, and nobody on the quay could say why it had.\n\n".repeat(750_000)],
  ])("reads %s in proportion", (_, text) => {
    const start = performance.now();
    expect(read(utf8(text)).lines.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
