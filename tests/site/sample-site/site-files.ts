import { readFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../../../scripts/edge/list-files.ts";

/** A file of a built site, by the address at which a server gives it. */
export type SiteFile = { readonly address: string; readonly file: string; readonly text: () => string };

/** All files of a built site: `2020/09/index.html` is `/2020/09/`. */
export const siteFiles = (site: string): readonly SiteFile[] =>
  listFiles(site).files.map((name) => {
    const file = path.join(site, name);
    return {
      address: `/${name.replace(/(^|\/)index\.html$/, "$1")}`,
      file,
      text: () => readFileSync(file, "utf8"),
    };
  });

/** Those that are HTML. */
export const htmlFiles = (site: string): readonly SiteFile[] =>
  siteFiles(site).filter(({ file }) => file.endsWith(".html"));
