import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/build/build.ts";
import { contentAt } from "../../../scripts/edge/content.ts";
import { silence } from "../../../scripts/edge/progress.ts";
import { ingest } from "../../../scripts/ingest/ingest.ts";
import { buildSite } from "../../run-script.ts";
import { copyContent } from "./copy-content.ts";
import { siteFiles } from "./site-files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-bytes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Digests = { readonly [address: string]: string };

/** The digest of every file of a folder. */
const digestsOf = (root: string): Digests =>
  Object.fromEntries(
    siteFiles(root).map(({ address, file }) => [
      address,
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );

/** Forgets the committed entries, so that all of them are made anew. */
const freshContent = (name: string): string => {
  const to = path.join(folder, name, "content");
  copyContent(to);
  rmSync(path.join(to, "articles"), { recursive: true, force: true });
  return to;
};

/** The archive as it is read and built here, from the texts alone. */
const here = freshContent("here");
const site = path.join(folder, "here", "site");
buildSite(here, site);
const entries = digestsOf(path.join(here, "articles"));
const pages = digestsOf(site);

const elsewhere = [
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
];

describe("the same texts and the same archive", () => {
  it.each(elsewhere)(
    "give the same entries and pages where the zone is $TZ and the language $LANG",
    (environment) => {
      const there = freshContent(environment.LANG);
      const output = path.join(folder, environment.LANG, "site");
      buildSite(there, output, environment);
      expect(digestsOf(path.join(there, "articles"))).toEqual(entries);
      expect(digestsOf(output)).toEqual(pages);
    },
  );

  it("give the same entries and pages with two threads", async () => {
    const there = contentAt(freshContent("threads"));
    const output = path.join(folder, "threads", "site");
    const tools = { content: there, progress: silence, threads: 2 };
    await ingest({ ...tools, check: false });
    const { complete } = await build({ ...tools, output, clean: false });
    expect(complete).toBe(true);
    expect(digestsOf(there.articles)).toEqual(entries);
    expect(digestsOf(output)).toEqual(pages);
  });
});
