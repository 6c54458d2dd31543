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
