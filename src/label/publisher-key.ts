/** What is the same in two ways of writing a publisher's name: its letters and figures, in lower case. */
export const publisherKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
