import { hash } from "node:crypto";

/** A digest of texts in order, 22 characters of base64url (128 bits of SHA-256): where each ends counts. */
export const digestOf = (texts: Iterable<string>): string => {
  let joined = "";
  for (const text of texts) joined += `${text.length}:${text}`;
  return hash("sha256", joined, "base64url").slice(0, 22);
};

/** The first 64 bits of a text's SHA-256, as two numbers of 32 bits. */
export const digestPair = (text: string): readonly [number, number] => {
  const hex = hash("sha256", text, "hex");
  return [Number.parseInt(hex.slice(0, 8), 16), Number.parseInt(hex.slice(8, 16), 16)];
};
