import { describe, expect, it } from "vitest";
import { decodeTags, nameTags, tagCount } from "../../src/subjects/decode-tags.ts";
import { readSegments } from "../../src/subjects/name-features.ts";
import { readNameModel } from "../../src/subjects/name-model.ts";
import { apart, readLabelled, withCapitals } from "../../src/train-names/labelled-document.ts";
import { packTagger } from "../../src/train-names/pack-tagger.ts";
import { trainTagger } from "../../src/train-names/train-tagger.ts";

const sentence = (text: string, tags: string) => ({ tokens: text.split(" "), tags: tags.split(" ") });

const documents = [
  { id: "a", sents: [sentence("Mr. Zorbat went to Quellin .", "O B-PER O O B-LOC O")] },
  { id: "b", sents: [sentence("Then Mr. Vexley left Quellin .", "O O B-PER O B-LOC O")] },
  { id: "c", sents: [sentence("They flew to Quellin with Mr. Zorbat .", "O O O B-LOC O O B-PER O")] },
];

const train = () => packTagger(trainTagger(documents, { rounds: 5, leastCount: 1 }), 500, 0.05);

const tagsOf = (tokens: readonly string[]): readonly string[] => {
  const model = readNameModel(train());
  const tags = tokens.map(() => "O");
  const { list, hashes } = readSegments([tokens]);
  for (const { from, begin, ends } of list) {
    const scores = new Float64Array(ends.length * tagCount);
    let at = begin;
    for (const [token, end] of ends.entries())
      for (; at < end; at += 1) model.addWeights(hashes[at] ?? 0, scores, token * tagCount);
    for (const [token, tag] of decodeTags(scores, model.transitions).entries())
      tags[from + token] = nameTags[tag] ?? "O";
  }
  return tags;
};

describe("training", () => {
  it("learns names from examples and keeps them when packed", () => {
    expect(tagsOf(["Soon", "Mr.", "Zorbat", "saw", "Quellin", "."])).toEqual([
      "O",
      "O",
      "B-PER",
      "O",
      "B-LOC",
      "O",
    ]);
  });

  it("gives the same bytes again", () => {
    expect(JSON.stringify(train())).toBe(JSON.stringify(train()));
  });

  it("keeps only as many features as asked", () => {
    const packed = packTagger(trainTagger(documents, { rounds: 5, leastCount: 1 }), 20, 0.05);
    expect(atob(packed.hashes).length / 4).toBeLessThanOrEqual(20);
    expect(atob(packed.weights).length / tagCount).toBe(atob(packed.hashes).length / 4);
  });
});

describe("labelled documents", () => {
  it("are read a line each", () => {
    expect(readLabelled(`${documents.map((document) => JSON.stringify(document)).join("\n")}\n`)).toEqual(
      documents,
    );
  });

  it("come apart into their sentences, and get some of them in capitals", () => {
    const two = { id: "ab", sents: documents.flatMap(({ sents }) => sents) };
    expect(apart(two).map(({ sents }) => sents.length)).toEqual([1, 1, 1]);
    const shouted = withCapitals(two, 3).sents.filter(({ tokens }) => tokens.includes("QUELLIN"));
    expect(shouted).toHaveLength(1);
  });
});
