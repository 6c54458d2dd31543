import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFurniture } from "../../src/archive/furniture-file.ts";
import { readSettings } from "../../src/archive/settings.ts";
import type { Fault } from "../../src/entry/front-matter.ts";
import type { FurnitureLine, Teaching } from "../../src/label/teaching.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";

/** What an archive teaches, and a digest of it: when that changes, every text is read again. */
export type Lesson = { readonly teaching: Teaching; readonly digest: string };

/** What a file says; nothing where there is none. */
export const textIfAny = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const located = (file: string, faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault) => ({ file: shownPath(file), ...fault }));

/** How often a line was met, and so its place in the list, changes nothing about how a text is read. */
const withoutCounts = (lines: readonly FurnitureLine[]): readonly string[] =>
  lines.map(({ text, said }) => `${typeof said === "number" ? "learnt" : said} ${text}`).sort();

const digestOf = ({ learnt, ...taught }: Teaching): string => {
  const publishers = learnt.publishers.map(({ name, lines }) => [name, withoutCounts(lines)]);
  const parts = [taught, withoutCounts(learnt.everywhere), publishers];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
};

/** What `archive.yml` and `furniture.yml` teach, or all that is wrong with them; a file that is missing teaches nothing. */
export const loadLesson = (content: Content): Lesson | { readonly problems: readonly Problem[] } => {
  const settings = readSettings(textIfAny(content.settings));
  const furniture = readFurniture(textIfAny(content.furniture));
  if ("faults" in settings || "faults" in furniture)
    return {
      problems: [
        ...("faults" in settings ? located(content.settings, settings.faults) : []),
        ...("faults" in furniture ? located(content.furniture, furniture.faults) : []),
      ],
    };
  const teaching = { ...settings.teaching, learnt: furniture.list };
  return { teaching, digest: digestOf(teaching) };
};
