import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentAt } from "../../../scripts/edge/content.ts";
import { silence } from "../../../scripts/edge/progress.ts";
import { ingest } from "../../../scripts/ingest/ingest.ts";
import { copyContent } from "./copy-content.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-current-"));
const content = contentAt(path.join(folder, "content"));
copyContent(content.root);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the sample archive's committed entries", () => {
  it("are what its texts give: an ingest would change nothing", async () => {
    expect(existsSync(content.articles)).toBe(true);
    const report = await ingest({ content, check: true, progress: silence, threads: 1 });
    expect(report.changes).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.unchanged).toBe(report.texts);
    expect(report.texts).toBeGreaterThanOrEqual(48);
  });
});
