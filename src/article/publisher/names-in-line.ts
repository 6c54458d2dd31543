import { ownersCompanions, publisherLeads, publisherTold } from "../../knowledge/publisher-cues.ts";
import { nameKey } from "./name-key.ts";
import { bareName, readWord, type Word, withoutOpening } from "./read-word.ts";
import { beginsWithNotice, endsWithSign, mayHaveRights, smallNameInNotice } from "./rights-notices.ts";

/** A run of large words in a line, with what stands around it. */
export type NameInLine = {
  /** As printed. */
  readonly name: string;
  /** As `nameKey` has it. */
  readonly key: string;
  /**
   * How much the words before it, and those behind it, say that it is the publisher: 0 for nothing. What stands behind
   * the end of a run is said of the whole run, not of its last words.
   */
  readonly lead: number;
  readonly trail: number;
  /** Whether the line begins with it. */
  readonly first: boolean;
  /** Whether the words behind it tell what it is: `Quay is part of`, `Quay, a division of`. */
  readonly told: boolean;
  /** Whether a notice of rights names it. */
  readonly rights: boolean;
  /** Whether it is the whole run of large words, not a part of one. */
  readonly complete: boolean;
  /** Whether it is a company's name: `Inc.`, `GmbH` stands in it or behind it, or `and its licensors`. */
  readonly company: boolean;
};

/** Furniture is short; of longer lines only the beginning is read. */
const longestRead = 240;

/** Names have at most this many words and characters. */
const mostWords = 5;
const longestName = 40;

/** A longer run is a menu. */
const longestRun = 10;

/** Phrases that lead a name in have at most this many words. */
const longestLead = 5;

const leadBefore = (words: readonly Word[], place: number): number => {
  if (words[place - 1]?.endsLead !== true) return 0;
  const before = words.slice(Math.max(0, place - longestLead), place).map(({ inLead }) => inLead);
  return Math.max(
    ...before.map((_, from) => {
      const phrase = before.slice(from).join(" ");
      return publisherLeads.get(phrase) ?? publisherLeads.get(phrase.replace(/:$/, "")) ?? 0;
    }),
  );
};

const textBetween = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(" ");

/** Where the run of large words that begins at a place ends; small words between two large ones belong to it. */
const runEnd = (words: readonly Word[], start: number): number => {
  let end = start + 1;
  for (let next = words[end]; next !== undefined; next = words[end]) {
    if (words[end - 1]?.ends || next.begins) break;
    if (next.isLarge) end += 1;
    else if (next.isSmall && words[end + 1]?.isLarge) end += 2;
    else break;
  }
  return end;
};

const isTold = (words: readonly Word[], to: number): boolean => {
  const [next, second] = [words[to], words[to + 1]];
  return (
    next?.beginsTelling === true &&
    second !== undefined &&
    publisherTold.has(`${next.inLead} ${second.inLead}`)
  );
};

/** Whether the words behind a name join others to it that hold the same rights. */
const isJoined = (words: readonly Word[], to: number): boolean => {
  const [next, second] = [words[to], words[to + 1]];
  return next?.joins === true && second !== undefined && ownersCompanions.has(second.inLead);
};

/** A line's words, and whether a notice of rights may be among them. */
type ReadLine = {
  readonly words: readonly Word[];
  readonly mayHaveRights: boolean;
};

/** A place in a line from which names begin: what the words before it tell. */
type Start = {
  readonly from: number;
  readonly end: number;
  readonly isRunStart: boolean;
};

/** Menus that were glued into one word have more seams. */
const mostSeams = 2;

/** The names that begin at one place of a run: of those inside it, only companies'. */
const addNamesFrom = (
  names: NameInLine[],
  { words, mayHaveRights }: ReadLine,
  { from, end, isRunStart }: Start,
): void => {
  const lead = leadBefore(words, from);
  const signed = mayHaveRights && endsWithSign(textBetween(words, from - 6, from));
  let [text, inner, hasCompany, seams] = ["", "", false, 0];
  for (let to = from + 1; to <= end && to <= from + mostWords; to += 1) {
    const last = words[to - 1];
    if (last === undefined) return;
    text = to === from + 1 ? last.text : `${text} ${last.text}`;
    hasCompany ||= last.isCompany;
    seams += last.seams;
    if (seams > mostSeams) return;
    if (!last.isSmall && !last.isAddress) {
      const behind = words[to];
      const company = behind?.isCompany === true || isJoined(words, to);
      const isOwn = to === words.length && last.endsPossessive;
      const name = isOwn ? withoutOpening(text) : bareName(text);
      if (name.length <= longestName && (isRunStart || to === end || company))
        names.push({
          name,
          key: inner + (isOwn ? last.key : last.lastKey),
          lead,
          trail: isRunStart ? (behind?.trail ?? 0) : 0,
          first: from === 0,
          told: behind !== undefined && isTold(words, to),
          complete: isRunStart && to === end,
          rights:
            mayHaveRights &&
            (to === end || company) &&
            (signed || (isRunStart && beginsWithNotice(textBetween(words, to, to + 6)))),
          company: company || hasCompany,
        });
    }
    inner += to === from + 1 && last.isThe ? "" : last.key;
  }
};

const readLine = (text: string): ReadLine => {
  const head = text.slice(0, longestRead);
  const words: Word[] = [];
  for (const word of head.split(" ")) if (word !== "") words.push(readWord(word));
  return { words, mayHaveRights: mayHaveRights(head) };
};

/**
 * Every name of one to five words in a line's runs of large words, the parts with which a run begins or ends by
 * themselves too; addresses and menus that were glued into one word are none.
 */
export const namesInLine = (text: string): readonly NameInLine[] => {
  const line = readLine(text);
  const { words } = line;
  const names: NameInLine[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (!words[start]?.isLarge) continue;
    const end = runEnd(words, start);
    for (let from = start; end - start <= longestRun && from < end; from += 1)
      if (!words[from]?.isSmall || words[from]?.isThe)
        addNamesFrom(names, line, { from, end, isRunStart: from === start });
    start = end - 1;
  }
  const noticed = line.mayHaveRights ? smallNameInNotice(text) : undefined;
  if (noticed !== undefined)
    names.push({
      name: noticed,
      key: nameKey(noticed),
      lead: 0,
      trail: 0,
      first: false,
      told: false,
      complete: true,
      rights: true,
      company: false,
    });
  return names;
};
