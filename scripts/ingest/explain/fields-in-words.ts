import type { Entry } from "../../../src/entry/entry.ts";
import { type StatedField, sharedFields, statedFields } from "../../../src/entry/fields.ts";
import { ruleInWords } from "../../../src/site/rule-words.ts";
import type { Paint } from "../../edge/paint.ts";
import { showStart, showText } from "../../edge/show-text.ts";

const fields = statedFields.toSorted((a, b) => sharedFields.indexOf(a) - sharedFields.indexOf(b));

const longestValue = 500;
const nameWidth = 15;
const indent = " ".repeat(nameWidth);

const valueIn = (entry: Entry, field: StatedField): string => {
  const value: string | readonly string[] | undefined = entry[field];
  return typeof value === "string" ? value : (value ?? []).join(", ");
};

const linesInWords = (lines: readonly number[]): string => {
  if (lines.length === 0) return "";
  return lines.length === 1 ? `, line ${lines[0]}` : `, lines ${lines.join(", ")}`;
};

const evidenceInWords = (entry: Entry, field: StatedField): string => {
  const evidence = entry.evidence[field];
  if (evidence === undefined) return "no evidence noted";
  const { confidence, lines, rule } = evidence;
  return `${confidence.toFixed(2)}${linesInWords(lines)}; ${rule}: ${ruleInWords(rule)}`;
};

const fieldInWords = (entry: Entry, field: StatedField, paint: Paint): string => {
  const value = showStart(valueIn(entry, field), longestValue);
  const reason = paint("dim", showText(evidenceInWords(entry, field)));
  return `${paint("cyan", field.padEnd(nameWidth))}${value}\n${indent}${reason}`;
};

const captionsInWords = (entry: Entry, paint: Paint): readonly string[] =>
  entry.captions.map(({ heading, text, credit, line }) => {
    const words = [heading, text].filter((part) => part !== undefined).join(": ");
    const by = credit === undefined ? "" : ` [${credit}]`;
    const shown = showStart(`${words}${by}`.trim(), longestValue);
    return `${paint("cyan", "caption".padEnd(nameWidth))}${shown}\n${indent}${paint("dim", `line ${line}`)}`;
  });

/** Each field of an entry with its evidence, then what the text does not say. */
export const fieldsInWords = (entry: Entry, paint: Paint): readonly string[] => {
  const found = fields.filter((field) => valueIn(entry, field) !== "");
  const missing = fields.filter((field) => valueIn(entry, field) === "");
  return [
    ...found.map((field) => fieldInWords(entry, field, paint)),
    ...captionsInWords(entry, paint),
    ...(missing.length === 0 ? [] : [`${paint("cyan", "not found".padEnd(nameWidth))}${missing.join(", ")}`]),
  ];
};
