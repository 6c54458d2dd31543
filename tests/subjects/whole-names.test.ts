import { describe, expect, it } from "vitest";
import type { NameKind } from "../../src/subjects/mention.ts";
import { splitTokens } from "../../src/subjects/split-tokens.ts";
import { wholeName } from "../../src/subjects/whole-names.ts";

const grow = (sentence: string, part: string, kind: NameKind = "organisation"): string => {
  const words = splitTokens(sentence).map(({ text }) => text);
  const own = splitTokens(part).map(({ text }) => text);
  const from = words.findIndex((_, at) => own.every((word, k) => word === words[at + k]));
  const span = wholeName({ kind, from, to: from + own.length }, words);
  return words.slice(span.from, span.to).join(" ");
};

describe("an organisation that was cut off is whole again", () => {
  it.each([
    ["The Harwich Board of Trade met.", "Harwich Board", "Harwich Board of Trade"],
    ["The Office of Rivers and Ports said so.", "Office of Rivers", "Office of Rivers and Ports"],
    ["The Council for Sea Fisheries voted.", "Council", "Council for Sea Fisheries"],
    ["First Harwich Corp was up one.", "Harwich Corp", "First Harwich Corp"],
    ["Finch's Investors Service Inc said so.", "Investors", "Investors Service Inc"],
    ["The Association of Harwich Dealers met.", "Association of Harwich", "Association of Harwich Dealers"],
    ["The Sea Conference on Rivers and Ports met.", "Rivers and Ports", "Sea Conference on Rivers and Ports"],
    [
      "The National Barley and Seed Association met.",
      "National Barley",
      "National Barley and Seed Association",
    ],
    ["The Harbour Committee Chairman spoke.", "Harbour Committee Chairman", "Harbour Committee"],
    ["The popular Harwich index rose.", "popular Harwich", "Harwich"],
  ])("%s", (sentence, part, whole) => {
    expect(grow(sentence, part)).toBe(whole);
  });
});

describe("an organisation's name ends where another word begins", () => {
  it.each([
    ["The Harwich Board of Governors met.", "Harwich Board"],
    ["The Harwich Board of directors met.", "Harwich Board"],
    ["The Harwich Board on Tuesday met.", "Harwich Board"],
    ["Shares of Finch Corp of Boston fell.", "Finch Corp"],
    ["National Barley and Harwich rose.", "National Barley"],
    ["FIRST HARWICH CORP WAS UP ONE", "HARWICH CORP"],
  ])("%s", (sentence, part) => {
    expect(grow(sentence, part)).toBe(part);
  });
});

it("people and places stay as they are", () => {
  expect(grow("First Smith spoke.", "Smith", "person")).toBe("Smith");
  expect(grow("First Harwich was flooded.", "Harwich", "place")).toBe("Harwich");
});
