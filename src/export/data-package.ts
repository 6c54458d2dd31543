import { slugOf } from "../entry/slug.ts";
import type { About } from "./exported.ts";
import type { TableSchema } from "./table-schema.ts";

/** A file that can be carried away: its path below `data/`, how many bytes it has, and their SHA-256 in hexadecimal digits. */
export type DataFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A file as a data package names it. */
export type Resource = {
  readonly file: DataFile;
  readonly title: string;
  readonly mediaType: string;
  /** What a table's columns hold, or the file that says so; absent: it is no table. */
  readonly schema?: TableSchema | string;
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

const resourceOf = ({ file, title, mediaType, schema }: Resource): object => ({
  name: file.path.replace(/[/.]/g, "-"),
  ...(schema !== undefined && { type: "table" }),
  title,
  path: file.path,
  format: endingOf(file.path),
  mediatype: mediaType,
  encoding: "utf-8",
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  ...(schema !== undefined && { schema }),
});

/** Names of packages are plain: readers of the standard's first version take no others. */
const nameOf = (name: string): string => {
  const slug = slugOf(name);
  return /^[a-z0-9-]+$/.test(slug) ? slug : "archive";
};

/**
 * The description of all files as a data package (https://datapackage.org/standard/data-package/). It names no day on
 * which it was made, so that the same archive gives the same bytes.
 */
export const dataPackageOf = (about: About, resources: readonly Resource[]): string => {
  const { name, description, address, rights } = about;
  const given = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: nameOf(name),
    title: name,
    description,
    homepage: address,
    ...(rights !== undefined && { licenses: [{ path: `${address}data/#rights`, title: rights }] }),
    resources: resources.map(resourceOf),
  };
  return `${JSON.stringify(given, undefined, 1)}\n`;
};

/** The digests of files as `sha256sum -c` reads them, in BagIt's form (RFC 8493, section 2.1.3), by their paths. */
export const manifestOf = (files: readonly DataFile[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");
