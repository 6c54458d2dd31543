import { writeFileSync } from "node:fs";
import { authorityOf } from "../src/archive/authority/authority.ts";
import { formatGroups } from "../src/archive/authority/format-groups.ts";
import { headingsOf } from "../src/archive/headings.ts";
import { nameTableOf } from "../src/archive/name-table.ts";
import { storiesOf } from "../src/archive/versions/stories.ts";
import { lookAtEntries } from "./build/catalogue.ts";
import { loadDecisions } from "./build/load-decisions.ts";
import { readEntries } from "./build/read-entries.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt } from "./edge/content.ts";
import { tellProblems } from "./edge/tell.ts";

const list = (options: { readonly content: string; readonly output?: string }): void => {
  const content = contentAt(options.content);
  const { decisions, problems } = loadDecisions(content);
  const read = readEntries({
    kind: "read",
    articles: content.articles,
    looks: lookAtEntries(content).looks,
  });
  const table = nameTableOf(read.columns);
  const { list: headings, keys } = headingsOf(read.columns, storiesOf(read.columns.signatures), decisions);
  const pages = new Set(
    headings.flatMap(({ kind, address }, at) => (address === undefined ? [] : `${kind} ${keys[at]}`)),
  );
  const written = formatGroups({
    table,
    authority: authorityOf(table, decisions),
    decisions,
    hasPage: ({ kind, slug }) => pages.has(`${kind} ${slug}`),
  });
  if (options.output === undefined) process.stdout.write(written);
  else writeFileSync(options.output, written);
  const faults = [...problems, ...read.problems];
  tellProblems(faults);
  process.exitCode = faults.length > 0 ? exitCode.problems : exitCode.fine;
};

await runCommand(
  command(
    "authority",
    "Lists which names the machine takes for one heading, and its doubts, in the form of content/authority.yml.",
  )
    .option("--content <folder>", "content folder", "content")
    .option("-o, --output <file>", "write there rather than to standard output")
    .action(list),
);
