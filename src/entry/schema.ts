import * as v from "valibot";
import { labels } from "../label/label.ts";
import { parsePublished } from "./published.ts";

const text = v.pipe(
  v.string("must be a text in double quotes"),
  v.trim(),
  v.nonEmpty("is empty; leave the key out instead"),
);
const texts = v.optional(v.array(text, 'must be a list, an item a line, each `  - "…"`'), []);
const count = v.pipe(
  v.number("must be a number"),
  v.integer("must be a whole number"),
  v.minValue(0, "must not be negative"),
);
const lineNumber = v.pipe(count, v.minValue(1, "must be a line number, from 1"));

const published = v.pipe(
  v.union(
    [text, v.pipe(v.number(), v.transform(String))],
    'must be a date in double quotes, like "2020-09-07"',
  ),
  v.check(
    (value) => typeof parsePublished(value) === "object",
    ({ input }) => String(parsePublished(String(input))),
  ),
);

const address = v.pipe(
  text,
  v.regex(/^\/(?:[^/\s]+\/)+$/, "must be an address within the site, like /2020/09/07/name/"),
  v.check(
    (value) => !value.split("/").some((part) => part === "." || part === ".."),
    "must not hold . or ..",
  ),
);

const caption = v.pipe(
  v.strictObject(
    {
      heading: v.optional(text),
      text: v.optional(text),
      credit: v.optional(text),
      line: lineNumber,
      after: count,
    },
    'must be {"text": …, "credit": …, "line": …, "after": …}',
  ),
  v.check(
    (value) => Boolean(value.heading || value.text || value.credit),
    "must have a heading, a text or a credit",
  ),
);

const evidence = v.strictObject({
  lines: v.array(lineNumber),
  rule: text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1, "must be from 0 to 1")),
});

const removed = v.strictObject(
  {
    line: lineNumber,
    label: v.picklist(labels, `must be one of ${labels.join(", ")}`),
    text: v.string(),
    rule: v.optional(text),
  },
  'must be {"line": …, "label": …, "text": …}',
);

const source = v.strictObject({
  file: text,
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits")),
  encoding: text,
  repairs: v.optional(v.record(text, count)),
});

/** The front matter of an entry; the type `Entry` is what it gives. */
export const entrySchema = v.strictObject({
  title: v.optional(text),
  subtitle: v.optional(text),
  published: v.optional(published),
  updated: v.optional(published),
  authors: texts,
  dateline: v.optional(text),
  publisher: v.optional(text),
  section: v.optional(text),
  language: v.optional(
    v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language code, like "en"')),
  ),
  topics: texts,
  people: texts,
  organisations: texts,
  places: texts,
  notes: v.optional(text),
  captions: v.optional(v.array(caption, "must be a list"), []),
  aliases: v.optional(v.array(address, "must be a list"), []),
  address: v.optional(address),
  source: v.optional(source),
  evidence: v.optional(v.record(v.string(), evidence), {}),
  removed: v.optional(v.array(removed, "must be a list"), []),
  proposals: v.optional(v.record(v.string(), v.unknown()), {}),
  fingerprints: v.optional(v.record(v.string(), text), {}),
});
