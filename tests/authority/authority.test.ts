import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { entryOf, make, outputIn, put, smallArchive } from "../build/site.ts";
import { runScript } from "../run-script.ts";

const pageOf = (output: string, address: string): string =>
  readFileSync(path.join(output, address, "index.html"), "utf8");

const archiveOfTwoSpellings = () => {
  const content = smallArchive();
  const talks = { people: ["Sergei Lavrov"], organisations: ["State Department"], places: ["Damascus"] };
  put(content, { ...entryOf("Talks begin"), ...talks }, "b0");
  put(content, { ...entryOf("Talks go on"), ...talks }, "b1");
  put(content, { ...entryOf("Talks end"), ...talks, people: ["Sergey Lavrov"] }, "b2");
  return content;
};

it("prints what the machine grouped in a form that can be taken over as it is", () => {
  const content = archiveOfTwoSpellings();
  const { code, output, errors } = runScript("authority", ["--content", content.root]);
  expect(errors + code).toBe("0");
  expect(output).toContain('  - name: Sergei Lavrov\n    variants: ["Sergey Lavrov"]\n');
  runScript("authority", ["--content", content.root, "--output", content.authority]);
  expect(readFileSync(content.authority, "utf8")).toBe(output);
  expect(runScript("authority", ["--content", content.root]).output).toBe(output);
});

it("prints no group that has no page, so that taking the list over makes none", () => {
  const content = smallArchive();
  const rare = { people: ["Anatoly Orlov", "Anatoli Orlov"] };
  put(content, { ...entryOf("Talks begin"), ...rare }, "b0");
  expect(runScript("authority", ["--content", content.root]).output).not.toContain("Orlov");
});

it("tells of decisions that contradict each other, with both lines; the build follows the rest, and check says so too", async () => {
  const content = archiveOfTwoSpellings();
  writeFileSync(
    content.authority,
    "people:\n  - name: Sergey V. Lavrov\n    variants: [Sergei Lavrov]\n  - name: Li Wei\n    variants: [Wei Li]\n  - name: Wei Li\n",
  );
  const message = 'people: "Wei Li" stands under "Wei Li" here and under "Li Wei" in line 5';
  const { code, errors } = runScript("authority", ["--content", content.root]);
  expect(code).toBe(1);
  expect(errors).toMatch(/authority\.yml:6 /);
  expect(errors).toContain(message);
  expect(runScript("check", ["--content", content.root]).code).toBe(1);
  const { problems, complete } = await make(content);
  expect(complete).toBe(true);
  expect(problems.map(({ line, message: said }) => `${line} ${said}`)).toEqual([
    expect.stringContaining(`6 ${message}`),
  ]);
  expect(pageOf(outputIn(content), "people/sergey-v-lavrov")).toContain("Talks begin");
});

it("a renamed heading moves its page and leaves a way there, built anew or on top of the old site", async () => {
  const content = archiveOfTwoSpellings();
  const output = outputIn(content);
  await make(content);
  expect(pageOf(output, "people/sergei-lavrov")).toContain("Talks end");
  writeFileSync(content.authority, "people:\n  - name: Sergey Lavrov\n");
  await make(content);
  expect(pageOf(output, "people/sergey-lavrov")).toContain("Talks begin");
  expect(pageOf(output, "people/sergei-lavrov")).toMatch(
    /http-equiv="refresh" content="0; url=\.\.\/sergey-lavrov\/"/,
  );
  expect(pageOf(output, "people/sergei-lavrov")).not.toContain("<script");
});
