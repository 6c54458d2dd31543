import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../edge/list-files.ts";

/** The address that a URL asks for: `/2020/09/`; undefined where it is none. */
export const addressOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
};

/** The file of an address below the output folder; undefined for one that leads out of it. */
const fileOf = (output: string, address: string): string | undefined => {
  const file = path.join(output, address, address.endsWith("/") ? "index.html" : "");
  return file.startsWith(output + path.sep) ? file : undefined;
};

const read = (file: string | undefined): Uint8Array | undefined => {
  try {
    return file === undefined ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
};

/** The file that stands at an address, as it is now; undefined where there is none. */
export const readAt = (output: string, address: string): Uint8Array | undefined =>
  read(fileOf(output, address));

/** Whether an address lacks only the slash at its end. */
export const lacksSlash = (output: string, address: string): boolean => {
  const file = fileOf(output, `${address}/`);
  return file !== undefined && existsSync(file);
};

const stampOf = (file: string): string => {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${file} ${stats.mtimeMs} ${stats.size}` : file;
};

/** A digest of a page and of all that pages share, the stylesheet first: when it changes, the page looks different. */
export const versionOf = (output: string, page: Uint8Array | undefined): string => {
  const hash = createHash("sha256").update(page ?? "none");
  const assets = path.join(output, "assets");
  for (const file of listFiles(assets).files) hash.update(stampOf(path.join(assets, file)));
  return hash.digest("hex").slice(0, 16);
};
