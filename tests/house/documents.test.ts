import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { npmCommands } from "../../scripts/edge/npm-words.ts";
import { standings } from "../../src/archive/quality/packed-quality.ts";
import { layouts } from "../../src/entry/fields.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { labels } from "../../src/label/label.ts";
import { standingMeanings, standingNames } from "../../src/site/quality-words.ts";
import { root, runScript } from "../run-script.ts";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** npm's own commands that need no script. */
const ofNpm = new Set(["ci", "install"]);

/** Commands of npm that a text names: `run build`, `test`, `ci`. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)].map(([, , name = ""]) => name);

/** Words of code that a text documents: all that stands between backticks. */
const codeIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code));

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ".ci/run",
  ".github/workflows/test.yml",
  ".github/workflows/pages.yml",
];

describe("the documents", () => {
  it.each(documents)("%s names only commands that there are", (file) => {
    const named = commandsIn(read(file));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !ofNpm.has(name) && !(name in npmCommands))).toEqual([]);
  });

  it("name every command in the README", () => {
    const named = new Set(commandsIn(read("README.md")));
    expect(Object.keys(npmCommands).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(Object.keys(npmCommands))(
    "npm run %s says how it is used, and knows a word that it does not know",
    (name) => {
      const { code, output, errors } = runScript(name, ["--help"]);
      expect(errors + code).toBe("0");
      expect(output).toMatch(/^Usage: npm /);
      expect(runScript(name, ["--no-such-option"]).code).toBe(2);
    },
  );

  it("lead only to files that there are", () => {
    for (const file of ["README.md", "CONTRIBUTING.md", "NOTICE.md", "CHANGELOG.md"]) {
      const targets = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
        ([, target = ""]) => target,
      );
      expect(
        targets.filter((target) => !existsSync(path.join(root, target))),
        file,
      ).toEqual([]);
    }
  });
});

describe("the method page", () => {
  const documented = codeIn(read("content/pages/method.md"));

  it("explains every label that a line can have", () => {
    expect(labels.filter((label) => !documented.has(label))).toEqual([]);
  });

  it("explains every key of an entry's front matter", () => {
    expect(Object.keys(layouts).filter((key) => !documented.has(key))).toEqual([]);
  });

  it("says what certain, likely and unsure mean in the words of the quality page", () => {
    const rows = standings.map(
      (standing) => `| ${standingNames[standing]} | ${standingMeanings[standing]} |`,
    );
    const page = read("content/pages/method.md");
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  it("names every rule that the sample archive's entries give as their evidence", () => {
    const { files } = listFiles(path.join(root, "content/articles"));
    const rules = files.flatMap((file) => {
      const reading = readEntry(read(`content/articles/${file}`));
      return "entry" in reading ? Object.values(reading.entry.evidence).map(({ rule }) => rule) : [];
    });
    expect(rules.length).toBeGreaterThan(100);
    expect([...new Set(rules)].filter((rule) => !documented.has(rule)).toSorted()).toEqual([]);
  });
});
