import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Record } from "../../src/archive/archive.ts";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import {
  isCorrected,
  isDatedAbout,
  mendings,
  qualityOf,
  standings,
  standingsOf,
  wasMended,
} from "../../src/archive/quality/packed-quality.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { statedFields } from "../../src/entry/fields.ts";
import { fingerprintsOf } from "../../src/entry/fingerprint.ts";
import { sureness } from "../../src/entry/sureness.ts";
import { entry, freshOf, planOf, recordNamed } from "./sample-records.ts";

/** An entry as the machine wrote it, with evidence of that confidence for each field that it has. */
const written = (given: Partial<Entry>, confidence = 0.99): Entry => {
  const whole = {
    ...emptyEntry,
    body: "Words.\n",
    ...given,
  };
  const evidence = Object.fromEntries(
    statedFields
      .filter((field) => given[field] !== undefined)
      .map((field) => [field, { lines: [1], rule: "title-line", confidence }]),
  );
  const entryOfMachine: Entry = { ...whole, evidence };
  return { ...entryOfMachine, fingerprints: fingerprintsOf(entryOfMachine) };
};

const packed = (value: Entry): Uint32Array => Uint32Array.from(qualityOf(value));

describe("the catalogue's word on an entry", () => {
  it.each([
    [1, "certain"],
    [0.95, "certain"],
    [0.94, "likely"],
    [0.7, "likely"],
    [0.69, "unsure"],
    [0, "unsure"],
  ] as const)("of a field with a confidence of %s is %s", (confidence, standing) => {
    const quality = packed(written({ title: "Gulls return", places: ["Port Ansel"] }, confidence));
    expect(standingsOf("title")(quality, 0)).toBe(standing);
    expect(standingsOf("places")(quality, 0)).toBe(standing);
    expect(standingsOf("people")(quality, 0)).toBe("unknown");
  });

  it("is unsure of a value without evidence", () => {
    const quality = packed({ ...written({ title: "Gulls return" }), evidence: {} });
    expect(standingsOf("title")(quality, 0)).toBe("unsure");
  });

  it("calls what a person wrote, and what a person took out, by hand", () => {
    const value = written({ title: "Gulls return", publisher: "Tidewire" });
    const { publisher: _, ...rest } = value;
    const quality = packed({ ...rest, title: "Gulls come back", body: "Other words.\n" });
    expect(standingsOf("title")(quality, 0)).toBe("byHand");
    expect(standingsOf("publisher")(quality, 0)).toBe("byHand");
    expect(isCorrected(quality, 0, "body")).toBe(true);
    expect(isCorrected(quality, 0, "captions")).toBe(false);
    expect(isCorrected(packed(value), 0, "body")).toBe(false);
  });

  it("tells how a text was mended and whether its date is about right", () => {
    const source = { file: "a.txt", sha256: "0".repeat(64), encoding: "windows-1252" };
    const repairs = { "odd-spaces": 2, "hard-wraps": 0 };
    const quality = packed(written({ published: "2017-08~", source: { ...source, repairs } }));
    expect(mendings.filter((mending) => wasMended(quality, 0, mending))).toEqual(["encoding", "odd-spaces"]);
    expect(isDatedAbout(quality, 0)).toBe(true);
    const plain = packed(written({ published: "2017-08", source: { ...source, encoding: "utf-8" } }));
    expect(mendings.some((mending) => wasMended(plain, 0, mending))).toBe(false);
    expect(isDatedAbout(plain, 0)).toBe(false);
  });

  it("holds every field apart from every other", () => {
    fc.assert(
      fc.property(entry, (value) => {
        const quality = packed({ ...value, fingerprints: fingerprintsOf(value) });
        for (const field of statedFields) {
          const has = value[field] !== undefined && value[field].length > 0;
          const told = sureness(value.evidence[field]?.confidence ?? 0);
          expect(standingsOf(field)(quality, 0)).toBe(has ? told : "unknown");
        }
      }),
    );
  });
});

const qualityPage = (records: readonly Record[]): PageData["quality"] => {
  const page = planOf(records).find(({ address }) => address === "/quality/");
  return page?.data() as PageData["quality"];
};

describe("the quality page", () => {
  it("counts each article once in every row, by decade and by precision of dates", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
        const data = qualityPage(entries.map((one, at) => recordNamed(one, `a${at}`)));
        const sum = (counts: { readonly [key: string]: number }) =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        for (const { counts } of data.fields) expect(sum(counts)).toBe(entries.length);
        expect(data.decades.reduce((total, { articles }) => total + articles, 0)).toBe(entries.length);
        for (const group of [...data.decades, ...data.publishers])
          for (const { counts } of group.fields) expect(sum(counts)).toBe(group.articles);
        expect(sum(data.dates)).toBe(entries.length);
        expect(Object.keys(data.fields[0]?.counts ?? {}).toSorted()).toEqual([...standings].toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it("says how precisely dates are known", () => {
    const dates = ["2020-09-07", "2020-09-08", "2020-09", "2020", "2017-08~", undefined];
    const records = dates.map((published, at) =>
      recordNamed(
        written({ title: "Gulls return", ...(published !== undefined && { published }) }),
        `a${at}`,
      ),
    );
    expect(qualityPage(records).dates).toEqual({ day: 2, month: 1, year: 1, about: 1, undated: 1 });
    expect(qualityPage(records).decades.map(({ decade }) => decade)).toEqual([2010, 2020, undefined]);
  });

  it("lists the first hundred articles with an unsure headline and counts them all", () => {
    const records = Array.from({ length: 120 }, (_, at) =>
      recordNamed(written({ title: `Gull ${at}`, published: "2020-09-07" }, at < 15 ? 1 : 0.3), `a${at}`),
    );
    const [headlines, dates, ...others] = qualityPage(records).doubts;
    expect([headlines?.field, headlines?.count, headlines?.cards.length]).toEqual(["title", 105, 100]);
    expect(dates?.field).toBe("published");
    expect(others).toEqual([]);
    expect(headlines?.cards.map(({ title }) => title)).not.toContain("Gull 14");
  });

  it("counts what a person corrected, and articles with a correction once", () => {
    const value = written({ title: "Gulls return" });
    const records = [value, { ...value, title: "Gulls", body: "More.\n" }, { ...value, title: "Terns" }];
    const data = qualityPage(records.map((one, at) => recordNamed(one, `a${at}`)));
    expect(data.corrected).toBe(2);
    expect(data.corrections).toEqual([
      { name: "title", count: 2 },
      { name: "body", count: 1 },
    ]);
  });
});

test("a changed confidence makes the quality page and the article's page anew and no other page", () => {
  const plan = (confidence: number) => {
    const value = written({ title: "Gulls return", published: "2020-09-07" }, confidence);
    const other = written({ title: "Crane falls", published: "2020-09-07" });
    return planSite(columnsOf([value, other].map((one, at) => freshOf(recordNamed(one, `a${at}`)))), []);
  };
  const before = new Map(plan(0.9).map(({ address, inputs }) => [address, inputs]));
  const stale = plan(0.3).filter(({ address, inputs }) => before.get(address) !== inputs);
  expect(stale.map(({ address }) => address).toSorted()).toEqual(["/2020/09/07/a0/", "/quality/"]);
});
