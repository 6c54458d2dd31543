import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { explainWith } from "../../src/label/explain-lines.ts";
import { featuresOf } from "../../src/label/features.ts";
import { labelLines, lineModel } from "../../src/label/label-lines.ts";
import { pageOf } from "../../src/label/page.ts";
import { readFeature, type Sight } from "../../src/label/read-feature.ts";
import { labelOfState } from "../../src/label/states.ts";
import { templates } from "../../src/label/templates.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";
import { root } from "../run-script.ts";
import { linesOf, samplePage } from "./sample-page.ts";

const texts = path.join(root, "content/texts");

const lines = linesOf(samplePage);
const opinions = explainWith(lineModel)(lines);

describe("the line model's opinion of a line", () => {
  it("is what the line was labelled by, with the same confidence, where no rule spoke", () => {
    const spoken = labelLines(lines).flatMap(({ label, rule, confidence }, i) =>
      rule === "line-model" ? ([[label, confidence, opinions[i]]] as const) : [],
    );
    expect(spoken.length).toBeGreaterThan(5);
    for (const [label, confidence, opinion] of spoken) {
      expect(labelOfState[opinion?.state ?? "after"]).toBe(label);
      expect(opinion?.likelihood).toBe(confidence);
      expect(opinion?.other.label).not.toBe(label);
    }
  });

  it("names the strongest signs first, all of which speak for it", () => {
    for (const { signs } of opinions) {
      const weights = signs.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(weights.every((weight) => weight > 0)).toBe(true);
    }
    expect(opinions.filter(({ signs }) => signs.length > 0).length).toBeGreaterThan(10);
  });

  it("says where the page as a whole had second thoughts: it has one headline", () => {
    const explained = listFiles(texts).files.flatMap((file) => {
      const reading = readText(readFileSync(path.join(texts, file)));
      return isRefusal(reading) ? [] : [explainWith(lineModel)(reading.lines)];
    });
    const thoughtful = explained.flat().filter(({ thought }) => thought !== undefined);
    expect(thoughtful.map(({ thought }) => thought)).toContain("no-second-headline");
    for (const { state, thought } of thoughtful)
      expect([state === "title", thought]).toEqual([thought === "surest-headline", thought]);
  });

  it("is nothing for no lines", () => {
    expect(explainWith(lineModel)([])).toEqual([]);
  });
});

describe("a feature read back", () => {
  const { ids, starts } = featuresOf(pageOf(lines), lineModel.vocabulary);
  const words = [...lineModel.vocabulary.keys()];
  const sightsAt = (i: number): readonly Sight[] =>
    [...ids.subarray(starts[i], starts[i + 1])].map((id) => readFeature(id, words));

  it("is each of the model's templates, in their order", () => {
    const shapes = sightsAt(7).flatMap((sight) => (sight.kind === "shape" ? [sight.seen] : []));
    expect(shapes.map((seen) => seen.map(({ atom, offset }) => [atom, offset]))).toEqual(templates);
  });

  it("says the same of a line wherever it is looked at, from itself and from its neighbours", () => {
    const seenAt = new Map<string, Set<number | undefined>>();
    for (const i of lines.keys())
      for (const sight of sightsAt(i))
        for (const { atom, offset, value } of sight.kind === "shape" ? sight.seen : []) {
          const key = `${atom} ${i + offset}`;
          seenAt.set(key, (seenAt.get(key) ?? new Set()).add(value));
        }
    expect([...seenAt].filter(([, values]) => values.size > 1)).toEqual([]);
    expect(seenAt.get("closes 4")).toEqual(new Set([0]));
    expect(seenAt.get("closes 7")).toEqual(new Set([1]));
    expect(seenAt.get("coarse -1")).toEqual(new Set([undefined]));
  });

  it("names cues and words that the line has", () => {
    const sights = sightsAt(samplePage.indexOf("Published 14 May 2015"));
    expect(sights).toContainEqual({ kind: "cue", name: "month", offset: 0 });
    expect(sights).toContainEqual({ kind: "cue", name: "year", offset: 0 });
    const above = sightsAt(samplePage.indexOf("By Orla Pennick"));
    expect(above).toContainEqual({ kind: "cue", name: "month", offset: 1 });
    expect(above).toContainEqual({ kind: "word", word: "by", role: "first" });
  });
});
