import fc from "fast-check";
import type { Record } from "../../src/archive/archive.ts";
import { columnsOf, type FreshRecord } from "../../src/archive/columns.ts";
import type { PlannedPage } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { recordOf } from "../../src/archive/record.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { fingerprintOf } from "../../src/entry/fingerprint.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { shelfOf } from "../../src/entry/place-entry.ts";
import { publishedOf } from "../../src/entry/published.ts";

const subsetOf = (...names: readonly string[]) => fc.subarray([...names]);

/** Long enough to have versions. */
const story = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");

/** An entry in a small world, so that headings, days and names meet. */
export const entry: fc.Arbitrary<Entry> = fc
  .record({
    title: fc.constantFrom("Ferry returns", "Crane falls", "Bridge shuts", undefined),
    published: fc.constantFrom(
      "2020-09-07",
      "2020-09-08",
      "2020-09",
      "2020",
      "2019-12-31~",
      "1999-01-01",
      undefined,
    ),
    authors: subsetOf("Ana Ruiz", "Tom Hale"),
    publisher: fc.constantFrom("The Post", "The post", "Kurier", undefined),
    topics: subsetOf("medtop:20000642", "medtop:11000000", "medtop:20000065", "Harbour"),
    people: subsetOf("José Díaz", "Jose Diaz", "Li Wei", "Ana Ruiz", "Ana M. Ruiz", "A. Ruiz"),
    organisations: subsetOf("Port Authority"),
    places: subsetOf("Chile", "Port Ansel", "Valencia", "Spain"),
    aliases: fc.constantFrom([], ["/2001/old/"]),
    body: fc.constantFrom(
      "The ferry is back.\n",
      "The crane fell.\n",
      "The Harbour Dues Act passed.\n",
      `${story}.\n`,
      `${story} and a word more.\n`,
    ),
    evidence: fc.dictionary(
      fc.constantFrom("title", "published", "publisher", "people"),
      fc.record({
        lines: fc.constant([1]),
        rule: fc.constant("title-line"),
        confidence: fc.constantFrom(0.2, 0.8, 1),
      }),
    ),
    machineTitle: fc.constantFrom("Ferry returns", "Crane falls", undefined),
  })
  .map(
    ({ machineTitle, ...fields }) =>
      ({
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
        captions: [],
        removed: [],
        fingerprints: machineTitle === undefined ? {} : { title: fingerprintOf(machineTitle) },
        proposals: {},
      }) as unknown as Entry,
  );

/** The record of an entry that stands under a name of its own. */
export const recordNamed = (value: Entry, name: string): Record =>
  recordOf(value, `${shelfOf(publishedOf(value.published))}/${name}.md`, formatEntry(value));

export const freshOf = (record: Record): FreshRecord => ({ record, modified: 1, size: 1 });

/** An archive's plan made from nothing. */
export const planOf = (records: readonly Record[]): readonly PlannedPage[] =>
  planSite(columnsOf(records.map(freshOf)), []);

/** A plan as plain data: address -> kind, inputs, data. */
export const plainly = (pages: readonly PlannedPage[]) =>
  new Map(
    pages.map(({ address, kind, inputs, data }) => [address, { kind, inputs, data: JSON.stringify(data()) }]),
  );
