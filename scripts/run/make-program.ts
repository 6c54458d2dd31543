import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** What is run by itself: the commands, and what their threads run. */
const entries = [
  "authority",
  "build",
  "build/work",
  "check",
  "evaluate",
  "ingest",
  "ingest/read-texts",
  "learn",
  "learn/read-lines",
];

const entryOf = (scripts: string, file: string): string | undefined =>
  entries.find((entry) => path.join(scripts, `${entry}.ts`) === file);

/** A source knows where it stands, as before; what is run by itself it finds where its program is. */
const keepPlaces = (scripts: string, made: string): Plugin => ({
  name: "places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const place = (target: string): string => JSON.stringify(pathToFileURL(target).href);
      const contents = readFileSync(file, "utf8")
        .replace(/new URL\("([^"]+\.ts)", import\.meta\.url\)/g, (whole, relative: string) => {
          const entry = entryOf(scripts, path.join(path.dirname(file), relative));
          return entry === undefined ? whole : `new URL(${place(path.join(made, `${entry}.mjs`))})`;
        })
        .replaceAll("import.meta.url", place(file));
      return { contents, loader: "ts" };
    }),
});

/** Packages are loaded from their own files, but for data, which Node gives with a warning. */
const takeData: Plugin = {
  name: "data",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^.].*\.json$/ }, ({ path: name, importer }) => ({
      path: createRequire(importer).resolve(name),
    })),
};

const compile = async (root: string, made: string, target: string): Promise<void> => {
  const scripts = path.join(root, "scripts");
  await build({
    entryPoints: entries.map((entry) => path.join(scripts, `${entry}.ts`)),
    outbase: scripts,
    outdir: target,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
    plugins: [keepPlaces(scripts, made), takeData],
  });
};

const day = 24 * 60 * 60 * 1000;

/** Programs of older sources, and what a kill left unfinished, stay for a day: one of them may be running. */
const removeOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    if (Date.now() - statSync(old).mtimeMs > day) rmSync(old, { recursive: true, force: true });
  }
};

/**
 * Makes JavaScript of the commands' sources below `root` in the folder `made`, whole or not at all; false where that
 * cannot be, be it that a source is wrong or that the folder cannot be written.
 */
export const makeProgram = async (root: string, made: string): Promise<boolean> => {
  const folder = path.dirname(made);
  let unfinished: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    removeOld(folder);
    unfinished = mkdtempSync(`${made}.`);
    await compile(root, made, unfinished);
    renameSync(unfinished, made);
    return true;
  } catch {
    if (unfinished) rmSync(unfinished, { recursive: true, force: true });
    // Another command may have made it meanwhile.
    return existsSync(made);
  }
};
