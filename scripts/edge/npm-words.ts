import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../package.json", import.meta.url));

/** The commands of `npm run`, each with the words that it stands for; the first is `node`. */
export const npmCommands: { readonly [name: string]: string } = JSON.parse(
  readFileSync(file, "utf8"),
).scripts;

/** The words after `node` that `npm run` gives it for a command; none where there is no such command. */
export const npmWords = (name: string): readonly string[] => (npmCommands[name] ?? "").split(" ").slice(1);
