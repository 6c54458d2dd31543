import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { runBuilder } from "../../scripts/start/run-builder.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-builder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes the build all the same that a process took with it when it died", async () => {
  const note = path.join(folder, "note.txt");
  const program = fileURLToPath(new URL("./dies-once.ts", import.meta.url));
  const builder = runBuilder(["", note], () => {}, program);
  await builder.build([], "whole");
  builder.close();
  expect(readFileSync(note, "utf8")).toBe("built");
});
