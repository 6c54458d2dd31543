import { existsSync, readFileSync } from "node:fs";
import {
  type CorpusFloors,
  type Floors,
  fallenScores,
  raiseFloors,
  readFloors,
} from "../../src/evaluate/floors.ts";
import type { Row } from "../../src/evaluate/summarize.ts";
import { writeWhole } from "../edge/write-file.ts";

/** A corpus by name and digest, with the scores that were reached on it. */
export type Reached = { readonly corpus: string; readonly digest: string; readonly rows: readonly Row[] };

const load = (file: string): Floors => {
  const floors = readFloors(JSON.parse(readFileSync(file, "utf8")));
  if (typeof floors === "string") throw new Error(`${file}: ${floors}`);
  return floors;
};

/** What is wrong by the floors in a file: scores that fell, or that it has none for this corpus. */
export const checkFloors = (file: string, { corpus, digest, rows }: Reached): readonly string[] => {
  const floors = load(file)[digest];
  if (floors !== undefined) return fallenScores(floors, rows);
  return [
    `${file} has no floors for ${corpus} as it is now (digest ${digest}); if its files changed on purpose, write them with --raise-floors`,
  ];
};

const sorted = (floors: Floors): Floors =>
  Object.fromEntries(Object.entries(floors).sort(([, a], [, b]) => (a.corpus < b.corpus ? -1 : 1)));

/** Raises the corpus's floors in the file to what was reached; lowers only with a reason. Says which still fall. */
export const updateFloors = (
  file: string,
  reached: Reached,
  reason: string | undefined,
): readonly string[] => {
  const floors = existsSync(file) ? load(file) : {};
  const none: CorpusFloors = { corpus: reached.corpus, floors: {} };
  const raised = raiseFloors(floors[reached.digest] ?? none, reached.rows, reason);
  writeWhole(file, `${JSON.stringify(sorted({ ...floors, [reached.digest]: raised }), null, 2)}\n`);
  return fallenScores(raised, reached.rows);
};
