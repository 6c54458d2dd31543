import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { type SharedField, sharedFields } from "../../src/entry/fields.ts";
import { fingerprintOf } from "../../src/entry/fingerprint.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { makeEntry } from "../../src/entry/make-entry.ts";
import { mergeEntry } from "../../src/entry/merge-entry.ts";
import { readEntry } from "../../src/entry/read-entry.ts";

const evidence = { lines: [1], rule: "line-model", confidence: 0.9 };
const subjects = { topics: [], people: [{ name: "Ana Ruiz", evidence }], organisations: [], places: [] };
const source = { file: "a.txt", sha256: "0".repeat(64), encoding: "utf-8" };

const articleOf = (title: string, publisher: string | undefined, body: string): Article => ({
  title: { value: title, evidence },
  ...(publisher === undefined ? {} : { publisher: { value: publisher, evidence } }),
  captions: [],
  body: [{ kind: "paragraph", text: body, line: 2 }],
  removed: [],
});

const made = (title: string, publisher: string | undefined, body: string): Entry =>
  makeEntry(articleOf(title, publisher, body), subjects, source);

/** Through the file and back, as between two runs or on another machine. */
const stored = (entry: Entry): Entry => {
  const reading = readEntry(formatEntry(entry));
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.entry;
};

test("an entry that nobody touched becomes what the machine reads now", () => {
  const { entry, clashes } = mergeEntry(
    stored(made("Old", "The Post", "Text.")),
    made("New", undefined, "Text."),
  );
  expect(entry).toEqual(made("New", undefined, "Text."));
  expect(clashes).toEqual([]);
});

test("what a person wrote stays when the machine has nothing new to say", () => {
  const edited = { ...stored(made("Old", "The Post", "Text.")), title: "Better", notes: "Seen on paper." };
  const { entry, clashes } = mergeEntry(edited, made("Old", "The Post", "Text."));
  expect(entry).toMatchObject({
    title: "Better",
    publisher: "The Post",
    notes: "Seen on paper.",
    proposals: {},
  });
  expect(clashes).toEqual([]);
});

test("what a person struck out stays out", () => {
  const { publisher: _, ...edited } = stored(made("Old", "The Post", "Text."));
  expect(mergeEntry({ ...edited, people: [] }, made("Old", "The Post", "Text.")).entry).not.toHaveProperty(
    "publisher",
  );
});

test("where both changed a field, the person's stays and the machine's stands beside it, told once", () => {
  const edited = { ...stored(made("Old", "The Post", "Text.")), title: "Better" };
  const first = mergeEntry(edited, made("New", "The Post", "Text."));
  expect(first.clashes).toEqual(["title"]);
  expect(first.entry).toMatchObject({ title: "Better", proposals: { title: "New" } });
  const again = mergeEntry(stored(first.entry), made("New", "The Post", "Text."));
  expect(again).toEqual({ entry: first.entry, clashes: [] });
});

test("a proposal that a person settles is gone for good", () => {
  const clash = mergeEntry(
    { ...stored(made("Old", "P", "T.")), title: "Better" },
    made("New", "P", "T."),
  ).entry;
  const settled = { ...stored(clash), proposals: {} };
  expect(mergeEntry(settled, made("New", "P", "T.")).entry.proposals).toEqual({});
  const taken = { ...stored(clash), title: "New" };
  expect(mergeEntry(taken, made("New", "P", "T.")).entry.proposals).toEqual({});
});

const edits: { readonly [Field in SharedField]?: readonly unknown[] } = {
  title: ["Mine", undefined],
  subtitle: ["A standfirst"],
  published: ["1999-02~", undefined],
  authors: [["Me"], []],
  topics: [["medtop:20000304"]],
  people: [[], ["B"]],
  body: ["Mine.\n", ""],
};

test("no sequence of edits and readings loses an edit", () => {
  const edit = fc
    .constantFrom(...sharedFields.filter((field) => edits[field]))
    .chain((field) => fc.constantFrom(...(edits[field] ?? [])).map((value) => ({ field, value })));
  const reading = fc.constantFrom("One", "Two", "Three").map((title) => ({ title }));
  fc.assert(
    fc.property(fc.array(fc.oneof(edit, reading), { maxLength: 12 }), (steps) => {
      let entry = made("One", "The Post", "Text.");
      const person = new Map<string, unknown>();
      for (const step of steps) {
        if ("field" in step) {
          const { [step.field]: _, ...rest } = entry;
          entry = stored({
            ...rest,
            ...(step.value === undefined ? {} : { [step.field]: step.value }),
          } as Entry);
          person.set(step.field, step.value);
        } else entry = stored(mergeEntry(entry, made(step.title, "The Post", "Text.")).entry);
        for (const [field, value] of person)
          expect(fingerprintOf(entry[field as SharedField])).toBe(fingerprintOf(value));
      }
    }),
    { numRuns: 300 },
  );
});
