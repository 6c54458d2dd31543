import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type Content, contentAt } from "../../scripts/edge/content.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { type IngestOptions, type IngestReport, ingest } from "../../scripts/ingest/ingest.ts";

/** An empty folder that is gone when the test is over. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "backfile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A content folder with these texts, path to bytes. */
export const archiveOf = (texts: { readonly [file: string]: string | Uint8Array }): Content => {
  const content = contentAt(temporaryFolder());
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(content.texts, file)), { recursive: true });
    writeFileSync(path.join(content.texts, file), text);
  }
  return content;
};

/** Ingests, silently and on one thread unless said. */
export const read = (content: Content, options: Partial<IngestOptions> = {}): Promise<IngestReport> =>
  ingest({ content, check: false, progress: silence, threads: 1, ...options });

/** All entries of an archive: path below `articles` to the file's text. */
export const entriesOf = (content: Content): { readonly [file: string]: string } =>
  Object.fromEntries(
    listFiles(content.articles).files.map((file) => [
      file,
      readFileSync(path.join(content.articles, file), "utf8"),
    ]),
  );

/** A plain article's text, as a dump has it. */
export const dumpOf = (title: string, words = "the ferry"): string => `Home
News
Sport

${title}

Published 4 May 2011

${title} is what people in the harbour spoke about on Wednesday, when ${words} came back after eleven weeks in the yard.

The harbour master said that ${words} had been missed by everybody who has to cross the water twice a day, and by the gulls.

Subscribe to our newsletter
`;
