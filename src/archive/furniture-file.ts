import * as v from "valibot";
import type { Fault } from "../entry/front-matter.ts";
import { furnitureKey } from "../label/furniture.ts";
import { publisherKey } from "../label/publisher-key.ts";
import type { FurnitureLine, FurnitureList } from "../label/teaching.ts";
import { lineOf, pathInWords, readYaml } from "./yaml-lines.ts";

const isSaid = (value: unknown): value is FurnitureLine["said"] =>
  value === "always" ||
  value === "never" ||
  (typeof value === "number" && Number.isSafeInteger(value) && value > 0);

const said = v.custom<FurnitureLine["said"]>(
  isSaid,
  ({ input }) =>
    `${JSON.stringify(input)} says nothing of a line; write the number of articles that have it, or always, or never`,
);
const lines = v.optional(
  v.nullable(
    v.record(v.string(), said, 'must be lines with what to do with them: `"Share this": always`'),
    {},
  ),
  {},
);
const schema = v.strictObject({
  everywhere: lines,
  publishers: v.optional(
    v.nullable(v.record(v.string(), lines, "must be publishers' names, each with its lines"), {}),
    {},
  ),
});

/** The list of an archive's furniture, or all that is wrong with its file. */
export type FurnitureReading = { readonly list: FurnitureList } | { readonly faults: readonly Fault[] };

const listOf = (read: { readonly [text: string]: FurnitureLine["said"] } | null): readonly FurnitureLine[] =>
  Object.entries(read ?? {}).map(([text, what]) => ({ text, said: what }));

/** Lines without letters fit no line of a text: whoever wrote one believes otherwise. */
const vainLines = (
  file: string,
  path: readonly string[],
  listed: readonly FurnitureLine[],
): readonly Fault[] =>
  listed
    .filter(({ text }) => furnitureKey(text) === undefined)
    .map(({ text }) => ({
      line: lineOf(file, [...path, text]),
      rule: "furniture-line",
      message: `${pathInWords([...path, text])}: the line has no letters or is too long; take it out, or write a pattern in archive.yml`,
    }));

const twins = (file: string, names: readonly string[]): readonly Fault[] => {
  const keys = names.map(publisherKey);
  return names
    .filter((_, at) => keys.indexOf(keys[at] ?? "") < at)
    .map((name) => ({
      line: lineOf(file, ["publishers", name]),
      rule: "furniture-publishers",
      message: `${pathInWords(["publishers", name])}: is named twice; put all its lines under one name`,
    }));
};

const faultOf = (file: string, issue: v.InferIssue<typeof schema>): Fault => {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const message = issue.expected === "never" ? "no such key; write everywhere or publishers" : issue.message;
  return {
    line: lineOf(file, path),
    rule: "furniture",
    message: path.length === 0 ? message : `${pathInWords(path)}: ${message}`,
  };
};

/** Reads `content/furniture.yml`; an empty file lists nothing. */
export const readFurniture = (file: string): FurnitureReading => {
  const read = readYaml(file, "furniture");
  if (!("value" in read)) return { faults: [read] };
  const checked = v.safeParse(schema, read.value);
  if (!checked.success) return { faults: checked.issues.map((issue) => faultOf(file, issue)) };
  const everywhere = listOf(checked.output.everywhere);
  const publishers = Object.entries(checked.output.publishers ?? {}).map(([name, own]) => ({
    name,
    lines: listOf(own),
  }));
  const faults = [
    ...vainLines(file, ["everywhere"], everywhere),
    ...publishers.flatMap((one) => vainLines(file, ["publishers", one.name], one.lines)),
    ...twins(
      file,
      publishers.map(({ name }) => name),
    ),
  ];
  return faults.length > 0 ? { faults } : { list: { everywhere, publishers } };
};

const head = `# Lines that the texts of this archive repeat and that are no part of an article. "npm run learn" wrote them, each with
# the number of articles that have it; "npm run ingest" reads them. They are yours to correct: write never in place of
# a number where a line belongs to the articles, always where it surely does not, and add lines of your own with always.
# What says always or never stays when the archive is learnt anew; numbers are counted again, comments are not kept.
`;

/** A JSON string is a YAML scalar that nothing in a text can escape from; longer keys than these YAML does not know. */
const written = (indent: string, { text, said: what }: FurnitureLine): string =>
  `${indent}${JSON.stringify(text)}: ${what}\n`;

/** Writes `content/furniture.yml`: what is read back is the same list. */
export const formatFurniture = ({ everywhere, publishers }: FurnitureList): string =>
  [
    head,
    everywhere.length === 0 ? "" : "everywhere:\n",
    ...everywhere.map((line) => written("  ", line)),
    publishers.length === 0 ? "" : "publishers:\n",
    ...publishers.flatMap(({ name, lines: own }) => [
      `  ${JSON.stringify(name)}:\n`,
      ...own.map((line) => written("    ", line)),
    ]),
  ].join("");
