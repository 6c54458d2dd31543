import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CorpusFile, sha256Of } from "../../src/evaluate/corpus-digest.ts";
import { type Gold, readGold } from "../../src/evaluate/gold.ts";
import type { Problem } from "../../src/problem.ts";
import { reasonOf } from "../edge/reason.ts";

/** One rendering of a document, with the truth about it. */
export type Sample = {
  readonly gold: Gold;
  readonly rendering: string;
  readonly file: string;
  readonly bytes: Uint8Array;
};

/** A labelled corpus as it lies on disk. */
export type Corpus = {
  readonly samples: readonly Sample[];
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
};

/** A labelled corpus as it is being read. */
type Reading = { readonly samples: Sample[]; readonly files: CorpusFile[]; readonly problems: Problem[] };

const readInto = (reading: Reading, root: string, file: string): Uint8Array | undefined => {
  try {
    const bytes = readFileSync(path.join(root, file));
    reading.files.push({ path: file, sha256: sha256Of(bytes) });
    return bytes;
  } catch (error) {
    reading.problems.push({ file, rule: "unreadable-file", message: `cannot be read (${reasonOf(error)})` });
    return undefined;
  }
};

const parseGold = (reading: Reading, file: string, bytes: Uint8Array): Gold | undefined => {
  try {
    const gold = readGold(JSON.parse(new TextDecoder().decode(bytes)));
    if (typeof gold !== "string") return gold;
    reading.problems.push({ file, rule: "gold-form", message: gold });
  } catch (error) {
    reading.problems.push({ file, rule: "gold-form", message: `is not JSON (${reasonOf(error)})` });
  }
  return undefined;
};

/**
 * Reads `gold/<id>.json` and, for each of its renderings, `text/<id>.<rendering>.txt`, in the order of the
 * files' names. What cannot be read is told as a problem. Throws where there is no folder `gold`.
 */
export const readCorpus = (root: string): Corpus => {
  const reading: Reading = { samples: [], files: [], problems: [] };
  for (const name of readdirSync(path.join(root, "gold"))
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    const goldBytes = readInto(reading, root, `gold/${name}`);
    const gold = goldBytes === undefined ? undefined : parseGold(reading, `gold/${name}`, goldBytes);
    for (const rendering of gold?.renderings ?? []) {
      const file = `text/${gold?.id}.${rendering}.txt`;
      const bytes = readInto(reading, root, file);
      if (gold !== undefined && bytes !== undefined) reading.samples.push({ gold, rendering, file, bytes });
    }
  }
  return reading;
};
