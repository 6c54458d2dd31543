import fc from "fast-check";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import { type About, type Exported, exportedOf } from "../../src/export/exported.ts";

export const about: About = {
  name: "The Buoy's Clippings",
  description: "Notices to mariners.",
  address: "https://archive.example/buoy/",
  rights: "All rights stay with the Buoy.",
};

/** An article of which everything is known. */
export const dredger: Exported = exportedOf(
  {
    ...emptyEntry,
    title: '=Dredger, "stuck" again',
    subtitle: "Third time since spring",
    published: "2019-04-02",
    updated: "2019-04-03",
    authors: ["Ada Quist", "Jon Farr"],
    dateline: "PORT ANSEL",
    publisher: "The Buoy",
    section: "Harbour",
    language: "en",
    topics: ["medtop:20000642", "dredging"],
    people: ["Mo Reed"],
    organisations: ["Port Trust"],
    places: ["Port Ansel"],
    captions: [{ heading: "Mud", text: "The dredger.", credit: "J. Farr", line: 7, after: 1 }],
    source: { file: "a/dredger.txt", sha256: "ab".repeat(32), encoding: "utf-8" },
    evidence: { published: { lines: [3], rule: "published-label", confidence: 0.97 } },
    removed: [{ line: 1, label: "menu", text: "Home" }] as never,
    address: "/2019/04/02/dredger/",
    fingerprints: { title: "abc" },
    proposals: { title: "Dredger" },
    body: "The dredger *Ann\\* lies at 1\\. Quay.\n\n## Mud\n\n- one\n- two\n",
  },
  { address: "/2019/04/02/dredger/", url: "https://archive.example/buoy/2019/04/02/dredger/" },
);

/** An article of which nothing is known. */
export const unknown: Exported = exportedOf(emptyEntry, {
  address: "/undated/untitled/",
  url: "https://archive.example/buoy/undated/untitled/",
});

const text = fc.string({ minLength: 1, unit: "binary" });
const texts = fc.array(text, { maxLength: 3 });

/** Articles out of any signs that a text may hold. */
export const anyArticles: fc.Arbitrary<readonly Exported[]> = fc.array(
  fc
    .record(
      {
        title: text,
        subtitle: text,
        published: fc.constantFrom("2017", "2017-08~", "2017-08-02", "1999?"),
        publisher: text,
        dateline: text,
        section: text,
        authors: texts,
        topics: texts,
        people: texts,
        places: texts,
        body: text,
      },
      { requiredKeys: ["authors", "topics", "people", "places", "body"] },
    )
    .map((some) => exportedOf({ ...emptyEntry, ...(some as object) }, unknown.reference)),
  { minLength: 1, maxLength: 4 },
);
