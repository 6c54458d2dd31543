import { readFileSync } from "node:fs";
import path from "node:path";
import type { EntryFact, TextFact } from "../../src/entry/plan-ingest.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import { isSameLook, lookAt } from "../edge/look.ts";
import { sha256Of } from "../edge/sha-256.ts";
import type { IngestState } from "./state.ts";
import { refuseName } from "./text-name.ts";
import { unreadableText } from "./unreadable.ts";

/** What lies in the archive now. `state` is the old state brought up to date. */
export type Survey = {
  readonly texts: readonly TextFact[];
  readonly entries: readonly EntryFact[];
  readonly state: IngestState;
  readonly problems: readonly Problem[];
};

const surveyText = (content: Content, file: string, known: IngestState["texts"][string] | undefined) => {
  const whole = path.join(content.texts, file);
  const look = lookAt(whole);
  if (look === undefined) return undefined;
  const sha256 = known && isSameLook(look, known) ? known[2] : sha256Of(readFileSync(whole));
  return [...look, sha256] as const;
};

const surveyTexts = (content: Content, known: IngestState["texts"], problems: Problem[]) => {
  const listing = listFiles(content.texts);
  problems.push(...listing.problems);
  const texts: IngestState["texts"] = {};
  for (const file of listing.files) {
    const refused = refuseName(shownPath(path.join(content.texts, file)));
    if (refused) {
      problems.push(refused);
      continue;
    }
    try {
      const text = surveyText(content, file, known[file]);
      if (text) texts[file] = [...text];
    } catch (error) {
      problems.push({ file: shownPath(path.join(content.texts, file)), ...unreadableText(error) });
    }
  }
  return texts;
};

/** An entry that cannot be read still holds its text, as far as its file says which that is. */
const factOfBroken = (file: string, text: string): EntryFact => {
  const sha256 = /^ {2}sha256: "([0-9a-f]{64})"$/m.exec(text)?.[1];
  const source = /^ {2}file: "([^"\\]+)"$/m.exec(text)?.[1];
  return { file, settled: true, ...(sha256 && { sha256 }), ...(source && { source }) };
};

const factOfFile = (content: Content, file: string, problems: Problem[]): EntryFact => {
  const text = readFileSync(path.join(content.articles, file), "utf8");
  const reading = readEntry(text);
  if ("faults" in reading) {
    const name = shownPath(path.join(content.articles, file));
    problems.push(...reading.faults.map((fault) => ({ file: name, ...fault })));
    return factOfBroken(file, text);
  }
  const { source, address, fingerprints } = reading.entry;
  return {
    file,
    settled: false,
    ...(source && { sha256: source.sha256, source: source.file }),
    ...(address !== undefined && { address }),
    ...(fingerprints.body !== undefined && { body: fingerprints.body }),
  };
};

const factOfState = (
  file: string,
  [, , sha256, source, address, body]: IngestState["entries"][string],
): EntryFact => ({
  file,
  settled: true,
  sha256,
  source,
  address,
  body,
});

/** Looks at every text and entry of an archive; reads only what the state does not know. */
export const survey = (content: Content, known: IngestState): Survey => {
  const problems: Problem[] = [];
  const texts = surveyTexts(content, known.texts, problems);
  const listing = listFiles(content.articles);
  problems.push(...listing.problems);
  const entries: IngestState["entries"] = {};
  const facts: EntryFact[] = [];
  for (const file of listing.files.filter((name) => name.endsWith(".md"))) {
    const before = known.entries[file];
    const look = lookAt(path.join(content.articles, file));
    if (before && isSameLook(look, before)) {
      entries[file] = before;
      facts.push(factOfState(file, before));
    } else if (look) facts.push(factOfFile(content, file, problems));
  }
  return {
    texts: Object.entries(texts).map(([file, [, , sha256]]) => ({ file, sha256 })),
    entries: facts,
    state: { ...known, texts, entries },
    problems,
  };
};

/** The digests of all texts that an archive holds; those that look as before are not read. */
export const digestsOf = (content: Content, known: IngestState["texts"]): ReadonlySet<string> =>
  new Set(Object.values(surveyTexts(content, known, [])).map(([, , sha256]) => sha256));
