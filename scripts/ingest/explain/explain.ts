import { readFileSync } from "node:fs";
import path from "node:path";
import { textReader } from "../../../src/entry/entry-from-text.ts";
import { makeReady } from "../../../src/entry/read-article.ts";
import { explainWith } from "../../../src/label/explain-lines.ts";
import { lineModel } from "../../../src/label/label-lines.ts";
import type { Problem } from "../../../src/problem.ts";
import { type Content, shownPath } from "../../edge/content.ts";
import type { Paint } from "../../edge/paint.ts";
import { sha256Of } from "../../edge/sha-256.ts";
import { showText } from "../../edge/show-text.ts";
import { loadLesson } from "../load-lesson.ts";
import { unreadableText } from "../unreadable.ts";
import { fieldsInWords } from "./fields-in-words.ts";
import { lineInWords } from "./lines-in-words.ts";

/** How an explanation is to look: its colours, and the characters that a line has room for. */
export type Look = { readonly paint: Paint; readonly width: number };

/** A text's path below `content/texts`, where it lies there; else its own name: folders elsewhere say nothing. */
const nameOf = ({ texts }: Content, file: string): string => {
  const inside = path.relative(texts, path.resolve(file));
  const isInside = !inside.startsWith("..") && !path.isAbsolute(inside);
  return (isInside ? inside : path.basename(file)).split(path.sep).join("/");
};

const bytesOf = (file: string): Uint8Array | Problem => {
  try {
    return readFileSync(file);
  } catch (error) {
    return { file: showText(shownPath(file)), ...unreadableText(error) };
  }
};

const explainer = explainWith(lineModel);

/**
 * How a text is read, as the archive would read it: every line with its label, confidence and reasons, then every field
 * with its evidence, as text for a terminal that holds nothing but its own colours for it to obey. Writes nothing. The
 * text may lie anywhere.
 */
export const explain = (
  content: Content,
  file: string,
  look: Look,
): { readonly text: string } | { readonly problems: readonly Problem[] } => {
  const lesson = loadLesson(content);
  if ("problems" in lesson) return lesson;
  const bytes = bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  const read = textReader(makeReady(lesson.teaching));
  const reading = read(bytes, nameOf(content, file), sha256Of(bytes));
  const shown = showText(shownPath(path.resolve(file)));
  if ("rule" in reading) return { problems: [{ file: shown, ...reading }] };
  const { lines, own, entry } = reading;
  const opinions = explainer(
    lines.map(({ line }) => line),
    own,
  );
  const explained = lines.flatMap((labelled, at) => {
    const opinion = opinions[at];
    return opinion === undefined ? [] : [lineInWords(labelled, opinion, look)];
  });
  const head = `${look.paint("bold", shown)}: ${lines.length} lines, ${entry.source?.encoding ?? ""}`;
  return { text: `${[head, "", ...explained, "", ...fieldsInWords(entry, look.paint)].join("\n")}\n` };
};
