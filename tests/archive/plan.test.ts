import fc from "fast-check";
import { expect, test } from "vitest";
import { type Columns, columnsOf } from "../../src/archive/columns.ts";
import { columnsFromBytes, columnsToBytes } from "../../src/archive/columns-file.ts";
import { joinColumns, wholeOf } from "../../src/archive/join-columns.ts";
import { planParts, planSite } from "../../src/archive/plan/plan.ts";
import { textAt } from "../../src/archive/texts.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import { entry, freshOf, plainly, planOf, recordNamed } from "./sample-records.ts";

const archive = fc
  .array(entry, { maxLength: 12 })
  .map((entries) => entries.map((one, index) => recordNamed(one, `a${index}`)));

test("the plan is the same whatever the order in which the entries were read", () => {
  fc.assert(
    fc.property(archive, fc.infiniteStream(fc.nat()), (records, keys) => {
      const shuffled = records
        .map((record) => ({ record, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ record }) => record);
      expect(plainly(planOf(shuffled))).toEqual(plainly(planOf(records)));
    }),
    { numRuns: 150 },
  );
});

test("a catalogue brought up to date in steps, through its file, plans the same site as one made at once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.nat({ max: 9 }), fc.option(entry)), { maxLength: 4 }), { maxLength: 5 }),
      (steps) => {
        const present = new Map<string, ReturnType<typeof recordNamed>>();
        let columns: Columns | undefined;
        for (const step of steps) {
          const touched = new Set<string>();
          for (const [name, value] of step) {
            const old = present.get(`a${name}`);
            if (old) touched.add(old.file);
            present.delete(`a${name}`);
            if (value) present.set(`a${name}`, recordNamed(value, `a${name}`));
          }
          const files = new Set([...present.values()].map(({ file }) => file));
          const kept = Array.from({ length: columns?.size ?? 0 }, (_, number) => number).filter((number) => {
            const file = columns ? textAt(columns.files, number) : "";
            return files.has(file) && !touched.has(file);
          });
          const known = new Set(kept.map((number) => (columns ? textAt(columns.files, number) : "")));
          const fresh = [...present.values()].filter(({ file }) => !known.has(file)).map(freshOf);
          const old = columns ? [{ columns, kept: Uint32Array.from(kept) }] : [];
          const parts = [fresh.slice(0, 2), fresh.slice(2)].map((some) => wholeOf(columnsOf(some)));
          columns = columnsFromBytes(columnsToBytes(joinColumns([...parts, ...old])));
        }
        if (columns) expect(plainly(planSite(columns, []))).toEqual(plainly(planOf([...present.values()])));
      },
    ),
    { numRuns: 150 },
  );
});

test("a page whose inputs are the same is the same: nothing that it shows is missing from their digest", () => {
  fc.assert(
    fc.property(
      archive,
      fc.array(fc.tuple(fc.nat({ max: 13 }), entry), { minLength: 1, maxLength: 3 }),
      (records, edits) => {
        const edited = [...records];
        for (const [index, value] of edits)
          edited[Math.min(index, edited.length)] = recordNamed(value, `a${Math.min(index, edited.length)}`);
        const before = plainly(planOf(records));
        for (const [address, page] of plainly(planOf(edited)))
          if (before.get(address)?.inputs === page.inputs) expect(before.get(address)).toEqual(page);
      },
    ),
    { numRuns: 400 },
  );
});

test("a part whose inputs are the same has the same pages, and as many as it says", () => {
  const partsOf = (records: Parameters<typeof planOf>[0]) => planParts(columnsOf(records.map(freshOf)), []);
  fc.assert(
    fc.property(
      archive,
      fc.array(fc.tuple(fc.nat({ max: 13 }), entry), { maxLength: 3 }),
      (records, edits) => {
        const edited = [...records];
        for (const [index, value] of edits)
          edited[Math.min(index, edited.length)] = recordNamed(value, `a${Math.min(index, edited.length)}`);
        const before = new Map(partsOf(records).map((part) => [part.key, part]));
        for (const part of partsOf(edited)) {
          const old = before.get(part.key);
          expect(part.pages().length).toBe(part.size);
          if (old?.inputs === part.inputs) expect(plainly(part.pages())).toEqual(plainly(old.pages()));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("no two pages have one address, and every link that the data hold leads to a page", () => {
  fc.assert(
    fc.property(archive, (records) => {
      const pages = planOf(records);
      const addresses = new Set(pages.map(({ address }) => address));
      expect(addresses.size).toBe(pages.length);
      for (const { kind, data } of pages)
        if (kind !== "moved")
          for (const [, address] of JSON.stringify(data()).matchAll(/"address":"([^"]+)"/g))
            expect(addresses).toContain(address);
    }),
    { numRuns: 100 },
  );
});

test("one article more leaves the pages of others as they are", () => {
  const day = (index: number) => `20${String(10 + (index % 9))}-0${1 + (index % 9)}-1${index % 9}`;
  const records = Array.from({ length: 300 }, (_, index) =>
    recordNamed(
      {
        ...emptyEntry,
        title: `Article ${index}`,
        published: day(index),
        topics: ["medtop:20000642"],
        people: [`Person ${index % 40}`, `Witness ${index % 31}`],
        body: "Words.\n",
      },
      `a${index}`,
    ),
  );
  const before = plainly(planOf(records.slice(1)));
  const stale = [...plainly(planOf(records))].filter(
    ([address, page]) => before.get(address)?.inputs !== page.inputs,
  );
  expect(stale.filter(([, { kind }]) => kind === "article").length).toBeLessThan(40);
  expect(stale.length).toBeLessThan(before.size / 5);
});

test("columns that are cut short or stretched are no columns", () => {
  const bytes = columnsToBytes(columnsOf([]));
  expect(columnsFromBytes(bytes)).toBeDefined();
  expect(columnsFromBytes(bytes.slice(0, -8))).toBeUndefined();
  expect(columnsFromBytes(new Uint8Array(3))).toBeUndefined();
});
