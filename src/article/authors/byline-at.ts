import { nameJoiners } from "../../knowledge/byline-words.ts";
import type { Page } from "../page.ts";
import { textAt } from "../page.ts";
import { anyOf } from "../word-pattern.ts";
import { lateLines } from "./byline-places.ts";
import { isAgencyHere } from "./known-forms.ts";
import { readBio } from "./read-bio.ts";
import { type Byline, isPrefixAlone, readByline, startsWithPrefix } from "./read-byline.ts";

/** More names under one `By` are a list. */
const mostUnderPrefix = 6;

/** The names on the lines under a line that is only `By`, one or more a line. */
const underPrefix = (page: Page, index: number): Byline | undefined => {
  const names: string[] = [];
  for (let at = index; at < index + mostUnderPrefix; at += 1) {
    const byline = readByline(at === index ? `By ${textAt(page, at)}` : textAt(page, at));
    if (byline === undefined || (at > index && (byline.form === "prefix" || byline.form === "dated"))) break;
    names.push(...byline.names);
  }
  return names.length === 0 ? undefined : { names: [...new Set(names)], form: "prefix" };
};

/** A short agency's name by itself may be anything. */
const isBareAcronym = ({ names, form }: Byline): boolean =>
  form === "bare" && /^\p{Lu}{2,3}$/u.test(names.join());

/** Lines under the headline where an agency's name by itself is a byline; lower down it signs the report off. */
const agencyWithin = 4;

const isSignOff = (page: Page, index: number, { names, form }: Byline): boolean =>
  (form === "bare" || (form === "role" && index < (page.title ?? 0))) &&
  isAgencyHere(page, names[0] ?? "") &&
  (form === "role" || index - (page.title ?? 0) > agencyWithin || index > (page.bodyEnd ?? index)) &&
  page.lines[index]?.label !== "byline";

/** A line that holds one of the archive's own agencies and nothing else, but perhaps `By`. */
const agencyByline = ({ agencies }: Page, text: string): Byline | undefined => {
  if (agencies?.isName(text)) return { names: [text], form: "bare" };
  const name = text.slice(text.indexOf(" ") + 1);
  return agencies?.isName(name) && startsWithPrefix(text) ? { names: [name], form: "prefix" } : undefined;
};

/** A byline that goes on in the next line: `Ada Brook, Per Holm and`. */
const unfinished = new RegExp(
  `\\p{L}(?:,|\\s(?:&|${anyOf(nameJoiners.filter((word) => word.length > 1))}))$`,
  "u",
);

/** The next line of an unfinished byline is as short as names are. */
const longestRest = 60;

/** A line, and the next where a byline goes on in it. */
const bylineText = (page: Page, index: number): string => {
  const text = textAt(page, index);
  const next = textAt(page, index + 1);
  return text.length <= longestRest * 3 && next.length <= longestRest && unfinished.test(text)
    ? `${text} ${next}`
    : text;
};

/** `— Ada Brook (@adabrook) 2 May 2020` signs an embedded post. */
const isPost = (text: string): boolean => /\(@\w/.test(text.slice(0, 120));

/** The byline that a line is, perhaps with its neighbours: under a `By`, going on in the next line, about the author. */
export const bylineAt = (page: Page, index: number): Byline | undefined => {
  if (isPost(textAt(page, index))) return undefined;
  if (index > 0 && isPrefixAlone(textAt(page, index - 1))) return underPrefix(page, index);
  const byline =
    agencyByline(page, textAt(page, index)) ??
    readByline(bylineText(page, index)) ??
    (index <= (page.bodyEnd ?? index) - lateLines ? undefined : readBio(textAt(page, index)));
  return byline === undefined || isBareAcronym(byline) || isSignOff(page, index, byline) ? undefined : byline;
};
