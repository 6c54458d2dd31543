// Runs a command of this folder, such as `node scripts/run.mjs build --clean`, as the JavaScript that was made of its
// sources when they last changed: loading that takes a fraction of the time that loading hundreds of sources takes.
// It stands in the packages' folder; where it cannot be put there the sources are run as they are.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["src", "scripts", "templates"];

const filesIn = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** Stands for the sources, for where they are and for the packages that make JavaScript of them. */
const digest = () => {
  const hash = createHash("sha256").update(root);
  for (const file of ["package-lock.json", ".eleventy.ts", ...sources.flatMap(filesIn)])
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex").slice(0, 16);
};

const [program, , name, ...words] = process.argv;
process.argv = [program, path.join(root, "scripts", `${name}.ts`), ...words];

const made = path.join(root, "node_modules", ".cache", "backfile", digest());
const isMade = async () => {
  if (existsSync(made)) return true;
  const { register } = await import("tsx/esm/api");
  register();
  const { makeProgram } = await import("./run/make-program.ts");
  return makeProgram(root, made);
};

const file = (await isMade()) ? path.join(made, `${name}.mjs`) : process.argv[1];
await import(pathToFileURL(file).href);
