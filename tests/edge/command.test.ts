import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { npmWords } from "../../scripts/edge/npm-words.ts";
import { temporaryFolder } from "../ingest/archive.ts";
import { root } from "../run-script.ts";

test("a command goes on to its end when nobody reads its words any more", async () => {
  const folder = temporaryFolder();
  const words = ["--content", path.join(folder, "content"), "--output", path.join(folder, "site")];
  const child = spawn(process.execPath, [...npmWords("build"), ...words], { cwd: root });
  child.stdout.destroy();
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});
