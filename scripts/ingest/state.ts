import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Content } from "../edge/content.ts";
import { writeWhole } from "../edge/write-file.ts";

/** How a file looked when it was last read: modification time in ms and size in bytes. */
const look = [v.number(), v.number()] as const;

const text = v.strictTuple([...look, v.string()]);
const entry = v.strictTuple([...look, v.string(), v.string(), v.string(), v.string()]);

const schema = v.strictObject({
  form: v.literal(1),
  reader: v.string(),
  texts: v.record(v.string(), text),
  entries: v.record(v.string(), entry),
});

/**
 * What the last ingest knew, so that the next need not read what did not change.
 * `texts`: path -> [time, size, sha256]; `entries`: path -> [time, size, sha256, source, address, body fingerprint].
 */
export type IngestState = v.InferOutput<typeof schema>;

const emptyState = (reader: string): IngestState => ({ form: 1, reader, texts: {}, entries: {} });

const fileOf = (content: Content): string => path.join(content.state, "ingest.json");

/** The stored state; an empty one where there is none, where it is damaged, or where another version made it. */
export const loadState = (content: Content, reader: string): IngestState => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(fileOf(content), "utf8"));
    const state = v.parse(schema, parsed);
    return state.reader === reader ? state : { ...emptyState(reader), texts: state.texts };
  } catch {
    return emptyState(reader);
  }
};

export const saveState = (content: Content, state: IngestState): void =>
  writeWhole(fileOf(content), JSON.stringify(state));

/** The texts as the last ingest saw them, whatever version of the reader it was: digests of bytes hang on no reader. */
export const knownTexts = (content: Content): IngestState["texts"] => loadState(content, "").texts;
