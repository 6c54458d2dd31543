import { readFileSync } from "node:fs";
import path from "node:path";
import type { OwnPage } from "../../src/archive/plan/front.ts";
import { readFrontMatter } from "../../src/entry/front-matter.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";

const titleOf = (body: string): string | undefined => /^# (.+)$/m.exec(body)?.[1];

const readOne = (content: Content, file: string): OwnPage | Problem => {
  const text = readFileSync(path.join(content.pages, file), "utf8");
  const address = `/${file.replace(/\.md$/, "")}/`;
  const parts = text.startsWith("---") ? readFrontMatter(text) : { data: { title: undefined }, body: text };
  if ("rule" in parts) return { file: shownPath(path.join(content.pages, file)), ...parts };
  const { title: given } = parts.data;
  const title = given ?? titleOf(parts.body) ?? file.replace(/\.md$/, "");
  const body = parts.body.replace(/^# .+\n+/, "");
  return { address, title: String(title), body };
};

/** A person's own pages: `content/pages/about.md` stands at `/about/`; its title is its key or its first heading. */
export const ownPages = (content: Content): { pages: readonly OwnPage[]; problems: readonly Problem[] } => {
  const read = listFiles(content.pages)
    .files.filter((file) => file.endsWith(".md"))
    .map((file) => readOne(content, file));
  return {
    pages: read.filter((page): page is OwnPage => "address" in page),
    problems: read.filter((page): page is Problem => "rule" in page),
  };
};
