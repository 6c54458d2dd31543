import { watersAndRegions } from "../knowledge/places/homonyms.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Subject } from "./subjects.ts";

const said =
  /^(?:resort|port|city|town|fleet|states?|countr(?:y|ies)|nations?|markets?|base|village|grain|route|trade)$/u;

/** Whether the word after a place's name makes it say only which thing is meant: `Black Sea resort`. */
export const saysWhich = (after: string): boolean => said.test(after);

/** How many words the longest name of a sea or region has. */
const longestRegion = 4;

type Found = Map<string, Set<number>>;

/** For each word of a sentence the length of the longest name that holds it. */
const heldBy = (length: number, names: readonly Mention[]): Uint32Array => {
  const held = new Uint32Array(length);
  for (const { from, to } of names)
    for (let at = from; at < to; at += 1) held[at] = Math.max(held[at] ?? 0, to - from);
  return held;
};

type Region = { readonly name: string; readonly size: number };

const regionAt = (words: readonly string[], at: number): Region | undefined => {
  if (!/^\p{Lu}/u.test(words[at] ?? "")) return undefined;
  for (let size = longestRegion; size > 0; size -= 1) {
    const name = words.slice(at, at + size).join(" ");
    if (watersAndRegions.has(name)) return { name, size };
  }
  return undefined;
};

const readSentence = ({ tokens, passage }: Sentence, names: readonly Mention[], found: Found): void => {
  const words = tokens.map(({ text }) => text);
  const held = heldBy(words.length, names);
  for (let at = 0; at < words.length; at += 1) {
    const region = regionAt(words, at);
    if (region === undefined || (held[at] ?? 0) > region.size || saysWhich(words[at + region.size] ?? ""))
      continue;
    const lines = found.get(region.name) ?? new Set();
    if (passage.line !== undefined) lines.add(passage.line);
    found.set(region.name, lines);
    at += region.size - 1;
  }
};

/** Seas, rivers and regions that the table knows, where no other name holds them. */
export const regionSubjects = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Subject[] => {
  const names = groupMentions(mentions);
  const found: Found = new Map();
  for (const [number, sentence] of sentences.entries())
    readSentence(sentence, names.get(number) ?? [], found);
  return [...found].map(([name, lines]) => ({
    name,
    evidence: { lines: [...lines].slice(0, 20), rule: "region-name", confidence: 0.7 },
  }));
};

const groupMentions = (mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> => {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
};
