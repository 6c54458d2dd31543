const foldedKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+(?=\S)/u, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** A name's letters and digits without accents and without `The`: how spellings and sites are told to be one. */
export const nameKey = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/^the\s+(?=\S)/, "")
        .replace(/[^a-z0-9]+/g, "")
    : foldedKey(text);
