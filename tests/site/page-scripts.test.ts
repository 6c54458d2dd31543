import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makePageScripts } from "../../scripts/build/page-scripts.ts";
import { pageScripts } from "../../src/site/page-scripts.ts";

describe("the scripts of pages that can be read without", () => {
  it.each([
    [pageScripts.article, 1000],
    [pageScripts.list, 1000],
    [pageScripts.listForms, 15_000],
  ])("are small: %s is at most %i bytes packed", async (file, most) => {
    const bytes = (await makePageScripts()).get(file) ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(100);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it("need no eval and make no markup of words, and ask nothing of anyone", async () => {
    for (const [file, bytes] of await makePageScripts())
      expect(Buffer.from(bytes).toString(), file).not.toMatch(
        /\beval\(|new Function\(|innerHTML|insertAdjacentHTML|document\.write|fetch\(|XMLHttpRequest|https?:\/\/[a-z]/,
      );
  });
});
