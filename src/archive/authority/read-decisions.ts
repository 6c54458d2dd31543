import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from "js-yaml";
import * as v from "valibot";
import type { Fault } from "../../entry/front-matter.ts";
import { type HeadingKind, headingKinds } from "../archive.ts";
import { type CheckedDecisions, checkDecisions, type Decision } from "./decisions.ts";

/** Longest name that an authority file may give, in characters. */
const longestName = 200;

const name = v.pipe(
  v.string("must be a text"),
  v.trim(),
  v.nonEmpty("is empty"),
  v.maxLength(longestName, `has more than ${longestName} characters`),
);
const names = v.optional(
  v.pipe(
    v.union([name, v.array(name)], "must be a name or a list of names"),
    v.transform((value) => [value].flat()),
  ),
  [],
);

const heading = v.strictObject({
  name,
  variants: names,
  "same-as": v.optional(name),
  "not-the-same-as": names,
  hidden: v.optional(v.boolean("must be true or false"), false),
  id: v.optional(name),
});

type Item = { readonly value: unknown; readonly line: number };

/* js-yaml tells no lines of what it has read; its listener does, while it reads. */
const loadWithLines = (
  file: string,
): { readonly value: unknown; readonly lineOf: (value: unknown) => number } => {
  const lines = new Map<unknown, number>();
  const open: number[] = [];
  const listener = (event: EventType, state: State): void => {
    if (event === "open") open.push(state.line);
    else {
      const line = open.pop() ?? 0;
      if (typeof state.result === "object" && state.result !== null && !lines.has(state.result))
        lines.set(state.result, line + 1);
    }
  };
  const value = load(file, { schema: CORE_SCHEMA, listener });
  return { value, lineOf: (one) => lines.get(one) ?? 1 };
};

/** The first line from one on that says a text, else that line. */
const lineSaying = (lines: readonly string[], text: string, from: number): number => {
  const at = lines.findIndex((line, index) => index >= from - 1 && line.includes(text));
  return at < 0 ? from : at + 1;
};

const faultOf = (kind: string, line: number, message: string): Fault => ({
  line,
  rule: "authority",
  message: `${kind}: ${message}`,
});

const issueFault = (kind: string, { line }: Item, issue: v.BaseIssue<unknown>): Fault => {
  const key = String(issue.path?.[0]?.key ?? "");
  const known = Object.keys(heading.entries).join(", ");
  if (issue.expected === "never")
    return faultOf(kind, line, `"${key}" is no key of a heading; it takes ${known}`);
  if (issue.kind === "schema" && issue.input === undefined)
    return faultOf(kind, line, `a heading has no "${key}"`);
  return faultOf(
    kind,
    line,
    key === "" ? `a heading is written as "- name: ..."` : `${key} ${issue.message}`,
  );
};

type Read = { readonly decisions: readonly Decision[]; readonly faults: readonly Fault[] };

const readItem = (kind: HeadingKind, item: Item, lines: readonly string[]): Decision | readonly Fault[] => {
  const checked = v.safeParse(heading, item.value);
  if (!checked.success) return checked.issues.map((issue) => issueFault(kind, item, issue));
  const { name: form, variants, hidden, id } = checked.output;
  const { "same-as": sameAs, "not-the-same-as": notTheSameAs } = checked.output;
  const line = lineSaying(lines, form, item.line);
  return {
    kind,
    name: form,
    variants,
    notTheSameAs,
    hidden,
    line,
    variantLines: variants.map((variant) => lineSaying(lines, variant, line)),
    ...(sameAs !== undefined && { sameAs }),
    ...(id !== undefined && { id }),
  };
};

const isKind = (text: string): text is HeadingKind => (headingKinds as readonly string[]).includes(text);

const readSection = (
  key: string,
  items: unknown,
  reading: { lines: readonly string[]; lineOf: (value: unknown) => number },
): Read => {
  const line = lineSaying(reading.lines, `${key}:`, 1);
  if (!isKind(key))
    return {
      decisions: [],
      faults: [faultOf(key, line, `is no kind of heading; there are ${headingKinds.join(", ")}`)],
    };
  if (items === null) return { decisions: [], faults: [] };
  if (!Array.isArray(items))
    return { decisions: [], faults: [faultOf(key, line, `must be a list of headings, each "- name: ..."`)] };
  const read = items.map((value: unknown) =>
    readItem(key, { value, line: reading.lineOf(value) }, reading.lines),
  );
  return {
    decisions: read.filter((one): one is Decision => "name" in one),
    faults: read.flatMap((one) => ("name" in one ? [] : one)),
  };
};

/** Reads `content/authority.yml`: all decisions that can be followed, and what is wrong with the others. */
export const readDecisions = (file: string): CheckedDecisions => {
  try {
    const { value, lineOf } = loadWithLines(file);
    if (value === undefined || value === null) return { decisions: [], faults: [] };
    if (typeof value !== "object" || Array.isArray(value))
      return {
        decisions: [],
        faults: [faultOf("authority", 1, `must begin with a kind of heading, like "people:"`)],
      };
    const lines = file.split("\n");
    const sections = Object.entries(value).map(([key, items]) => readSection(key, items, { lines, lineOf }));
    const { decisions, faults } = checkDecisions(sections.flatMap((section) => section.decisions));
    return { decisions, faults: [...sections.flatMap((section) => section.faults), ...faults] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      decisions: [],
      faults: [
        {
          line: (error.mark?.line ?? 0) + 1,
          rule: "authority",
          message: `cannot be read as YAML: ${error.reason}`,
        },
      ],
    };
  }
};
