import type { Opinion, SecondThought } from "../../../src/label/explain-lines.ts";
import type { Label, LabelledLine } from "../../../src/label/label.ts";
import { ruleInWords } from "../../../src/site/rule-words.ts";
import type { Colour, Paint } from "../../edge/paint.ts";
import { showStart } from "../../edge/show-text.ts";
import { sightInWords } from "./sight-words.ts";

const colours: { readonly [Name in Label]: Colour } = {
  title: "bold",
  subtitle: "bold",
  section: "cyan",
  byline: "cyan",
  date: "cyan",
  publisher: "cyan",
  caption: "yellow",
  credit: "yellow",
  body: "green",
  subhead: "green",
  item: "green",
  related: "magenta",
  promo: "magenta",
  bio: "magenta",
  embed: "magenta",
  chrome: "dim",
};

const thoughts: { readonly [Thought in SecondThought]: string } = {
  "surest-headline": "the page's likeliest headline",
  "no-second-headline": "another line is the likelier headline",
  "amid-text": "it stands between two paragraphs, not around the article",
  "list-amid-text": "it is an item of a list that stands between two paragraphs",
  "hardly-any-text": "the page would have next to no text without it",
  "other-stories": "it stands in a list of other stories or comments under the article",
};

const longestReason = 400;
const numberWidth = 5;
const labelWidth = 9;
const indent = " ".repeat(numberWidth + labelWidth + 8);

const modelInWords = ({ state, likelihood, other, signs, thought }: Opinion): string => {
  const seen = [...new Set(signs.map(({ sight }) => sightInWords(sight)))].join("; ");
  const rival = `else ${other.label} ${other.likelihood.toFixed(2)}`;
  const second = thought === undefined ? "" : `; ${thoughts[thought]}`;
  return `${state} ${likelihood.toFixed(2)}, ${rival}: ${seen === "" ? "by the lines around it" : seen}${second}`;
};

/** Why a line has its label: the rule, and what the line model makes of it where it was asked. */
const reasonOf = ({ rule }: LabelledLine, opinion: Opinion): string => {
  if (rule === "line-model") return `line model: ${modelInWords(opinion)}`;
  if (rule === "agency-form") return `${rule}: ${ruleInWords(rule)}`;
  return `${rule}: ${ruleInWords(rule)} (line model: ${modelInWords(opinion)})`;
};

/** A labelled line and why, in two lines of a terminal: number, label, confidence and text; then the reasons. */
export const lineInWords = (
  labelled: LabelledLine,
  opinion: Opinion,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string => {
  const { line, label, confidence } = labelled;
  const colour = colours[label];
  const number = String(line.number).padStart(numberWidth);
  const head = `${paint("dim", number)}  ${paint(colour, label.padEnd(labelWidth))} ${confidence.toFixed(2)}  `;
  const text = paint(colour, showStart(line.text, Math.max(20, width - indent.length)));
  return `${head}${text}\n${indent}${paint("dim", showStart(reasonOf(labelled, opinion), longestReason))}`;
};
