import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { scriptFiles } from "../../scripts/build/bundle-script.ts";

describe("the search page's script", () => {
  it("is one small file for a first answer, with others for what comes after, the same each time", async () => {
    const files = await scriptFiles();
    const page = Buffer.from(files.get("search.js") ?? []);
    expect(page.length).toBeGreaterThan(10_000);
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(9 * 1024);
    expect(page.toString()).not.toMatch(/(?:^|[;}])import\s*["{*\w]/);
    const named = [...page.toString().matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name = ""]) => name);
    expect(new Set(named.map((name) => name.replace(/-[A-Z0-9]+\.js$/, "")))).toEqual(
      new Set(
        ["after", "begin-with", "narrow", "stand-together", "stemmers", "text-fragment"].map(
          (part) => `search-${part}`,
        ),
      ),
    );
    for (const name of named) expect(files.has(name), name).toBe(true);
    const again = await scriptFiles();
    expect([...again].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(
      [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    );
  });

  it("needs no eval, no WebAssembly and nothing from elsewhere", async () => {
    for (const [name, bytes] of await scriptFiles()) {
      const code = Buffer.from(bytes).toString();
      expect(code, name).not.toMatch(
        /\beval\(|new Function\(|WebAssembly|innerHTML|insertAdjacentHTML|document\.write/,
      );
      expect(code.replaceAll("http://www.w3.org/2000/svg", ""), name).not.toMatch(/https?:\/\//);
    }
  });
});
