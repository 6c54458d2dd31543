import { createHash } from "node:crypto";

/** A digest of texts in order, 22 characters of base64url (128 bits of SHA-256): where each ends counts. */
export const digestOf = (texts: Iterable<string>): string => {
  let joined = "";
  for (const text of texts) joined += `${text.length}:${text}`;
  return createHash("sha256").update(joined).digest("base64url").slice(0, 22);
};
