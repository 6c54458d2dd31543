import { personOf } from "../entry/person-names/name-parts.ts";
import { citedTitle, dateParts, isAboutRight, onOneLine, type Reference } from "./reference.ts";

const field = (tag: string, value: string | undefined): string => {
  const text = onOneLine(value ?? "");
  return text === "" ? "" : `${tag}  - ${text}\r\n`;
};

/** `Farr, Jon` or `Farr, Jon, Jr.`; a name that is no person's as it is, but for commas, which would part it. */
const nameOf = (name: string, language: string | undefined): string => {
  const person = personOf(onOneLine(name), language);
  if (!person) return name.replaceAll(",", " ");
  const { family, given, particle, suffix } = person;
  const last = particle === undefined ? family : `${particle} ${family}`;
  return [last, given, suffix].filter((part) => part !== undefined).join(", ");
};

const recordOf = (one: Reference): string => {
  const [year, month = "", day = ""] = dateParts(one.published);
  return [
    "TY  - NEWS\r\n",
    field("TI", citedTitle(one)),
    ...one.authors.map((author) => field("AU", nameOf(author, one.language))),
    field("T2", one.publisher),
    field("PY", year),
    year === undefined
      ? ""
      : field("DA", `${year}/${month}/${day}/${isAboutRight(one.published) ? "about" : ""}`),
    field("SE", one.section),
    field("LA", one.language),
    ...one.topics.map((topic) => field("KW", topic)),
    field("UR", one.url),
    "ER  - \r\n",
  ].join("");
};

/** References as RIS, the form that reference managers read (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export const risOf = (references: readonly Reference[]): string => references.map(recordOf).join("\r\n");
