import { describe, expect, test } from "vitest";
import { mayBeginWithName } from "../../src/article/authors/may-begin-with-name.ts";

describe("whether a line may begin with a name", () => {
  test.each([
    "Ada Brook",
    "Ada van der Holm",
    "van der Holm",
    "d’Alba Rosa",
    "Monday ada",
    "AFP",
    "agence france-presse",
    "GarberFOX",
    "Ada4",
    "山田 太郎",
    "“Ada Brook”",
  ])("leaves %s to be read", (line) => expect(mayBeginWithName(line)).toBe(true));

  test.each(["Subscribe", "Read more", "tide tables", "Share on all networks", "Storms close the harbour"])(
    "tells that %s does not",
    (line) => expect(mayBeginWithName(line)).toBe(false),
  );
});
