import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { pageScripts } from "../../src/site/page-scripts.ts";
import { writeWhole } from "../edge/write-file.ts";
import { scriptOptions } from "./script-options.ts";
import { readSealedText, writeSealed } from "./sealed.ts";
import { stateFolder } from "./state.ts";

const client = fileURLToPath(new URL("../../templates/client", import.meta.url));

/** What a script asks for when it is wanted is a file of its own beside it. */
const beside: Plugin = {
  name: "beside",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[a-z-]+\.ts$/ }, ({ kind, path: file }) =>
      kind === "dynamic-import" ? { path: file.replace(/ts$/, "js"), external: true } : undefined,
    ),
};

/** The scripts of articles and of lists by their file in a site: small ones that share nothing. */
export const makePageScripts = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = Object.values(pageScripts);
  const { outputFiles } = await build({
    entryPoints: files.map((file) => path.join(client, `${path.basename(file, ".js")}.ts`)),
    plugins: [beside],
    ...scriptOptions,
  });
  const made = new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]));
  return new Map(files.map((file) => [file, made.get(path.basename(file)) ?? new Uint8Array()]));
};

/** Makes them, unless what `version` stands for made them before and they are still there. */
export const bundlePageScripts = async (output: string, version: string): Promise<void> => {
  const note = path.join(stateFolder(output), "page-scripts.txt");
  const isKnown = readSealedText(note) === version;
  if (isKnown && Object.values(pageScripts).every((file) => existsSync(path.join(output, file)))) return;
  for (const [file, bytes] of await makePageScripts()) {
    mkdirSync(path.join(output, path.dirname(file)), { recursive: true });
    writeWhole(path.join(output, file), bytes);
  }
  writeSealed(note, Buffer.from(version));
};
