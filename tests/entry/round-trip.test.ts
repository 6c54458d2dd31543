import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/entry/entry.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { hostileText } from "../hostile-text.ts";

const text = hostileText.map((value) => value.trim()).filter((value) => value !== "");
const texts = fc.array(text, { maxLength: 3 });

const entry: fc.Arbitrary<Entry> = fc.record({
  title: text,
  subtitle: text,
  published: fc.constantFrom("2020-09-07", "2017-08~", "2012", "1999-02?"),
  authors: texts,
  dateline: text,
  publisher: text,
  topics: texts,
  people: texts,
  organisations: texts,
  places: texts,
  captions: fc.array(fc.record({ text, credit: text, line: fc.nat().map((n) => n + 1), after: fc.nat() }), {
    maxLength: 2,
  }),
  source: fc.record({ file: text, sha256: fc.constant("0".repeat(64)), encoding: fc.constant("utf-8") }),
  evidence: fc.constant({ title: { lines: [1], rule: "line-model", confidence: 0.9 } }),
  removed: fc.array(
    fc.record({ line: fc.nat().map((n) => n + 1), label: fc.constant("chrome" as const), text: hostileText }),
    { maxLength: 3 },
  ),
  aliases: fc.constant([]),
  fingerprints: fc.constant({ title: "0123456789ab" }),
  proposals: fc.dictionary(fc.constantFrom("title", "authors"), texts).map((value) => ({ ...value })),
  body: text.map((value) => `${value.replace(/[\r\n]+/g, " ")}\n`),
});

test("an entry comes back from its file as it was, whatever its texts hold", () => {
  fc.assert(
    fc.property(entry, (value) => {
      const reading = readEntry(formatEntry(value));
      expect("entry" in reading ? reading.entry : reading.faults).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test("the fast reader and YAML read the machine's own form alike", () => {
  fc.assert(
    fc.property(entry, (value) => {
      const file = formatEntry(value).replace("\n---\n", "\nnotes: 'for YAML alone'\n---\n");
      const reading = readEntry(file);
      expect("entry" in reading ? reading.entry : reading.faults).toEqual({
        ...value,
        notes: "for YAML alone",
      });
    }),
    { numRuns: 300 },
  );
});

test("a file that a person laid out in other YAML gives the same entry as the machine's own form", () => {
  const reading = readEntry(`---
title: 'Ferry ''Aurora'' returns'
published: 2020-09-07
authors: [Ana Ruiz, "Tom Hale"]
# checked against the paper copy
captions:
  - text: The ferry
    credit: Tom Hale
    line: 4
    after: 0
---

The ferry is back.
`);
  expect(reading).toMatchObject({
    entry: {
      title: "Ferry 'Aurora' returns",
      published: "2020-09-07",
      authors: ["Ana Ruiz", "Tom Hale"],
      captions: [{ text: "The ferry", credit: "Tom Hale", line: 4, after: 0 }],
      body: "The ferry is back.\n",
    },
    comments: ["# checked against the paper copy"],
  });
});

test.each([
  ['published: "2020-13"', 2, /"2020-13" has no month 13/],
  ['published: "2021-02-29"', 2, /2021-02 has 28 days/],
  ['title: ""', 2, /title: is empty/],
  ['authors: "Ana"', 2, /authors: must be a list/],
  ['headline: "x"', 2, /headline: no such key; put words of your own under "notes"/],
  ['title: "x" y', 2, /cannot be read/],
  ['aliases:\n  - "/a/../b/"', 3, /must not hold/],
  ['evidence:\n  title: {"lines": [0], "rule": "x", "confidence": 0.5}', 3, /line number, from 1/],
])("says what is wrong with %s, and in which line", (front, line, message) => {
  const reading = readEntry(`---\n${front}\n---\n`);
  expect("faults" in reading && reading.faults[0]).toMatchObject({
    line,
    message: expect.stringMatching(message),
  });
});

test.each([
  "---js\n{ title: process.exit(1) }\n---\n",
  '---json\n{"title":"x"}\n---\n',
  "no front matter",
  "---\ntitle: 1",
])("refuses front matter that is not YAML between two fences: %j", (file) =>
  expect(readEntry(file)).toHaveProperty("faults"),
);

test("line ends of any kind and a byte order mark make no difference", () => {
  const file = '---\ntitle: "A"\n---\n\nOne.\n\nTwo.\n';
  expect(readEntry(`\ufeff${file.replaceAll("\n", "\r\n")}`)).toEqual(readEntry(file));
});

test("a key named like a part of JavaScript's own is data, nothing else", () => {
  expect(readEntry('---\nproposals:\n  "__proto__": {"polluted": true}\n---\n')).toHaveProperty("entry");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
