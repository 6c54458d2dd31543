import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

const title: TestLine = ["title", "Islands to get a second ferry"];
const lead = "The ferry firm said that a second boat would sail to the islands before the summer is out.";

const found = (lines: readonly TestLine[], fileName: string) => {
  const { published, updated } = composeArticle({ lines: labelled(lines), fileName });
  return [published?.value, published?.evidence.rule, updated?.value];
};

describe("the day of publication", () => {
  test.each([
    ["2019-03-04-second-ferry.txt", "2019-03~", "file-name"],
    ["20190304_second-ferry.txt", "2019-03~", "file-name"],
    ["archive/2019.03.txt", "2019-03~", "file-name"],
    ["000_1cb3f0ffe20190304.txt", undefined, undefined],
    ["20191399.txt", undefined, undefined],
    ["second-ferry-2019.txt", undefined, undefined],
  ])("is, from the file's name %s alone, %s", (name, month, rule) => {
    expect(found([title, ["body", lead]], name)).toEqual([month, rule, undefined]);
  });

  test("is the day in the file's name where the lead names its weekday", () => {
    const lines: readonly TestLine[] = [title, ["body", `On Monday it was told. ${lead}`]];
    expect(found(lines, "2019-03-04.txt")).toEqual(["2019-03-04", "file-name-and-weekday", undefined]);
    expect(found(lines, "2019-03-05.txt")).toEqual(["2019-03~", "file-name", undefined]);
  });
});
