import type { Mention } from "./mention.ts";
import type { Sentence } from "./read-sentences.ts";

const isAtStart = ({ before, isShouted: shouted }: Mention): boolean => before === "" || shouted === true;

/** Words with a capital at a sentence's start alone, and in small letters elsewhere: `Total loans rose`, where the text has `total` too. */
const commonWordsIn = (mentions: readonly Mention[], sentences: readonly Sentence[]): ReadonlySet<string> => {
  const lone = mentions.filter(({ kind, words }) => kind === "organisation" && words.length === 1);
  const inText = new Set(lone.filter((mention) => !isAtStart(mention)).flatMap(({ words }) => words));
  const wanted = new Map(
    lone.flatMap(({ words }) =>
      words.filter((word) => !inText.has(word)).map((word) => [word.toLowerCase(), word]),
    ),
  );
  if (wanted.size === 0) return new Set();
  return new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ text }) => wanted.get(text) ?? [])));
};

/** Names without lone words, taken for organisations, that only a sentence's start or a headline puts in capitals. */
export const withoutCommonWords = (
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Mention[] => {
  const common = commonWordsIn(mentions, sentences);
  return common.size === 0
    ? mentions
    : mentions.filter(
        ({ kind, words }) => kind !== "organisation" || words.length > 1 || !common.has(words[0] ?? ""),
      );
};
