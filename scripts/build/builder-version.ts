import { codeVersion } from "../edge/code-version.ts";

/** A digest of what decides how a page looks, rooms 5 to 7 and the templates: when it changes, every page is made again. */
export const builderVersion = (): string =>
  codeVersion(
    ["src/knowledge", "src/entry", "src/archive", "src/site", "templates", "scripts/build"],
    [".eleventy.ts"],
  );
