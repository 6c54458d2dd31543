import * as v from "valibot";

const strings = v.array(v.string());
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));

/** What a labelled corpus knows of a document; other keys are let be. */
const goldSchema = v.object({
  id: v.string(),
  lang: v.string(),
  tier: v.string(),
  renderings: strings,
  /** Which fields each rendering holds at all: a field is scored only where its text has the answer. */
  in_dump: v.record(
    v.string(),
    v.looseObject({
      title: v.optional(v.boolean()),
      authors: v.optional(v.boolean()),
      date: v.optional(v.boolean()),
      publisher: v.optional(v.boolean()),
    }),
  ),
  /** Who says so: `repo` where a person or the publisher's own parser does, else the page's metadata. */
  provenance: v.optional(v.record(v.string(), v.nullable(v.string()))),
  title_accept: strings,
  subtitle: maybe(v.string()),
  authors: strings,
  date: maybe(v.string()),
  date_accept: maybe(strings),
  publisher_accept: strings,
  body: strings,
  /** `t` is `p` for a paragraph; other blocks count neither way. */
  body_blocks: maybe(v.array(v.object({ t: v.string(), text: v.string() }))),
  ambiguous: maybe(strings),
  /** Pictures' words; `provenance.captions` is `human` where a person labelled them in the text. */
  captions: maybe(v.array(v.looseObject({ caption: maybe(v.string()), credit: maybe(v.string()) }))),
  /** Strings that must and must not be in the body, where no whole body is known. */
  snippets: maybe(v.object({ with: maybe(strings), without: maybe(strings) })),
});

/** The truth about one document of a labelled corpus. */
export type Gold = v.InferOutput<typeof goldSchema>;

/** Reads a gold file's value; a string says what is wrong with it, key by key. */
export const readGold = (value: unknown): Gold | string => {
  const result = v.safeParse(goldSchema, value);
  return result.success
    ? result.output
    : result.issues.map((issue) => `${v.getDotPath(issue) ?? "value"}: ${issue.message}`).join("; ");
};
