import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Serving, serve } from "../../scripts/start/serve.ts";

const output = mkdtempSync(path.join(tmpdir(), "backfile-serve-"));
const page = path.join(output, "gate", "index.html");
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

let serving: Serving;

beforeAll(async () => {
  mkdirSync(path.dirname(page), { recursive: true });
  serving = await serve({ output, isBusy: () => true, wanted: () => {} }, 0);
});

afterAll(() => {
  serving.close();
  rmSync(output, { recursive: true });
});

const get = async (): Promise<string> => (await fetch(`${serving.address}gate/`)).text();

/** What a page is told that was sent as this text, until it is told to reload. */
const isTold = async (text: string): Promise<boolean> => {
  const [, version = ""] = /data-version="(\w+)"/.exec(text) ?? [];
  const query = new URLSearchParams({ address: "/gate/", version });
  const { body } = await fetch(`${serving.address}__reload?${query}`);
  const words = new TextDecoder();
  let told = "";
  for await (const bytes of body ?? []) {
    told += words.decode(bytes);
    if (told.includes("data: changed")) return true;
  }
  return false;
};

it.each([
  ["that is not there yet", undefined],
  ["of which nothing is written yet", ""],
  ["of which a part is written", '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'],
  ["that is whole", `<!doctype html><html lang="en"><head>${policy}</head><body>Open</body></html>`],
])("sends a page %s with what reloads it", async (_, text) => {
  rmSync(page, { force: true });
  if (text !== undefined) writeFileSync(page, text);
  const sent = await get();
  expect(sent).toContain('src="/__reload.js"');
  expect(sent).not.toContain(policy);
  writeFileSync(page, `<!doctype html><html lang="en"><head>${policy}</head><body>Shut</body></html>`);
  expect(await isTold(sent)).toBe(true);
});
