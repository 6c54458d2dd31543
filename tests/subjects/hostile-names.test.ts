import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";

const paragraph = (text: string) => ({ kind: "paragraph" as const, text, line: 1 });

const read = (title: string, text: string) =>
  findSubjects({ title, language: "en", body: [paragraph(text)], captions: [] });

const namesOf = (title: string, text: string): readonly string[] => {
  const { people, organisations, places } = read(title, text);
  return [...people, ...organisations, ...places].map(({ name }) => name);
};

const milliseconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe("hostile texts", () => {
  it.each([
    ["markup", "Minister <img src=x onerror=alert(1)> said. Mr. <script>Evil</script> Smith said so."],
    ["a template", "President {{ constructor }} met Mr. {% raw %} Smith."],
    ["a bidi override", "Mr. John \u202eevil\u202c Smith said. Mr. Ann\u202e Smith left."],
    ["a control character", "Mr. John\u0007 Smith said so, and Maria\u0000 Keller told him."],
  ])("gives no name that holds %s", (_, text) => {
    for (const name of namesOf("A plain title", text)) expect(name).not.toMatch(/[\p{C}<>{}|\\]/u);
  });

  it("gives no name longer than eighty characters", () => {
    const crowd = Array.from({ length: 500 }, (_, at) => `Maria${"abcdefghij".charAt(at % 10)}`).join(" ");
    for (const name of namesOf("A crowd", `President ${crowd} said so.`))
      expect(name.length).toBeLessThanOrEqual(80);
  });

  it("names no month, no weekday and no word of the page's furniture", () => {
    const text =
      "On Monday, March was cold. Monday came. Subscribe. Watch Live. In April and on Tuesday Photo was told.";
    expect(namesOf("March", text)).toEqual([]);
  });

  it.each([
    ["one line of capitals", "Aaa Bbb ".repeat(1_250_000)],
    ["one word", "A".repeat(10_000_000)],
    ["dots", ".".repeat(10_000_000)],
    ["initials", "A.".repeat(5_000_000)],
    ["hyphens", "A-B-".repeat(2_500_000)],
    ["apostrophes", "a'".repeat(5_000_000)],
    ["country names", "Syria, U.S. and Georgia. ".repeat(400_000)],
  ])("reads ten megabytes of %s in bounded time", (_, text) => {
    expect(milliseconds(() => read(text, text))).toBeLessThan(5_000);
  });

  it("reads thousands of different people in bounded time", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const name = (at: number): string =>
      `Maria K${letters.charAt(at % 26)}${letters.charAt(Math.floor(at / 26) % 26)}${letters.charAt(Math.floor(at / 676))}r`;
    const body = Array.from({ length: 8_000 }, (_, at) => paragraph(`${name(at)} said so.`));
    expect(milliseconds(() => findSubjects({ body, captions: [], language: "en" }))).toBeLessThan(5_000);
  });

  it("reads two hundred thousand paragraphs in bounded time", () => {
    const body = Array.from({ length: 200_000 }, () => paragraph("Maria Keller of Lisbon said no."));
    expect(milliseconds(() => findSubjects({ body, captions: [], language: "en" }))).toBeLessThan(5_000);
  });

  it("takes any text in any language and gives at most five topics, each with a confidence from 0 to 1", () => {
    const language = fc.constantFrom(undefined, "en", "de", "fr", "sv", "tr", "xx", "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), language, (text, code) => {
        const input = { title: text, body: [paragraph(text)], captions: [{ text, line: 2, after: 0 }] };
        const found = findSubjects(code === undefined ? input : { ...input, language: code });
        expect(found.topics.length).toBeLessThanOrEqual(5);
        for (const { name, evidence } of Object.values(found).flat()) {
          expect(name.trim()).toBe(name);
          expect(name).not.toBe("");
          expect(evidence.confidence).toBeGreaterThan(0);
          expect(evidence.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives the same for the same text, each name once", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "Maria",
            "Keller",
            "Syria",
            "said",
            "the",
            "Bank",
            "of",
            "Mr.",
            ".",
            "Putin-Trump",
            "US",
          ),
          { maxLength: 60 },
        ),
        (words) => {
          const text = words.join(" ");
          const found = read(text, text);
          expect(read(text, text)).toEqual(found);
          for (const list of Object.values(found)) {
            const names = list.map(({ name }) => name);
            expect(new Set(names).size).toBe(names.length);
          }
        },
      ),
    );
  });
});
