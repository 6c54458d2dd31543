import { expect, it } from "vitest";
import type { BuildPool } from "../../scripts/build/render-all.ts";
import { openRenderers } from "../../scripts/start/renderers.ts";

const task = { kind: "read", articles: "", looks: [] } as const;

/** A thread that answers with its number, or never; and one that cannot be ended never closes. */
const thread = (answer: number | undefined, ends: boolean): BuildPool => ({
  threads: 1,
  run: () => (answer === undefined ? new Promise(() => {}) : Promise.resolve(answer)),
  close: () => (ends ? Promise.resolve() : new Promise(() => {})),
});

const threadsOf = (pools: readonly BuildPool[]) => {
  const left = pools.values();
  return openRenderers(async () => left.next().value ?? thread(0, true));
};

it("gives the tasks after a renewal to the thread that was at hand", async () => {
  const renderers = threadsOf([thread(1, true), thread(2, true)]);
  renderers.prepare();
  expect(await renderers.pool.run(task)).toBe(1);
  renderers.renew();
  expect(await renderers.pool.run(task)).toBe(2);
});

it("fails the task of a thread that is ended, also where the thread never comes to its end", async () => {
  for (const ends of [true, false]) {
    const renderers = threadsOf([thread(undefined, ends), thread(2, true)]);
    const lost = renderers.pool.run(task);
    renderers.renew();
    await expect(lost).rejects.toThrow("ended");
    expect(await renderers.pool.run(task)).toBe(2);
  }
});

it("fails the task of a thread that was ended before it was open", async () => {
  const never = new Promise<BuildPool>(() => {});
  const pools = [never, Promise.resolve(thread(2, true))].values();
  const renderers = openRenderers(() => pools.next().value ?? never);
  const lost = renderers.pool.run(task);
  renderers.renew();
  await expect(lost).rejects.toThrow("ended");
  expect(await renderers.pool.run(task)).toBe(2);
});

it("closes although a thread does not", async () => {
  await threadsOf([thread(1, false)]).close();
});
