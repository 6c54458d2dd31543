import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lookAtEntries } from "../../scripts/build/catalogue.ts";
import { readEntries } from "../../scripts/build/read-entries.ts";
import { readPlannedEntry } from "../../scripts/build/read-planned-entry.ts";
import { contentAt } from "../../scripts/edge/content.ts";
import { temporaryFolder } from "../ingest/archive.ts";

const entry = '---\ntitle: "The old quay"\n---\n\nThe quay is closed.\n';

test("an entry that is removed between being seen and being read is left out, and no problem", () => {
  const content = contentAt(temporaryFolder());
  mkdirSync(content.articles, { recursive: true });
  writeFileSync(path.join(content.articles, "one.md"), entry);
  const { looks } = lookAtEntries(content);
  const gone = { file: "gone.md", modified: 1, size: 1 };
  const { columns, problems } = readEntries({
    kind: "read",
    articles: content.articles,
    looks: [...looks, gone],
  });
  expect([columns.size, problems]).toEqual([1, []]);
});

test("an entry that is removed between being planned and being shown stops the build with its name", () => {
  expect(() => readPlannedEntry(temporaryFolder(), "gone.md")).toThrow(
    /^gone\.md changed while the site was built/,
  );
});
