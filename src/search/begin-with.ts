import { aside, type EntryKind } from "./keys.ts";
import { type Located, pick } from "./look-up.ts";
import { fileOfText } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";

/** A prefix in letters of which words are made needs so many; one of so many files' words is too wide. */
const shortestPrefix = 3;
const mostFiles = 6;

/** The entries of a kind that begin with a prefix. Rejects, with a sentence for the reader, where those would be too many. */
export const beginningWith = async (
  index: SearchIndex,
  kind: EntryKind,
  prefix: string,
): Promise<readonly Located[]> => {
  const { firsts } = index.manifest;
  const beginning = kind === "word" ? prefix : aside(prefix);
  const from = fileOfText(firsts, beginning);
  const to = fileOfText(firsts, `${beginning}\uffff`);
  if ((prefix.length < shortestPrefix && /^[a-z\d]*$/.test(prefix)) || to - from >= mostFiles)
    throw new Error(`Too many words begin with “${prefix}”. Write more of the word before the *.`);
  const files = await index.wordsAround([beginning, ...firsts.slice(from + 1, to + 1)]);
  return pick(files, (entry) => entry.kind === kind && entry.text.startsWith(beginning));
};
