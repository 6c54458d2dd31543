import fc from "fast-check";
import type { Reference } from "../../src/export/reference.ts";

/** A reference whose every field has something to trip over. */
export const tides: Reference = {
  address: "/2017/08/a-tide/",
  url: "https://archive.example/2017/08/a-tide/",
  title: 'Tides, "spring" & neap\n100% {sure}',
  published: "2017-08~",
  publisher: "=The Buoy",
  section: "Shipping",
  language: "en",
  authors: ["Ada Quist", "Jon Farr"],
  topics: ["weather", "sea"],
};

/** A reference that knows no more than it must. */
export const bare: Reference = {
  address: "/undated/the-gulls/",
  url: "https://archive.example/undated/the-gulls/",
  title: "The gulls were",
  supplied: true,
  authors: [],
  topics: [],
};

const text = fc.string({ minLength: 1, unit: "binary" });

/** References out of any signs that a text may hold. */
export const anyReferences: fc.Arbitrary<readonly Reference[]> = fc.array(
  fc
    .record(
      {
        title: text,
        published: fc.constantFrom("2017", "2017-08~", "2017-08-02", "1999?"),
        publisher: text,
        section: text,
        authors: fc.array(text, { maxLength: 3 }),
        topics: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: ["title", "authors", "topics"] },
    )
    .map(
      (one) => ({ ...one, address: "/undated/x/", url: "https://archive.example/undated/x/" }) as Reference,
    ),
  { minLength: 1, maxLength: 4 },
);
