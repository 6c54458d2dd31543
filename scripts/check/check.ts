import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checkEntry } from "../../src/archive/check-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import type { Fault } from "../../src/entry/front-matter.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { loadDecisions } from "../build/load-decisions.ts";
import { ownPages } from "../build/own-pages.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import type { Progress } from "../edge/progress.ts";
import { sha256Of } from "../edge/sha-256.ts";
import { loadLesson } from "../ingest/load-lesson.ts";

/** What was looked at and what is wrong with it. */
export type CheckReport = {
  readonly entries: number;
  readonly texts: number;
  readonly problems: readonly Problem[];
};

/** A text that an entry was read from must be there, byte for byte. */
const checkSource = (content: Content, { source }: Entry): readonly Fault[] => {
  if (!source) return [];
  const file = path.join(content.texts, source.file);
  const inside = path.relative(content.texts, file);
  if (inside.startsWith("..") || path.isAbsolute(inside))
    return [
      { rule: "source-outside", message: `source: "${source.file}" leads out of content/texts; correct it` },
    ];
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return [
      {
        rule: "missing-text",
        message: `source: content/texts/${source.file} is gone; put it back, or delete "source"`,
      },
    ];
  if (sha256Of(readFileSync(file)) === source.sha256) return [];
  return [
    {
      rule: "changed-text",
      message: `source: content/texts/${source.file} is not what was read; run npm run ingest`,
    },
  ];
};

const keyOf = ({ message }: Fault): string => message.slice(0, message.indexOf(":"));

/** A fault with the line of the key that its message begins with. */
const located = (file: string, text: string, fault: Fault): Problem => {
  if (fault.line !== undefined) return { file, ...fault };
  const line = text.split("\n").findIndex((one) => one.startsWith(`${keyOf(fault)}:`)) + 1;
  return { file, ...(line > 0 && { line }), ...fault };
};

const checkFile = (content: Content, file: string): readonly Problem[] => {
  const whole = path.join(content.articles, file);
  const text = readFileSync(whole, "utf8");
  const reading = readEntry(text);
  const faults =
    "faults" in reading
      ? reading.faults
      : [...checkEntry(reading.entry, file), ...checkSource(content, reading.entry)];
  return faults.map((fault) => located(shownPath(whole), text, fault));
};

/** Looks at everything in a content folder: settings, furniture, a person's pages, each entry and the text it was read from. */
export const check = (content: Content, progress: Progress): CheckReport => {
  const lesson = loadLesson(content);
  const own = ownPages(content);
  const entries = listFiles(content.articles);
  const texts = listFiles(content.texts);
  const problems: Problem[] = [
    ...("problems" in lesson ? lesson.problems : []),
    ...own.problems,
    ...loadDecisions(content).problems,
    ...entries.problems,
    ...texts.problems,
  ];
  const files = entries.files.filter((file) => file.endsWith(".md"));
  progress.begin("checking entries", files.length);
  for (const file of files) {
    problems.push(...checkFile(content, file));
    progress.advance();
  }
  progress.end();
  return { entries: files.length, texts: texts.files.length, problems };
};
