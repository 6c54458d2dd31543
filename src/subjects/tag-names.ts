import packed from "../knowledge/name-model/name-weights.json" with { type: "json" };
import { decodeTags, kindOfTag, nameTags, tagCount } from "./decode-tags.ts";
import type { NameKind, Span } from "./mention.ts";
import { readSegments, type Segment } from "./name-features.ts";
import { type NameModel, readNameModel } from "./name-model.ts";

const model: NameModel = readNameModel(packed);

const tagSegment = ({ begin, ends }: Segment, hashes: Int32Array): readonly string[] => {
  const scores = new Float64Array(ends.length * tagCount);
  let at = begin;
  for (const [token, end] of ends.entries())
    for (; at < end; at += 1) model.addWeights(hashes[at] ?? 0, scores, token * tagCount);
  return Array.from(decodeTags(scores, model.transitions), (tag) => nameTags[tag] ?? "O");
};

/** The spans that a sequence of tags marks; `first` is the index of the first tag's token. */
export const spansOfTags = (tags: readonly string[], first = 0): readonly Span[] => {
  const spans: { from: number; to: number; kind: NameKind }[] = [];
  tags.forEach((tag, k) => {
    const kind = kindOfTag[tag.slice(2)];
    if (kind === undefined) return;
    const open = spans.at(-1);
    if (tag.startsWith("I-") && open?.to === first + k && open.kind === kind) open.to += 1;
    else spans.push({ from: first + k, to: first + k + 1, kind });
  });
  return spans;
};

/** The names in a document's sentences, each a list of tokens: one list of spans a sentence. */
export const tagNames = (document: readonly (readonly string[])[]): readonly (readonly Span[])[] => {
  const spans: Span[][] = document.map(() => []);
  const { list, hashes } = readSegments(document);
  for (const segment of list)
    spans[segment.sentence]?.push(...spansOfTags(tagSegment(segment, hashes), segment.from));
  return spans;
};
