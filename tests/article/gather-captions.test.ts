import { expect, test } from "vitest";
import { gatherCaptions } from "../../src/article/gather-captions.ts";
import type { Label } from "../../src/label/label.ts";
import { labelled } from "./labelled.ts";

type Row = readonly [label: Label, text: string, gap?: number];

const captionsOf = (...rows: readonly Row[]) =>
  gatherCaptions(labelled(rows)).map(({ line: _, after: __, ...words }) => words);

test("a credit on the line under a caption is its own, however it is labelled", () => {
  const whole = { text: "The old quay.", credit: "Photograph: Jo Lind for The Post" };
  expect(captionsOf(["caption", "The old quay."], ["credit", whole.credit, 0])).toEqual([whole]);
  expect(captionsOf(["caption", "The old quay."], ["caption", whole.credit, 0])).toEqual([whole]);
});

test("a credit right over a caption is its own, unless one stands under it, too", () => {
  expect(captionsOf(["credit", "Getty Images"], ["caption", "The old quay", 0])).toEqual([
    { credit: "Getty Images", text: "The old quay" },
  ]);
  expect(
    captionsOf(["credit", "© Jo Lind"], ["caption", "The old quay", 0], ["credit", "© Jo Lind", 0]),
  ).toEqual([{ credit: "© Jo Lind" }, { text: "The old quay", credit: "© Jo Lind" }]);
  expect(captionsOf(["credit", "Getty Images"], ["caption", "The old quay", 1])).toEqual([
    { credit: "Getty Images" },
    { text: "The old quay" },
  ]);
});

test("words in brackets right under a caption are its credit, whoever they name", () => {
  expect(captionsOf(["caption", "The old quay."], ["caption", "(the harbour museum)", 0])).toEqual([
    { text: "The old quay.", credit: "(the harbour museum)" },
  ]);
});

test("a credit whose names stand on the next line is whole, with the bracket that opens before it", () => {
  expect(
    captionsOf(["caption", "The old quay ("], ["credit", "Image:", 0], ["caption", "Jo Lind/AFP)", 1]),
  ).toEqual([{ text: "The old quay", credit: "(Image: Jo Lind/AFP)" }]);
});

test("two captions, one under the other, are two", () => {
  expect(captionsOf(["caption", "The old quay."], ["caption", "The new quay.", 0])).toEqual([
    { text: "The old quay." },
    { text: "The new quay." },
  ]);
});
