import { createHash } from "node:crypto";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { wholeTitle } from "../../src/article/find-headings.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { textReader } from "../../src/entry/entry-from-text.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { placeOf } from "../../src/entry/place-entry.ts";
import { makeReady } from "../../src/entry/read-article.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { noTeaching } from "../../src/label/teaching.ts";
import { readText } from "../../src/text/read-text.ts";
import { hostileText } from "../hostile-text.ts";

/** Lines as dumps have them: furniture, fields, prose, and anything at all. */
const line = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom(
    "",
    "",
    "Home",
    "NewsSportWeather",
    "By Ana Ruiz and Tom Hale",
    "Published 4 May 2011",
    "Updated: 5 May 2011 09:30",
    "PORT ANSEL — The ferry came back on Wednesday after eleven weeks in the yard, to the joy of all who live by it.",
    "The harbour master said that nobody had slept, and that the gulls had been the first to notice.",
    "The Aurora at her berth on Wednesday. Photo: Tom Hale/Ledger",
    "WATCH: How the ferry came home 02:13",
    "Subscribe for £2 a week",
    "2/2 The step",
    "(Picture: KBN)",
    "© 2011 The Harbour Ledger",
    "    An indented line that was wrapped by hand at some",
    "column or other and goes on here.",
  ),
);

const dump = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => lines.join("\n"));

const encoder = new TextEncoder();
const markdown = new MarkdownIt({ html: false });

const readBy = (
  reader: ReturnType<typeof textReader>,
  text: string,
): { entry: Entry; bytes: Uint8Array } | undefined => {
  const bytes = encoder.encode(text);
  const reading = reader(bytes, "dump/a.txt", createHash("sha256").update(bytes).digest("hex"));
  return "rule" in reading ? undefined : { entry: reading.entry, bytes };
};

const plainReader = textReader(makeReady(noTeaching));
const read = (text: string) => readBy(plainReader, text);

/** A reader that was taught all manner of things about the lines above. */
const taughtReader = textReader(
  makeReady({
    furniture: ["Home", "By Ana Ruiz and Tom Hale", { pattern: "The (harbour|Aurora).*" }],
    publishers: [{ name: "The Harbour Ledger", dateOrder: "mdy", furniture: [{ pattern: ".*[0-9].*" }] }],
    agencies: ["KBN", "Ledger"],
    learnt: {
      everywhere: [{ text: "2/2 The step", said: 3 }],
      publishers: [{ name: "Ledger", lines: [{ text: "Subscribe for £2 a week", said: "never" }] }],
    },
  }),
);

const marks = (text: string): string => [...text.replace(/\s/g, "")].sort().join("");

const entities: { readonly [name: string]: string } = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
};
const rendered = (body: string): string =>
  markdown
    .render(body)
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|amp|quot);/g, (name) => entities[name] ?? name);

test("no line is lost and none is doubled: fields, body and what was left out hold all that the text holds", () => {
  fc.assert(
    fc.property(dump, fc.constantFrom(plainReader, taughtReader), (text, reader) => {
      const made = readBy(reader, text);
      if (!made) return;
      const { title = "", subtitle = "", captions, removed, body, evidence } = made.entry;
      const source = readText(made.bytes);
      if ("refused" in source) throw new Error(source.message);
      const words = [
        // One that is not its whole line is read out of lines that stand among the removed.
        evidence.title?.rule === wholeTitle ? title : "",
        subtitle,
        ...captions.flatMap((caption) => [caption.heading ?? "", caption.text ?? "", caption.credit ?? ""]),
        ...removed.map((one) => one.text),
        rendered(body),
      ];
      expect(marks(words.join(""))).toBe(marks(source.lines.map((one) => one.text).join("")));
    }),
    { numRuns: 1500, examples: [['\u2066x\u2069\n{{ 7*7 }}{{ 7*7 }}\n: x\ufffd\n" ', plainReader]] },
  );
});

test("what the entry's file says is what was found, whatever the text holds", () => {
  fc.assert(
    fc.property(dump, (text) => {
      const made = read(text);
      if (!made) return;
      const file = formatEntry(made.entry);
      const reading = readEntry(file);
      expect("entry" in reading ? reading.entry : reading.faults).toEqual(made.entry);
      if ("entry" in reading) expect(formatEntry(reading.entry)).toBe(file);
    }),
    { numRuns: 500 },
  );
});

test("a text without a digit or a month's name has no date, and nobody is named that it does not name", () => {
  const dateless = dump.map((text) =>
    text.replace(/\p{Nd}/gu, "x").replace(/may|photo|ledger|ruiz/gi, "mmm"),
  );
  fc.assert(
    fc.property(dateless, (text) => {
      const entry = read(text)?.entry;
      expect(entry?.published).toBeUndefined();
      const flat = text.replace(/\s+/g, " ");
      for (const name of [...(entry?.authors ?? []), ...(entry?.people ?? [])]) expect(flat).toContain(name);
    }),
    { numRuns: 500 },
  );
});

test("an entry's place is inside the archive, whatever its headline", () => {
  fc.assert(
    fc.property(dump, (text) => {
      const entry = read(text)?.entry;
      if (entry) expect(placeOf(entry)).toMatch(/^(?:undated|\d{4}(?:\/\d\d){0,2})\/[\p{L}\p{N}\p{M}-]+$/u);
    }),
    { numRuns: 500 },
  );
});

test("no Markdown of a text makes a link, a picture or markup", () => {
  fc.assert(
    fc.property(dump, (text) => {
      const html = markdown.render(read(text)?.entry.body ?? "");
      expect(html.replace(/<\/?(?:p|h2|ul|li)>/g, "")).not.toMatch(/<[^>]*>/);
    }),
    { numRuns: 500 },
  );
});
