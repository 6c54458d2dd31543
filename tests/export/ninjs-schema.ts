/*
 * What IPTC's schema of ninjs 3.0 (https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json, MIT licence) asks, in our own
 * writing: its keys and their types. Keys of events, planned coverage and pictures are left out: an article with one
 * would not be valid here.
 */
type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string" };
const uri: Schema = { type: "string", format: "uri" };
const moment: Schema = { type: "string", format: "date-time" };
const whole: Schema = { type: "integer" };

const listOf = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: "array",
  items: { type: "object", properties, required, additionalProperties: false },
});

const texts = listOf({ role: text, contentType: text, value: text }, ["value"]);
const names = { name: text, rel: text, uri, literal: text };

/** The schema against which our ninjs is held. */
export const ninjsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["uri"],
  unevaluatedProperties: false,
  properties: {
    uri,
    type: {
      enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
    },
    representationType: { enum: ["full", "partial"] },
    profile: text,
    version: text,
    firstCreated: moment,
    versionCreated: moment,
    contentCreated: moment,
    embargoedUntil: moment,
    pubStatus: { enum: ["usable", "withheld", "canceled"] },
    urgency: { type: "integer", minimum: 1, maximum: 9 },
    copyrightHolder: text,
    copyrightNotice: text,
    usageTerms: text,
    edNote: text,
    language: text,
    descriptions: texts,
    bodies: listOf({ role: text, contentType: text, charCount: whole, wordCount: whole, value: text }, [
      "value",
    ]),
    headlines: texts,
    people: listOf(names),
    organisations: listOf(names),
    places: listOf(names),
    subjects: listOf({
      ...names,
      creator: text,
      relevance: { type: "integer", minimum: 0, maximum: 100 },
      confidence: { type: "integer", minimum: 0, maximum: 100 },
    }),
    infoSources: listOf({ name: text, role: text, uri, literal: text }),
    title: text,
    by: text,
    slugline: text,
    located: text,
    altIds: listOf({ role: text, value: text }),
    standard: {
      type: "object",
      properties: { name: text, version: text, schema: uri },
      additionalProperties: false,
    },
    genres: listOf({ name: text, uri: text, literal: text }),
    expires: moment,
  },
} as const;
