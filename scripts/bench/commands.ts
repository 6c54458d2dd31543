import path from "node:path";
import { fileURLToPath } from "node:url";
import { npmWords } from "../edge/npm-words.ts";
import type { Program } from "./measure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const node = (...words: readonly string[]): Program => ({
  words: [process.execPath, ...words],
  folder: root,
});

/** A command as `npm run` runs it. */
const npmRun = (name: string, words: readonly string[]): Program => node(...npmWords(name), ...words);

/** The same program, kept on one core by `taskset`: its helper threads, too, then share that core with it. */
export const onOneCore = (program: Program, core: string | undefined): Program =>
  core === undefined ? program : { ...program, words: ["taskset", "-c", core, ...program.words] };

/** A content folder and where its site goes. */
export type Place = { readonly content: string; readonly output: string };

/** `npm run build` without its ingest, its search and its data to carry away, which no peer has; on all threads where no number is given. */
export const buildCommand = ({ content, output }: Place, threads?: number): Program =>
  npmRun("build", [
    "--no-ingest",
    "--pages-only",
    ...(threads === undefined ? [] : ["--threads", String(threads)]),
    ...["--content", content, "--output", output],
  ]);

/** The bare script that does the same work in the plainest way. */
export const floorCommand = ({ content, output }: Place): Program =>
  node("--import", "tsx", path.join("scripts", "bench", "floor.ts"), content, output);

/** `npm run ingest`. */
export const ingestCommand = (content: string): Program => npmRun("ingest", ["--content", content]);

/** Hugo over a site of its own. */
export const hugoCommand = (site: string, output: string): Program => ({
  words: ["hugo", "--quiet", "--source", site, "--destination", output],
  folder: site,
});
