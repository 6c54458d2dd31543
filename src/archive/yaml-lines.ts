import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Fault } from "../entry/front-matter.ts";

/** A file's value as YAML without time stamps, or why it has none; an empty file is an empty mapping. */
export const readYaml = (file: string, rule: string): { readonly value: unknown } | Fault => {
  try {
    return { value: load(file, { schema: CORE_SCHEMA }) ?? {} };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return { line, rule, message: `cannot be read as YAML: ${reason}` };
  }
};

/** The way to a value within a file: names of keys, places in lists. */
type Path = readonly unknown[];

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isItem = (line: string): boolean => /^\s*-(?:\s|$)/.test(line);

const itemAfter = (lines: readonly string[], from: number, place: number): number => {
  const first = lines.findIndex((line, at) => at >= from && isItem(line));
  const indent = indentOf(lines[first] ?? "");
  let left = place;
  return lines.findIndex(
    (line, at) => at >= from && isItem(line) && indentOf(line) === indent && left-- === 0,
  );
};

const begins = (line: string, key: string): boolean => {
  const text = line.trimStart().replace(/^-\s+/, "");
  return [key, JSON.stringify(key), `'${key.replace(/'/g, "''")}'`].some((form) =>
    text.startsWith(`${form}:`),
  );
};

const keyAfter = (lines: readonly string[], from: number, key: string): number =>
  lines.findIndex((line, at) => at >= from && begins(line, key) && (from > 0 || indentOf(line) === 0));

/** The 1-based line where a value stands, as far as its file is laid out a key or item a line; else the last line on the way. */
export const lineOf = (file: string, path: Path): number => {
  const lines = file.split("\n");
  let at = -1;
  for (const step of path) {
    const line = lines[at] ?? "";
    if (line.includes("{")) break;
    const from = isItem(line) && typeof step !== "number" ? at : at + 1;
    const next =
      typeof step === "number" ? itemAfter(lines, from, step) : keyAfter(lines, from, String(step));
    if (next < 0) break;
    at = next;
  }
  return Math.max(0, at) + 1;
};

/** The way to a value as a person writes it: `publishers."The Ledger".dateOrder`. */
export const pathInWords = (path: Path): string =>
  path
    .filter((step) => typeof step === "string")
    .map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key)))
    .join(".");
