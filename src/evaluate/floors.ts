import * as v from "valibot";
import type { Row } from "./summarize.ts";
import { columns } from "./summarize.ts";

/** A floor that was lowered on purpose. */
const loweringSchema = v.object({ score: v.string(), from: v.number(), to: v.number(), reason: v.string() });

const corpusFloorsSchema = v.object({
  /** The corpus's name, for readers; its digest is what counts. */
  corpus: v.string(),
  floors: v.record(v.string(), v.number()),
  lowered: v.optional(v.array(loweringSchema)),
});

const floorsSchema = v.record(v.string(), corpusFloorsSchema);

/** The floors of one corpus by score: `a.en.authors`. For scores of which less is better they are ceilings. */
export type CorpusFloors = v.InferOutput<typeof corpusFloorsSchema>;

/** The floors of every corpus by its digest. */
export type Floors = v.InferOutput<typeof floorsSchema>;

/** Reads a floors file's value; a string says what is wrong with it. */
export const readFloors = (value: unknown): Floors | string => {
  const result = v.safeParse(floorsSchema, value);
  return result.success
    ? result.output
    : result.issues.map((issue) => `${v.getDotPath(issue) ?? "value"}: ${issue.message}`).join("; ");
};

/** A score as floors know it. */
type Score = { readonly name: string; readonly value: number; readonly better: "higher" | "lower" };

const scoresOf = (rows: readonly Row[]): readonly Score[] =>
  rows.flatMap(({ rendering, language, means }) =>
    columns.flatMap(({ key, better }) => {
      const mean = means[key];
      return mean === undefined
        ? []
        : [{ name: `${rendering}.${language}.${key}`, value: mean.mean, better }];
    }),
  );

const isWorse = (value: number, than: number, better: Score["better"]): boolean =>
  better === "higher" ? value < than : value > than;

/**
 * What falls below its floor, a sentence each; empty where all hold. A floor whose score the corpus no
 * longer has counts as fallen.
 */
export const fallenScores = (floors: CorpusFloors, rows: readonly Row[]): readonly string[] => {
  const scores = new Map(scoresOf(rows).map((score) => [score.name, score]));
  return Object.entries(floors.floors).flatMap(([name, floor]) => {
    const score = scores.get(name);
    if (score === undefined) return [`${name} is no longer measured; its floor is ${floor}`];
    return isWorse(score.value, floor, score.better)
      ? [
          `${name} is ${score.value.toFixed(4)}, ${score.better === "higher" ? "below its floor" : "above its ceiling"} ${floor}`,
        ]
      : [];
  });
};

/** Floors stand this far below what was reached: less than one document in most scores, more than rounding. */
const slack = 0.001;

const floorFor = ({ value, better }: Score): number =>
  better === "higher"
    ? Math.max(0, Math.floor((value - slack) * 1000) / 1000)
    : Math.min(1, Math.ceil((value + slack) * 1000) / 1000);

/**
 * The corpus's floors raised to just below what was reached. None is lowered but for a reason, which is then
 * kept beside it.
 */
export const raiseFloors = (old: CorpusFloors, rows: readonly Row[], reason?: string): CorpusFloors => {
  const floors: Record<string, number> = {};
  const lowered = [...(old.lowered ?? [])];
  for (const score of scoresOf(rows)) {
    const [before, now] = [old.floors[score.name], floorFor(score)];
    const lowers =
      before !== undefined &&
      isWorse(now, before, score.better) &&
      isWorse(score.value, before, score.better);
    if (lowers && reason !== undefined) lowered.push({ score: score.name, from: before, to: now, reason });
    const keeps =
      before !== undefined && isWorse(now, before, score.better) && !(lowers && reason !== undefined);
    floors[score.name] = keeps ? before : now;
  }
  return { corpus: old.corpus, floors, ...(lowered.length === 0 ? {} : { lowered }) };
};
