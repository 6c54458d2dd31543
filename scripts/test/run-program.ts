import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a program ended and what it printed to standard output. */
export type Outcome = { readonly passed: boolean; readonly output: string };

/** Runs a program of `node_modules/.bin` in the repository's folder, showing what it prints as it prints it. */
export const runProgram = ([program, ...words]: readonly [string, ...string[]]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(path.join(root, "node_modules", ".bin", program), words, {
      cwd: root,
      // What is read again must be plain: in CI some programs colour even what goes into a pipe.
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
