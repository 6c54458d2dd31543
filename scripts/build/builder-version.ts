import { codeVersion } from "../edge/code-version.ts";

const reading = ["src/knowledge", "src/entry", "src/archive"];

/** A digest of what decides how a page looks, rooms 5 to 7 and the templates: when it changes, every page is made again. */
export const builderVersion = (): string =>
  codeVersion([...reading, "src/site", "templates", "scripts/build"], [".eleventy.ts"]);

/** A digest of what decides what the catalogue holds of an entry. */
export const catalogueVersion = (): string => codeVersion(reading);
