import { honorifics, roles, speechVerbs } from "../knowledge/names/name-words.ts";
import type { Mention, Span } from "./mention.ts";
import type { Passage } from "./read-passages.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Token } from "./split-tokens.ts";
import { tagNames } from "./tag-names.ts";
import { tidySpans } from "./tidy-spans.ts";

const bare = (text: string | undefined): string => (text ?? "").toLowerCase().replaceAll(".", "");

/** A longer name than this (in UTF-16 units) is a mistake or an attack. */
export const longestName = 80;

/* Control and format characters (bidi overrides among them) and what only markup uses. */
const hostile = /[\p{C}<>{}\\|=]/u;

/** Whether words can stand as a name: short enough, with a letter, free of control and bidi characters and markup. */
export const isPlainName = (name: string): boolean =>
  name.length > 1 && name.length <= longestName && !hostile.test(name) && /\p{L}/u.test(name);

const isAddressed = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const before = bare(tokens[from - 1]?.text);
  const after = bare(tokens[to]?.text);
  return honorifics.has(before) || roles.has(before) || speechVerbs.has(after) || speechVerbs.has(before);
};

const readMention = (passage: Passage, tokens: readonly Token[], span: Span): Mention => {
  const mention = {
    kind: span.kind,
    words: tokens.slice(span.from, span.to).map(({ text }) => text),
    addressed: isAddressed(tokens, span),
    prominent: ["title", "subtitle", "lead"].includes(passage.place),
    before: bare(tokens[span.from - 1]?.text),
    after: bare(tokens[span.to]?.text),
  };
  return passage.line === undefined ? mention : { ...mention, line: passage.line };
};

/** All names of the sentences in reading order, each as it stands there. */
export const readMentions = (sentences: readonly Sentence[]): readonly Mention[] => {
  const document = sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const spans = tagNames(document);
  return sentences
    .flatMap(({ passage, tokens }, at) =>
      tidySpans(spans[at] ?? [], document[at] ?? []).map((span) => readMention(passage, tokens, span)),
    )
    .filter(({ words }) => isPlainName(words.join(" ")));
};
