import { type Byline, isPersonal } from "./read-byline.ts";
import { isRole, splitNames, wordsOf } from "./split-names.ts";

/** `Ada Brook is the paper's harbour reporter`; its verb in the languages of the press. */
const bioPattern =
  /^((?:\p{Lu}[\p{L}'’.-]*\s|(?:de|di|van|von|der|la|del)\s){2,5})(?:is|was|ist|es|est|è|é|är|er|is een)\s(?:\p{L}|\d)/u;

/** `Reporting by …`, `Email … at`, `Contact … at`: what stands under a report. */
const contactPattern = /^(?:\(?reporting by|email|e-mail|contact|write to|follow)\s(?=\p{Lu})/iu;

const longestRead = 400;

/** `is` is followed by the role within so many words: `is the paper's chief harbour correspondent`. */
const roleWithin = 9;

/** Who the author is by a sentence under the article: who reported, how to write to them, what they are. */
export const readBio = (text: string): Byline | undefined => {
  const head = text.slice(0, longestRead);
  const contact = contactPattern.exec(head);
  if (contact !== null) {
    const { names } = splitNames(head.slice(contact[0].length).split(/;|\.\s/u)[0] ?? "");
    return names.length > 0 && names.every((name) => wordsOf(name).length > 1)
      ? { names, form: "bio" }
      : undefined;
  }
  const bio = bioPattern.exec(head);
  if (
    bio?.[1] === undefined ||
    !wordsOf(head.slice(bio[1].length))
      .slice(0, roleWithin)
      .some((word) => isRole(word.replace(/\W+$/u, "")))
  )
    return undefined;
  const { names } = splitNames(bio[1]);
  return names.length === 1 && names.every(isPersonal) ? { names, form: "bio" } : undefined;
};
