import { codeVersion } from "../edge/code-version.ts";

const reading = ["src/knowledge", "src/entry", "src/archive"];

/** A digest of what decides how a page looks: when it changes, every page is made again. */
export const builderVersion = (): string =>
  codeVersion(
    [...reading, "src/text", "src/export", "src/site", "src/search-page", "templates", "scripts/build"],
    [".eleventy.ts"],
  );

/** A digest of what decides what the catalogue holds of an entry. */
export const catalogueVersion = (): string => codeVersion(reading);

/** A digest of what decides what the files hold that can be carried away. */
export const dataVersion = (): string =>
  codeVersion(
    ["src/knowledge", "src/entry", "src/export"],
    ["src/site/link.ts", "scripts/build/data-part.ts"],
  );

/** Digests of what decides how the search's index is made, and what its page's script is. */
export const searchVersions = (): { readonly index: string; readonly script: string } => ({
  index: codeVersion(
    ["src/knowledge", "src/entry", "src/search", "scripts/search"],
    ["scripts/build/index-run.ts"],
  ),
  script: codeVersion(
    [...reading, "src/export", "src/site", "src/search", "src/search-page", "templates/client"],
    ["scripts/build/bundle-script.ts", "scripts/build/page-scripts.ts"],
  ),
});
