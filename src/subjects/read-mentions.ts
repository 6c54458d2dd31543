import { honorifics, roles, speechVerbs } from "../knowledge/names/name-words.ts";
import { withClubs } from "./find-clubs.ts";
import { founderOf } from "./join-firms.ts";
import { withoutCommonWords } from "./lone-words.ts";
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

const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.every(({ text }) => text === text.toUpperCase());

/** A name's words as printed; the possessive of many stays with its word: `["Workers'", "Union"]`. */
const wordsOf = (tokens: readonly Token[]): readonly string[] => {
  const words: string[] = [];
  for (const { text } of tokens) {
    const last = words.at(-1);
    if (/^['’]$/u.test(text) && last?.endsWith("s")) words[words.length - 1] = `${last}'`;
    else words.push(text.replaceAll("’", "'"));
  }
  return words;
};

const readMention = ({ passage, tokens }: Sentence, sentence: number, span: Span): Mention => {
  const mention = {
    kind: span.kind,
    words: wordsOf(tokens.slice(span.from, span.to)),
    addressed: isAddressed(tokens, span),
    prominent: ["title", "subtitle", "lead"].includes(passage.place),
    before: bare(tokens[span.from - 1]?.text),
    after: bare(tokens[span.to]?.text),
    sentence,
    from: span.from,
    to: span.to,
  };
  return {
    ...mention,
    ...(passage.line !== undefined && { line: passage.line }),
    ...(isShouted(tokens) && { isShouted: true }),
  };
};

type Named = { readonly mention: Mention; readonly name: string };

/** Names that an article gives with `and Co` or `Inc` at least once: where it leaves that out it means the firm still. */
const firmsIn = (named: readonly Named[]): ReadonlySet<string> =>
  new Set(
    named.flatMap(({ mention: { kind, words } }) =>
      kind === "organisation" ? (founderOf(words) ?? []) : [],
    ),
  );

const countKinds = (named: readonly Named[]): ReadonlyMap<string, ReadonlyMap<NameKind, number>> => {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { mention, name } of named) {
    const kinds = counts.get(name) ?? new Map<NameKind, number>();
    counts.set(name, kinds.set(mention.kind, (kinds.get(mention.kind) ?? 0) + 1));
  }
  return counts;
};

/** One name has one kind in an article: the one it has most often, of equals the first; a firm's founder is the firm. */
const settleKinds = (mentions: readonly Mention[]): readonly Mention[] => {
  const named = mentions.map((mention): Named => ({ mention, name: mention.words.join(" ") }));
  const firms = firmsIn(named);
  const counts = countKinds(named);
  return named.map(({ mention, name }) => {
    if (mention.words.length > 1 && mention.kind !== "place" && firms.has(name))
      return { ...mention, kind: "organisation" };
    const kinds = [...(counts.get(name) ?? [])].sort(([, a], [, b]) => b - a);
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
  return withClubs(withoutCommonWords(settleKinds(mentions), sentences), sentences);
};
