import { withPlainLetters } from "../knowledge/plain-letters.ts";

/** Longest slug in characters: whole words within it, so that an address fits on a line of print. */
const longest = 60;

/** Names that Windows keeps for devices, and those that a shelf's own pages use. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|page|a-z|\d{1,4})$/;

/** Most names are plain ASCII, which has nothing to fold but its capitals. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const fold = (text: string): string => (isPlain(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string): string =>
  withPlainLetters(
    text
      .normalize("NFKD")
      .replace(/\p{Script=Latin}\p{M}+/gu, (cluster) => cluster.replace(/\p{M}+/gu, ""))
      .normalize("NFC")
      .toLowerCase(),
  );

const cut = (words: readonly string[]): string => {
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length >= longest) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  return (
    slug ||
    Array.from(words[0] ?? "")
      .slice(0, longest)
      .join("")
  );
};

/**
 * A readable name for an address: lower case, words joined by hyphens, Latin letters folded to ASCII, other
 * scripts kept; at most 60 characters and 180 bytes of whole words. A text without a word gives `untitled`.
 */
export const slugOf = (text: string): string => {
  const plain = fold(text.slice(0, 1000)).replace(/[’'‘`´]/g, "");
  const words = isPlain(plain) ? plain.match(/[a-z0-9]+/g) : plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const slug = cut(words ?? []) || "untitled";
  return reserved.test(slug) ? `${slug}-article` : slug;
};
