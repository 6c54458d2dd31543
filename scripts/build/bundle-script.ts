import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { scriptFile } from "../../src/search-page/folders.ts";
import { writeWhole } from "../edge/write-file.ts";
import { scriptOptions } from "./script-options.ts";
import { readSealedText, writeSealed } from "./sealed.ts";
import { stateFolder } from "./state.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = "templates/client/search.ts";

/**
 * What is fetched where it is wanted: files that share no code with the page's own, so that this is a single file. One that
 * asks for another stands behind it.
 */
const parts = [
  "src/search-page/text-fragment.ts",
  "src/search/begin-with.ts",
  "src/search/narrow.ts",
  "src/search/stand-together.ts",
  "templates/client/save.ts",
  "src/search-page/stemmers.ts",
  "templates/client/after.ts",
];

const nameOf = (file: string): string => path.basename(file, ".ts");

const bundle = async (file: string, options: BuildOptions): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    splitting: true,
    chunkNames: "search-[hash]",
    ...options,
    ...scriptOptions,
  });
  return new Map((outputFiles ?? []).map(({ path: file, contents }) => [path.basename(file), contents]));
};

/** Leads the page to its parts under the names that they have. */
const leadTo = (names: ReadonlyMap<string, string>): Plugin => ({
  name: "parts",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/[a-z-]+\.ts$/ }, ({ kind, path: file }) => {
      const name = names.get(nameOf(file));
      return kind === "dynamic-import" && name ? { path: `./${name}`, external: true } : undefined;
    }),
});

/** The files of the script by their names in `assets/`: those that are asked for where they are wanted, then the page's own. */
export const scriptFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const names = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  for (const part of [...parts, page]) {
    const isPage = part === page;
    const made = await bundle(part, {
      plugins: [leadTo(names)],
      ...(!isPage && { entryNames: "search-[name]-[hash]" }),
    });
    for (const [name, bytes] of made) {
      if (name.startsWith(`search-${nameOf(part)}-`)) names.set(nameOf(part), name);
      files.set(name, bytes);
    }
  }
  return files;
};

const isPart = (name: string): boolean => /^search(?:-\w+)*\.js$/.test(name);

/** Makes the search page's script, unless what `version` stands for made it before and it is still there. */
export const bundleScript = async (output: string, version: string): Promise<void> => {
  const note = path.join(stateFolder(output), "script.txt");
  const isKnown = readSealedText(note) === version;
  if (isKnown && existsSync(path.join(output, scriptFile))) return;
  const files = await scriptFiles();
  const folder = path.join(output, path.dirname(scriptFile));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeWhole(path.join(folder, name), bytes);
  for (const name of readdirSync(folder))
    if (isPart(name) && !files.has(name)) rmSync(path.join(folder, name));
  writeSealed(note, Buffer.from(version));
};
