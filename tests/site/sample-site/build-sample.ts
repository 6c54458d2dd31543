import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../run-script.ts";
import { copyContent } from "./copy-content.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The sample archive in a temporary folder: its content and its finished site. */
    readonly sample: { readonly content: string; readonly site: string };
  }
}

/** Ingests and builds a copy of the sample archive; the copy goes when all tests are done. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), "backfile-sample-"));
  const sample = { content: path.join(folder, "content"), site: path.join(folder, "site") };
  copyContent(sample.content);
  buildSite(sample.content, sample.site);
  provide("sample", sample);
  return () => rmSync(folder, { recursive: true, force: true });
};
