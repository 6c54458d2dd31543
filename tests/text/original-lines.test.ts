import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { mostOriginal, originalLines } from "../../src/text/original-lines.ts";
import { readText } from "../../src/text/read-text.ts";

const bytesOf = (text: string, encoding = "utf-8"): Uint8Array => iconv.encode(text, encoding);

describe("a text's lines as a page shows them", () => {
  it.each([
    ["keep blank lines in their place", "Ferry back\n\n\nBy Ada", ["Ferry back", "", "", "By Ada"]],
    ["end with the last that says something", "Ferry back\r\n\r\n \r\n", ["Ferry back"]],
    ["keep the columns of a table", "Tide\t02:14   high  ", ["Tide\t02:14   high"]],
    ["keep indentation", "  Ferry\n\tback", ["  Ferry", "\tback"]],
    ["lose what turns words round", "a \u202egnissorc\u202c ferry\u200b", ["a gnissorc ferry"]],
    ["are none where the text is blank", "\n \n", []],
  ])("%s", (_, text, lines) => {
    expect(originalLines(bytesOf(text), "utf-8")).toEqual({ lines });
  });

  it("have the numbers that the reading of the text gave them, whatever the text", () => {
    const mess = fc.string({
      unit: fc.oneof(
        fc.constantFrom("\n", "\r\n", "\r", "\f", "\u2028", "\0", "\u200b", " ", "\t", "\ufeff", "\ufffd"),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(mess, fc.constantFrom("utf-8", "utf-16le", "windows-1252"), (text, encoding) => {
        const bytes = bytesOf(text, encoding);
        const read = readText(bytes);
        if ("refused" in read) return;
        const { lines } = originalLines(bytes, read.encoding);
        for (const { number, last, text: words } of read.lines) {
          const shown = lines
            .slice(number - 1, last)
            .join(" ")
            .replace(/\s+/g, "");
          expect(shown).toBe(words.replace(/\s+/g, ""));
        }
      }),
    );
  });

  it.each([
    ["utf-8", "Überfahrt"],
    ["utf-16le", "Überfahrt"],
    ["windows-1252", "Überfahrt"],
    ["shift_jis", "港の船"],
    ["koi8-r", "паром"],
  ])("are read as %s where the entry says so", (encoding, text) => {
    expect(originalLines(bytesOf(`${text}\nx`, encoding), encoding).lines).toEqual([text, "x"]);
  });

  it("lose a byte order mark", () => {
    expect(originalLines(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "utf-8").lines).toEqual(["A"]);
    expect(originalLines(Uint8Array.of(0xff, 0xfe, 0x41, 0), "utf-16le").lines).toEqual(["A"]);
  });

  it("are read by evidence where a person wrote an encoding that there is not", () => {
    expect(originalLines(bytesOf("Überfahrt"), "klingon-8").lines).toEqual(["Überfahrt"]);
  });

  it("stop at the limit of bytes, between two characters", () => {
    const { lines, cut } = originalLines(bytesOf(`a${"é".repeat(mostOriginal.bytes)}`), "utf-8");
    expect(cut).toBe("bytes");
    expect(lines).toEqual([`a${"é".repeat(mostOriginal.bytes / 2 - 1)}`]);
  });

  it("stop at the limit of lines", () => {
    const { lines, cut } = originalLines(bytesOf("x\n".repeat(mostOriginal.lines + 1)), "utf-8");
    expect(cut).toBe("lines");
    expect(lines).toHaveLength(mostOriginal.lines);
  });

  it.each([
    ["ten million characters in a line", "\u200d".repeat(10_000_000)],
    ["spaces", " ".repeat(10_000_000)],
    ["replacement characters", "\ufffd".repeat(3_000_000)],
    ["line ends", "\r".repeat(10_000_000)],
  ])("are found at once in %s", (_, text) => {
    const bytes = bytesOf(text);
    const started = performance.now();
    originalLines(bytes, "utf-8");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
