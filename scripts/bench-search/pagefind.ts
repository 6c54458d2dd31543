import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import path from "node:path";
import type { PagefindFigures } from "../../src/bench-search/figures.ts";
import { measure } from "../bench/measure.ts";
import { listFiles } from "../edge/list-files.ts";
import { type Collected, documentAt } from "./collect.ts";
import type { Workplace } from "./measure-build.ts";
import { writePage } from "./pages.ts";

const program = ["npx", "--yes", "pagefind@1.6.0"] as const;

/** Why there is no Pagefind here; undefined where it runs. */
const whyNot = (): string | undefined => {
  const [name, ...words] = program;
  const { status, error, stderr } = spawnSync(name, [...words, "--version"], {
    encoding: "utf8",
    timeout: 120_000,
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split("\n").at(-1) ?? "it failed");
};

/** Lets Pagefind index the same texts as pages; a sentence where it cannot be had. */
export const measurePagefind = async (
  articles: readonly Collected[],
  { folder, tell }: Workplace,
): Promise<PagefindFigures | string> => {
  const reason = whyNot();
  if (reason !== undefined) return `Pagefind was left out: ${reason}`;
  const site = path.join(folder, "pages");
  tell("writing pages for Pagefind");
  for (const article of articles) writePage(site, documentAt(article));
  tell("Pagefind");
  const { cpu, wall, peak, code, said } = await measure({
    words: [...program, "--site", site, "--output-path", path.join(folder, "pagefind")],
    folder,
  });
  rmSync(site, { recursive: true, force: true });
  if (code !== 0) return `Pagefind was left out: it failed (${code}): ${said.trim().slice(-300)}`;
  const output = path.join(folder, "pagefind");
  const { files } = listFiles(output);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(output, file)).size, 0);
  return { cpu, wall, ...(peak !== undefined && { peak }), files: files.length, bytes };
};
