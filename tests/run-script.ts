import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { npmWords } from "../scripts/edge/npm-words.ts";

/** The repository's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** How a script ended. */
export type Run = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Runs a command as `npm run` would, in a process of its own with more of an environment. */
export const runScript = (
  name: string,
  words: readonly string[],
  environment: { readonly [name: string]: string } = {},
): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...npmWords(name), ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1e9,
  });
  return { code: status, output: stdout, errors: stderr };
};

/** Ingests and builds an archive as `npm run build` does. Throws what it said where it fails. */
export const buildSite = (
  content: string,
  site: string,
  environment: { readonly [name: string]: string } = {},
): void => {
  const { code, errors } = runScript("build", ["--content", content, "--output", site], environment);
  if (code !== 0) throw new Error(`the archive cannot be built (exit code ${code}):\n${errors}`);
};
