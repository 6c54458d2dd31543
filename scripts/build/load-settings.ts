import { readFileSync } from "node:fs";
import type { Settings } from "../../src/archive/archive.ts";
import { readSettings } from "../../src/archive/settings.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";

/** The archive's settings; those of an archive that nobody has named yet where there is no `archive.yml`. */
export const loadSettings = (content: Content): { settings: Settings } | { problems: readonly Problem[] } => {
  const reading = readSettings(textOf(content.settings));
  if ("settings" in reading) return reading;
  return { problems: reading.faults.map((fault) => ({ file: shownPath(content.settings), ...fault })) };
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};
