import { readFileSync } from "node:fs";
import { hasCode } from "./reason.ts";

/** A file's text; undefined where there is no such file, as somebody may have removed it. Throws where it cannot be read. */
export const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
};
