import { expect, test } from "vitest";
import { needsOf } from "../../scripts/start/needs.ts";

const places = { content: "/news/content", code: "/backfile" };

test.each([
  ["/news/content/texts/a.txt", ["ingest"]],
  ["/news/content/furniture.yml", ["ingest", "reader"]],
  ["/news/content/archive.yml", ["build", "ingest", "reader"]],
  ["/news/content/articles/2020/01/02/a.md", ["build"]],
  ["/news/content/pages/about.md", ["build"]],
  ["/backfile/templates/assets/style.css", ["build"]],
  ["/backfile/templates/article.11ty.ts", ["build", "templates"]],
  ["/backfile/src/site/html.ts", ["build", "templates"]],
  ["/backfile/src/archive/shelves.ts", ["build", "code"]],
  ["/backfile/src/label/label-lines.ts", ["ingest", "reader"]],
])("a change of %s asks for %j", (file, needs) => {
  expect(needsOf(places, file)).toEqual(needs);
});

test("what is neither content nor code asks for nothing", () => {
  for (const file of [
    "/news/content/_site/index.html",
    "/news/content/textsy.txt",
    "/backfile/README.md",
    "/news",
  ])
    expect(needsOf(places, file)).toEqual([]);
});
