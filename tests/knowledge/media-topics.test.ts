import { describe, expect, it } from "vitest";
import {
  topicChildren,
  topicIds,
  topicLabel,
  topicLevel,
  topicOfSlug,
  topicParents,
  topicSlug,
  topTopic,
} from "../../src/knowledge/media-topics/media-topics.ts";
import { dutchTerms } from "../../src/knowledge/topic-terms/dutch-terms.ts";
import { englishTerms } from "../../src/knowledge/topic-terms/english-terms.ts";
import { frenchTerms } from "../../src/knowledge/topic-terms/french-terms.ts";
import { germanTerms } from "../../src/knowledge/topic-terms/german-terms.ts";
import { italianTerms } from "../../src/knowledge/topic-terms/italian-terms.ts";
import { portugueseTerms } from "../../src/knowledge/topic-terms/portuguese-terms.ts";
import { scandinavianTerms } from "../../src/knowledge/topic-terms/scandinavian-terms.ts";
import { spanishTerms } from "../../src/knowledge/topic-terms/spanish-terms.ts";

describe("media topics", () => {
  it("holds the live terms, seventeen of them at the top", () => {
    expect(topicIds).toHaveLength(1099);
    expect(topicChildren()).toHaveLength(17);
    expect(topicIds.filter((id) => topicLevel(id) === 1)).toEqual(topicChildren());
  });

  it("says a topic's label, level and way up", () => {
    expect(topicLabel("medtop:20000642")).toBe("economic sanction");
    expect(topicLevel("medtop:20000642")).toBe(3);
    expect(topicParents("medtop:20000642")).toEqual(["medtop:20000638", "medtop:11000000"]);
    expect(topTopic("medtop:20000642")).toBe("medtop:11000000");
  });

  it("knows nothing of an id that is not a live term", () => {
    expect(topicLabel("medtop:99999999")).toBeUndefined();
    expect(topicLevel("medtop:99999999")).toBeUndefined();
    expect(topicParents("medtop:99999999")).toEqual([]);
    expect(topTopic("medtop:99999999")).toBe("medtop:99999999");
  });

  it("gives every topic an address of its own and finds it again", () => {
    expect(new Set(topicIds.map(topicSlug)).size).toBe(topicIds.length);
    expect(topicIds.every((id) => topicOfSlug(topicSlug(id) ?? "") === id)).toBe(true);
    expect(topicIds.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(topicSlug(id) ?? ""))).toBe(true);
  });

  it.each([
    ["English", englishTerms],
    ["German", germanTerms],
    ["French", frenchTerms],
    ["Spanish", spanishTerms],
    ["Italian", italianTerms],
    ["Portuguese", portugueseTerms],
    ["Dutch", dutchTerms],
    ["Scandinavian", scandinavianTerms],
  ])("names each topic of the %s terms as the vocabulary does, and gives each term a weight", (_, table) => {
    const rows = table.trim().split("\n");
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const id = `medtop:${row.slice(0, 8)}`;
      expect(row.slice(9, row.indexOf(": "))).toBe(topicLabel(id));
      expect(topicLevel(id)).toBeLessThanOrEqual(3);
      for (const term of row.slice(row.indexOf(": ") + 2).split(", "))
        expect(term).toMatch(/\p{L}.* [1-4]$/u);
    }
  });
});
