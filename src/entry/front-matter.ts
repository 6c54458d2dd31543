import matter from "gray-matter";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

/** The two parts of an entry's or page's file, and the whole-line comments of its front matter. */
export type FrontMatter = {
  readonly data: { readonly [key: string]: unknown };
  readonly comments: readonly string[];
  readonly body: string;
};

/** What is wrong with a file's front matter, at a 1-based line of the file where that is known. */
export type Fault = { readonly line?: number; readonly rule: string; readonly message: string };

const fence = /^---[ \t]*\n/;
const closing = /(?:^|\n)---[ \t]*(?:\n|$)/g;

const emptyRecord = (): { [key: string]: unknown } => Object.create(null);

type Reading = {
  readonly data: { [key: string]: unknown };
  list?: unknown[];
  map?: { [key: string]: unknown };
};

const topLine = /^([a-z]+):(?: (.+))?$/;
const mapLine = /^ {2}([a-z][a-zA-Z0-9-]*|"[^"\\]*"): (.+)$/;

const readChild = (reading: Reading, key: string, line: string): boolean => {
  if (line.startsWith("  - ") && !reading.map) {
    reading.list ??= [];
    reading.data[key] = reading.list;
    reading.list.push(JSON.parse(line.slice(4)));
    return true;
  }
  const child = mapLine.exec(line);
  if (!child?.[1] || !child[2] || reading.list) return false;
  reading.map ??= emptyRecord();
  reading.data[key] = reading.map;
  const name = child[1].startsWith('"') ? JSON.parse(child[1]) : child[1];
  if (name in reading.map) return false;
  reading.map[name] = JSON.parse(child[2]);
  return true;
};

/**
 * Reads front matter that is laid out as `formatEntry` lays it out, several times faster than a YAML parser;
 * undefined for anything else, which is then YAML's to judge.
 */
const readCanonical = (lines: readonly string[]): { [key: string]: unknown } | undefined => {
  let key = "";
  let reading: Reading = { data: emptyRecord() };
  try {
    for (const line of lines) {
      if (line.startsWith("#")) continue;
      if (line.startsWith("  ")) {
        if (key === "" || !readChild(reading, key, line)) return undefined;
        continue;
      }
      const top = topLine.exec(line);
      if (!top?.[1] || top[1] in reading.data) return undefined;
      reading = { data: reading.data };
      key = top[2] === undefined ? top[1] : "";
      reading.data[top[1]] = top[2] === undefined ? null : JSON.parse(top[2]);
    }
  } catch {
    return undefined;
  }
  return reading.data;
};

const refuse = (): never => {
  throw new Error("front matter is YAML; no other language is read");
};

/** YAML without time stamps, so that `2020-09-07` stays the text it is; every other engine is off. */
const engines = {
  yaml: { parse: (text: string) => (load(text, { schema: CORE_SCHEMA }) ?? {}) as object, stringify: refuse },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  toml: refuse,
};

const faultOf = (error: unknown): Fault => {
  const line = error instanceof YAMLException ? error.mark?.line : undefined;
  const reason =
    error instanceof YAMLException ? error.reason : error instanceof Error ? error.message : String(error);
  return {
    ...(line === undefined ? {} : { line: line + 1 }),
    rule: "front-matter",
    message: `the front matter cannot be read: ${reason}; put texts in double quotes and write \\" for a quote`,
  };
};

/** Splits a file into front matter and body. Any line ends; a byte order mark is passed over. */
export const readFrontMatter = (file: string): FrontMatter | Fault => {
  const text = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!fence.test(text) && !/^---\w/.test(text))
    return {
      line: 1,
      rule: "front-matter",
      message: 'the file must begin with front matter: a line "---", keys, a line "---"',
    };
  const start = text.indexOf("\n") + 1;
  closing.lastIndex = Math.max(0, start - 1);
  const end = closing.exec(text);
  if (!end)
    return {
      line: 1,
      rule: "front-matter",
      message: 'the front matter has no end; close it with a line "---"',
    };
  const lines = text
    .slice(start, Math.max(start, end.index))
    .split("\n")
    .filter((line) => line !== "");
  const body = text.slice(end.index + end[0].length).replace(/^\n/, "");
  const comments = lines.filter((line) => line.startsWith("#"));
  const data = fence.test(text) ? readCanonical(lines) : undefined;
  if (data) return { data, comments, body };
  try {
    const parsed: unknown = matter(text.slice(0, end.index + end[0].length), { engines }).data;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      return {
        line: 2,
        rule: "front-matter",
        message: "the front matter must be keys with values, `key: value`",
      };
    return { data: { ...parsed }, comments, body };
  } catch (error) {
    return faultOf(error);
  }
};
