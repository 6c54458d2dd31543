import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { scriptFile } from "../../src/search-page/folders.ts";
import { writeWhole } from "../edge/write-file.ts";
import { readSealed, writeSealed } from "./sealed.ts";
import { stateFolder } from "./state.ts";

const client = fileURLToPath(new URL("../../templates/client", import.meta.url));

/** What readers who save something need is a file of its own that shares none with the page: the page is one file. */
const apart = "save";

const bundle = async (name: string, options: BuildOptions): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(client, `${name}.ts`)],
    outdir: "/",
    bundle: true,
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

const leadTo = (file: string): Plugin => ({
  name: "apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`/${apart}\\.ts$`) }, ({ kind }) =>
      kind === "dynamic-import" ? { path: `./${file}`, external: true } : undefined,
    ),
});

/** The files of the script by their names in `assets/`: its first part, and those that it asks for where they are needed. */
export const scriptFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const other = await bundle(apart, { entryNames: "search-[name]-[hash]" });
  const [file = ""] = other.keys();
  const page = await bundle("search", {
    splitting: true,
    chunkNames: "search-[hash]",
    plugins: [leadTo(file)],
  });
  return new Map([...page, ...other]);
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
