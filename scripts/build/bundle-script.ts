import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { scriptFile } from "../../src/search-page/folders.ts";
import { writeWhole } from "../edge/write-file.ts";
import { readSealed, writeSealed } from "./sealed.ts";
import { stateFolder } from "./state.ts";

const client = fileURLToPath(new URL("../../templates/client", import.meta.url));

/** What is fetched after the first results, where it is wanted: files that share none with the page, which is one file. */
const parts = ["narrowing", "typing", "save", "stemmers"];

const bundle = async (name: string, options: BuildOptions): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(client, `${name}.ts`)],
    outdir: "/",
    bundle: true,
    splitting: true,
    chunkNames: "search-[hash]",
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    ...options,
    write: false,
  });
  return new Map((outputFiles ?? []).map(({ path: file, contents }) => [path.basename(file), contents]));
};

/** Leads the page to its parts under the names that they have. */
const leadTo = (names: ReadonlyMap<string, string>): Plugin => ({
  name: "parts",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ kind, path: file }) => {
      const name = names.get(path.basename(file, ".ts"));
      return kind === "dynamic-import" && name ? { path: `./${name}`, external: true } : undefined;
    }),
});

/** The files of the script by their names in `assets/`: the page's own first, then those that it asks for where they are needed. */
export const scriptFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const others = await Promise.all(parts.map((name) => bundle(name, { entryNames: "search-[name]-[hash]" })));
  const names = others.flatMap((files, index): readonly [string, string][] => {
    const name = parts[index] ?? "";
    return [...files.keys()].filter((file) => file.startsWith(`search-${name}-`)).map((file) => [name, file]);
  });
  const page = await bundle("search", { plugins: [leadTo(new Map(names))] });
  return new Map([page, ...others].flatMap((files) => [...files]));
};

const isPart = (name: string): boolean => /^search(?:-\w+)*\.js$/.test(name);

/** Makes the search page's script, unless what `version` stands for made it before and it is still there. */
export const bundleScript = async (output: string, version: string): Promise<void> => {
  const note = path.join(stateFolder(output), "script.txt");
  const known = readSealed(note);
  const isKnown = known instanceof Uint8Array && Buffer.from(known).toString("utf8") === version;
  if (isKnown && existsSync(path.join(output, scriptFile))) return;
  const files = await scriptFiles();
  const folder = path.join(output, path.dirname(scriptFile));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of [...files].reverse()) writeWhole(path.join(folder, name), bytes);
  for (const name of readdirSync(folder))
    if (isPart(name) && !files.has(name)) rmSync(path.join(folder, name));
  writeSealed(note, Buffer.from(version));
};
