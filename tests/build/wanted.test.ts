import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { PlanMemory } from "../../scripts/build/plan-pages.ts";
import type { Content } from "../../scripts/edge/content.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { entryOf, make, outputIn, put, smallArchive, treeOf } from "./site.ts";

/** Somebody who waits for pages; `seen` holds which of them stood when the first were told to be made. */
const waitingFor = (content: Content, addresses: readonly string[], stop = new AbortController()) => {
  let asked: readonly string[] = addresses;
  const seen: string[] = [];
  const wanted = {
    take: () => {
      const now = asked;
      asked = [];
      return now;
    },
    made: () => {
      for (const address of ["/", ...addresses])
        if (existsSync(path.join(outputIn(content), address, "index.html"))) seen.push(address);
      stop.abort();
    },
  };
  return { wanted, seen, signal: stop.signal };
};

test("pages that somebody waits for are made before all others", async () => {
  const content = smallArchive();
  const addresses = ["/2020/09/07/a1/", "/2020/09/", "/people/li-wei/", "/topics/"];
  const { wanted, seen, signal } = waitingFor(content, addresses);
  expect(await make(content, { wanted, signal })).toMatchObject({ complete: false, rendered: 0 });
  expect(seen).toEqual(addresses);
});

test("an article whose date was corrected is found at the address that it kept", async () => {
  const content = smallArchive();
  const file = put(content, entryOf("Gull lands", "2020-09-07"), "a9");
  writeFileSync(file, formatEntry(entryOf("Gull lands", "1999-01-02")));
  const addresses = ["/2020/09/07/a9/"];
  const { wanted, seen, signal } = waitingFor(content, addresses);
  await make(content, { wanted, signal });
  expect(seen).toEqual(addresses);
});

test("what was made for somebody and then cut off leaves nothing wrong behind", async () => {
  const content = smallArchive();
  await make(content);
  put(content, entryOf("Ferry sinks"), "a0");
  const { wanted, signal } = waitingFor(content, ["/2020/09/07/a0/"]);
  expect(await make(content, { wanted, signal })).toMatchObject({ complete: false });
  put(content, entryOf("Ferry returns"), "a0");
  expect(await make(content)).toMatchObject({ complete: true });
  const fresh = path.join(content.root, "clean");
  await make(content, { output: fresh });
  expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
});

test("an address that the site has not, or whose page is as it should be, is no work", async () => {
  const content = smallArchive();
  await make(content);
  put(content, entryOf("Gull lands", "2021-01-05"), "a9");
  const { wanted, seen, signal } = waitingFor(content, ["/2020/09/07/nothing/", "/no/such/", "/404.html"]);
  expect(await make(content, { wanted, signal })).toMatchObject({ complete: true });
  expect(seen).toEqual([]);
});

test("a plan that is remembered gives the same site as one made anew, and is made anew when an entry changes", async () => {
  const content = smallArchive();
  const memory: PlanMemory = {};
  await make(content, { memory });
  const first = memory.last;
  rmSync(outputIn(content), { recursive: true });
  await make(content, { memory });
  expect(memory.last).toBe(first);
  put(content, entryOf("Gull lands", "2021-01-05"), "a9");
  await make(content, { memory });
  expect(memory.last).not.toBe(first);
  const fresh = path.join(content.root, "clean");
  await make(content, { output: fresh });
  expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
});
