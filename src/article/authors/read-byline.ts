import { bylinePrefixes } from "../../knowledge/byline-words.ts";
import { anyOf } from "../word-pattern.ts";
import { isAgency, isName, splitNames } from "./split-names.ts";

/** How a line names the authors. */
export type BylineForm = "prefix" | "bare";

/** The authors that a line names. */
export type Byline = { readonly names: readonly string[]; readonly form: BylineForm };

const prefixPattern = new RegExp(
  `^[\\s–—|•*-]{0,4}(?:${anyOf(bylinePrefixes)})(?:\\s*[:：／/]\\s*|\\s+)(?=[\\p{L}"“])`,
  "iu",
);

/** A line that is only `By`: the names stand on the next. */
export const isPrefixAlone = (text: string): boolean =>
  text.length <= 20 &&
  prefixPattern.exec(`${text.replace(/[:：]$/u, "")} A`)?.[0].trim().length ===
    text.replace(/[:：]$/u, "").trim().length;

/** The authors that a line names behind `By` or its like, or as nothing but names. */
export const readByline = (text: string): Byline | undefined => {
  if (text.length > 300) return undefined;
  const prefix = prefixPattern.exec(text);
  const names = splitNames(prefix === null ? text : text.slice(prefix[0].length));
  if (names.length === 0) return undefined;
  if (prefix !== null) return { names, form: "prefix" };
  return names.some((name) => isAgency(name) || (isName(name) && /\s|[\u3040-\u9fff]/u.test(name)))
    ? { names, form: "bare" }
    : undefined;
};
