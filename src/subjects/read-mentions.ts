import { honorifics, roles, speechVerbs } from "../knowledge/names/name-words.ts";
import type { Mention, NameKind, Span } from "./mention.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Token } from "./split-tokens.ts";
import { tagFullNames } from "./tag-full-names.ts";
import { tagNames } from "./tag-names.ts";
import { tidySpans } from "./tidy-spans.ts";

const bare = (text: string | undefined): string => (text ?? "").toLowerCase().replaceAll(".", "");

/** A longer name than this (in UTF-16 units) is a mistake or an attack. */
const longestName = 80;

/* Control and format characters (bidi overrides among them) and what only markup uses. */
const hostile = /[\p{C}<>{}\\|=]/u;

/** Whether words can stand as a name: short enough, with a letter, free of control and bidi characters and markup. */
const isPlainName = (name: string): boolean =>
  name.length > 1 && name.length <= longestName && !hostile.test(name) && /\p{L}/u.test(name);

const isAddressed = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const before = bare(tokens[from - 1]?.text);
  const after = bare(tokens[to]?.text);
  return honorifics.has(before) || roles.has(before) || speechVerbs.has(after) || speechVerbs.has(before);
};

const readMention = ({ passage, tokens }: Sentence, sentence: number, span: Span): Mention => {
  const mention = {
    kind: span.kind,
    words: tokens.slice(span.from, span.to).map(({ text }) => text.replaceAll("’", "'")),
    addressed: isAddressed(tokens, span),
    prominent: ["title", "subtitle", "lead"].includes(passage.place),
    before: bare(tokens[span.from - 1]?.text),
    after: bare(tokens[span.to]?.text),
    sentence,
    from: span.from,
    to: span.to,
  };
  return passage.line === undefined ? mention : { ...mention, line: passage.line };
};

/** One name has one kind in an article: the one it has most often, of equals the first. */
const settleKinds = (mentions: readonly Mention[]): readonly Mention[] => {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { words, kind } of mentions) {
    const kinds = counts.get(words.join(" ")) ?? new Map<NameKind, number>();
    counts.set(words.join(" "), kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }
  return mentions.map((mention) => {
    const kinds = [...(counts.get(mention.words.join(" ")) ?? [])].sort(([, a], [, b]) => b - a);
    return { ...mention, kind: kinds[0]?.[0] ?? mention.kind };
  });
};

/** All names of the sentences in reading order, each as it stands there; fewer where the language is not English. */
export const readMentions = (
  sentences: readonly Sentence[],
  language: string | undefined,
): readonly Mention[] => {
  const document = sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const spans = language === "en" ? tagNames(document) : document.map(tagFullNames);
  const mentions = sentences
    .flatMap((sentence, at) =>
      tidySpans(spans[at] ?? [], document[at] ?? []).map((span) => readMention(sentence, at, span)),
    )
    .filter(({ words }) => isPlainName(words.join(" ")));
  return settleKinds(mentions);
};
