import fc from "fast-check";
import { expect, test } from "vitest";
import { suffixedPlace } from "../../src/entry/place-entry.ts";
import { slugOf } from "../../src/entry/slug.ts";
import { hostileText } from "../hostile-text.ts";

test.each([
  ["Ferry returns to Port Ansel", "ferry-returns-to-port-ansel"],
  ["Málaga’s Straße: naïve œuvre", "malagas-strasse-naive-oeuvre"],
  ["東京で地震、けが人なし", "東京で地震-けが人なし"],
  ["مرفأ المدينة", "مرفأ-المدينة"],
  ["Łódź & Ørsted", "lodz-orsted"],
  ["../../etc/passwd", "etc-passwd"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
  ["!!!", "untitled"],
  ["07", "07-article"],
  ["CON", "con-article"],
  ["Index", "index-article"],
])("makes %j into %j", (title, slug) => expect(slugOf(title)).toBe(slug));

test("keeps whole words within sixty characters", () => {
  const slug = slugOf("Council votes again on the long contested harbour bridge after seven years of delay");
  expect(slug.length).toBeLessThanOrEqual(60);
  expect("council-votes-again-on-the-long-contested-harbour-bridge-after".startsWith(slug)).toBe(true);
});

test("is always one safe part of a path", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
      expect(slug).toBe(slug.normalize("NFC"));
      expect(Buffer.byteLength(slug)).toBeLessThan(240);
    }),
    { numRuns: 1000 },
  );
});

test("a taken name gets as much of the digest as it takes to be free", () => {
  const digest = "0123456789abcdef".repeat(4);
  expect(suffixedPlace("2020/x", digest, () => false)).toBe("2020/x-01234567");
  expect(suffixedPlace("2020/x", digest, (place) => place === "2020/x-01234567")).toBe(
    "2020/x-0123456789abcdef",
  );
});
