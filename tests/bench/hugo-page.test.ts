import { expect, test } from "vitest";
import { hugoPage, tallyOf } from "../../src/bench/hugo-page.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { readFrontMatter } from "../../src/entry/front-matter.ts";

const entry: Entry = {
  ...emptyEntry,
  title: "Lanterns on the quay",
  published: "2004-03-09",
  authors: ["Ida Brook"],
  publisher: "Quay Mail",
  topics: ["medtop:20000002"],
  people: ["Una Marsh"],
  body: "One.\n",
};

const frontOf = (page: string) => {
  const reading = readFrontMatter(page.replace(/^day: true$/m, "day: yes"));
  return "data" in reading ? reading.data : reading;
};

test("a full date is Hugo's date, any other stays words", () => {
  const tally = tallyOf([entry]);
  expect(hugoPage(entry, tally)).toMatch(/^date: 2004-03-09$/m);
  expect(hugoPage({ ...entry, published: "2004-03~" }, tally)).not.toMatch(/^date:/m);
  expect(hugoPage({ ...entry, published: "2004-03~" }, tally)).toMatch(/^edtf: "2004-03~"$/m);
});

test("an article stands under its topics' broader ones, and under no name that has not earned a page", () => {
  const front = frontOf(hugoPage(entry, tallyOf([entry])));
  expect(front).toMatchObject({
    topics: ["arts and entertainment", "arts, culture, entertainment and media"],
    people: [],
    publishers: ["Quay Mail"],
    shown: {
      people: [{ name: "Una Marsh" }],
      authors: [{ name: "Ida Brook", address: "/authors/ida-brook/" }],
    },
  });
});

test("a name of more than fifty articles is split by year, as our sheets are", () => {
  const tally = tallyOf(Array.from({ length: 51 }, () => entry));
  expect(frontOf(hugoPage(entry, tally))).toMatchObject({ people: ["Una Marsh", "Una Marsh, 2004"] });
  const { published: _, ...undated } = entry;
  expect(frontOf(hugoPage(undated, tally))).toMatchObject({ people: ["Una Marsh", "Una Marsh, undated"] });
});

test("the text and the rest of the front matter stay as they are", () => {
  const page = hugoPage(entry, tallyOf([entry]));
  expect(page).toMatch(/^title: "Lanterns on the quay"$/m);
  expect(page.endsWith("---\n\nOne.\n")).toBe(true);
});
