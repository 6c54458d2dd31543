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
import { englishTerms } from "../../src/knowledge/topic-terms/english-terms.ts";

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

  it("names each topic of the term table as the vocabulary does", () => {
    const rows = englishTerms.trim().split("\n");
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      const id = `medtop:${row.slice(0, 8)}`;
      expect(row.slice(9, row.indexOf(": "))).toBe(topicLabel(id));
      expect(topicLevel(id)).toBeLessThanOrEqual(3);
    }
  });
});
