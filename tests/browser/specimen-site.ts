import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyAssets } from "../../scripts/build/assets.ts";
import { pageFile } from "../../scripts/build/output.ts";
import { writeWhole } from "../../scripts/edge/write-file.ts";
import { pageScripts } from "../../src/site/page-scripts.ts";
import type { Specimen } from "../site/specimens.ts";

/** Writes specimens of pages as a site, with what they share, and nothing where scripts stand. */
export const writeSpecimens = (specimens: readonly Specimen[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "backfile-specimens-"));
  copyAssets(folder);
  for (const script of ["assets/search.js", ...Object.values(pageScripts)])
    writeWhole(path.join(folder, script), Buffer.from(""));
  for (const { address, text } of specimens) writeWhole(pageFile(folder, address), Buffer.from(text));
  return folder;
};

/** Whether a page leads on to another at once. */
export const leadsOn = ({ text }: Specimen): boolean => text.includes('http-equiv="refresh"');
