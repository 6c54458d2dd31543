import { codeVersion } from "../edge/code-version.ts";

/** A digest of the rooms that decide what an entry says: when it changes, every text is read again. */
export const readerVersion = (): string =>
  codeVersion(["src/knowledge", "src/text", "src/label", "src/article", "src/subjects", "src/entry"]);
