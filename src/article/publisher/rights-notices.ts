import { rightsNotices } from "../../knowledge/publisher-cues.ts";

/** Only beside one of these a name can be that of a notice of rights. */
const rightsWords = /©|\(c\)|copyright|rechte|rights|derechos|droits|direitos|diritti|prawa/iu;

/** Whether a line may hold a notice of rights. */
export const mayHaveRights = (text: string): boolean => rightsWords.test(text);

const copyrightSign = /(?:©|\(c\)|copyright|&copy;)[\s©()c\d–—,.:-]*(?:copyright|by|present)?[\s\d–—,.-]*$/iu;

/** Whether the words before a name are a sign of rights, with or without years. */
export const endsWithSign = (before: string): boolean => copyrightSign.test(before.slice(-40));

/** Whether the words behind a name say that all rights are reserved. */
export const beginsWithNotice = (after: string): boolean => {
  const head = after
    .slice(0, 40)
    .toLowerCase()
    .replace(/^[\s.,|-]+/u, "");
  return rightsNotices.some((notice) => head.startsWith(notice));
};

/** A notice of rights names its owner in its first letters. */
const longestNotice = 240;

/** Words that stand between a sign of rights and the name, or begin what follows the name. */
const noNames = new Set(
  "all alle by copyright derechos direitos droits powered rights todos tous tutti wszelkie".split(" "),
);

const noticedName = /(?:©|\(c\))[\s\d–—,-]{0,30}(\p{L}[\p{L}\p{M}’' -]{1,38}\p{L})(?=\s*(?:[,.|/–—]|$))/iu;

/** A name of two to four words in a notice of rights, some of them in small letters: `© the old Quay`. */
export const smallNameInNotice = (text: string): string | undefined => {
  const name = noticedName.exec(text.slice(0, longestNotice))?.[1];
  const words = name?.split(/\s+/u) ?? [];
  return name !== undefined &&
    words.length > 1 &&
    words.length < 5 &&
    words.some((word) => /^\p{Ll}/u.test(word)) &&
    !words.some((word) => noNames.has(word.toLowerCase()))
    ? name
    : undefined;
};
