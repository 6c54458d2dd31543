import * as v from "valibot";
import type { Entry } from "./entry.ts";
import { type Fault, readFrontMatter } from "./front-matter.ts";
import { entrySchema } from "./schema.ts";

/** An entry with the comments of its front matter, or all that is wrong with its file. */
export type EntryReading =
  | { readonly entry: Entry; readonly comments: readonly string[] }
  | { readonly faults: readonly Fault[] };

type Issue = v.InferIssue<typeof entrySchema>;

const lineOf = (file: string, path: readonly (string | number)[]): number => {
  const lines = file.split("\n");
  const key = lines.findIndex((line) => line.startsWith(`${path[0]}:`));
  if (key < 0) return 1;
  const [, second] = path;
  if (typeof second === "number" && lines[key + 1]?.startsWith("  - ")) return key + 2 + second;
  const nested = lines.findIndex((line, at) => at > key && line.trimStart().startsWith(`${second}:`));
  return (second !== undefined && nested > 0 ? nested : key) + 1;
};

const sentence = (issue: Issue, name: string): string => {
  if (issue.type === "strict_object" && issue.expected === "never")
    return `${name}: no such key; put words of your own under "notes"`;
  return `${name}: ${issue.message}`;
};

const faultOf = (file: string, issue: Issue): Fault => {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  return {
    line: lineOf(file, path),
    rule: `entry-${path[0] ?? "form"}`,
    message: sentence(issue, path.join(".")),
  };
};

const withoutNulls = (data: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));

/** Reads an entry's file. Every fault is told at once, each with its line and what to write instead. */
export const readEntry = (file: string): EntryReading => {
  const parts = readFrontMatter(file);
  if ("rule" in parts) return { faults: [parts] };
  const checked = v.safeParse(entrySchema, withoutNulls(parts.data));
  if (!checked.success) return { faults: checked.issues.map((issue) => faultOf(file, issue)) };
  return {
    entry: { ...(checked.output as Omit<Entry, "body">), body: parts.body },
    comments: parts.comments,
  };
};
