/*
 * What the Data Package standard 2.0 asks of a descriptor (https://datapackage.org/profiles/2.0/datapackage.json), in our
 * own writing, as far as it says anything of keys that ours has.
 */
const text = { type: "string" } as const;

const path = {
  type: "string",
  pattern: "^(?:(?![./~])(?!file:)(?!.*/\\.\\./)(?!.*\\\\)(?!.*://).*|(?:http|ftp)s?://.*)$",
} as const;

const licences = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
    properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text },
  },
} as const;

const field = {
  type: "object",
  required: ["name"],
  properties: {
    name: text,
    title: text,
    description: text,
    type: {
      enum: ["string", "number", "integer", "boolean", "date", "datetime", "year", "yearmonth", "any"],
    },
  },
} as const;

/** The schema of a table: its columns, in order. */
export const tableSchemaSchema = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: { type: "array", minItems: 1, items: field },
    missingValues: { type: "array", items: text },
  },
} as const;

const resource = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    type: { enum: ["table"] },
    title: text,
    description: text,
    path,
    format: text,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: text,
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    schema: { oneOf: [path, tableSchemaSchema] },
  },
} as const;

/** The schema against which our data package is held. */
export const dataPackageSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { type: "string", format: "uri" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: text,
    description: text,
    homepage: { type: "string", format: "uri" },
    licenses: licences,
    resources: { type: "array", minItems: 1, items: resource },
  },
} as const;
