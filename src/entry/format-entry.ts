import type { Entry } from "./entry.ts";
import { layouts } from "./fields.ts";

/** Characters that YAML forbids, that break lines, or that could make a file look other than it is. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON that is YAML too, on one line, with a space after each colon and comma. */
export const toFlow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${toFlow(key)}: ${toFlow(item)}`)
      .join(", ")}}`;
  return JSON.stringify(value).replace(unsafe, escaped);
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

const plainKey = /^[a-z][a-zA-Z0-9-]*$/;

const writers: {
  readonly [Layout in (typeof layouts)[keyof typeof layouts]]: (key: string, value: object) => string;
} = {
  text: (key, value) => `${key}: ${toFlow(value)}\n`,
  line: (key, value) => `${key}: ${toFlow(value)}\n`,
  list: (key, value) =>
    `${key}:\n${Object.values(value)
      .map((item) => `  - ${toFlow(item)}\n`)
      .join("")}`,
  map: (key, value) =>
    `${key}:\n${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => `  ${plainKey.test(name) ? name : toFlow(name)}: ${toFlow(item)}\n`)
      .join("")}`,
};

/**
 * The entry's file: YAML front matter in a fixed order, each string in JSON's form so that no text can be read as
 * YAML, then the Markdown body. `comments` (whole `#` lines) are kept above the title.
 */
export const formatEntry = (entry: Entry, comments: readonly string[] = []): string => {
  let text = "---\n";
  for (const [key, layout] of Object.entries(layouts)) {
    const value = entry[key as keyof typeof layouts];
    if (!isEmpty(value)) text += writers[layout](key, value as object);
    if (key === "address") for (const comment of comments) text += `${comment}\n`;
  }
  return `${text}---\n${entry.body === "" ? "" : `\n${entry.body}`}`;
};

const opening = /^---\n(?:address: .*\n)?/;

/** The same file with another address: it stands first, so that it can be given when all else is known. */
export const withAddress = (file: string, address: string): string =>
  file.replace(opening, () => `---\naddress: ${toFlow(address)}\n`);
