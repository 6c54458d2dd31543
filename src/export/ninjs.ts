import type { Caption } from "../article/article.ts";
import { topicLabel } from "../knowledge/media-topics/media-topics.ts";
import type { About, Exported } from "./exported.ts";
import { citedTitle, onOneLine } from "./reference.ts";

/** A text with its part in the article: `main`, `subtitle`, `caption`. */
type Text = { readonly role: string; readonly value: string };

type Named = { readonly name: string; readonly uri?: string };

/** An article as IPTC's ninjs 3.0 has it (https://iptc.org/std/ninjs/); of its many keys those that an archive can fill. */
export type NinjsItem = {
  readonly uri: string;
  readonly type: "text";
  readonly representationType: "full";
  readonly language?: string;
  readonly title: string;
  readonly headlines?: readonly Text[];
  readonly by?: string;
  readonly located?: string;
  readonly descriptions?: readonly Text[];
  readonly bodies: readonly (Text & { readonly contentType: "text/plain"; readonly wordCount: number })[];
  readonly people?: readonly Named[];
  readonly organisations?: readonly Named[];
  readonly places?: readonly Named[];
  readonly subjects?: readonly Named[];
  readonly infoSources?: readonly Named[];
  readonly copyrightNotice?: string;
  readonly altIds?: readonly Text[];
  readonly standard: { readonly name: "ninjs"; readonly version: "3.0"; readonly schema: string };
};

const standard = {
  name: "ninjs",
  version: "3.0",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
} as const;

const named = (names: readonly string[]): readonly Named[] => names.map((name) => ({ name }));

/** A Media Topic has an address of IPTC's; a topic of the archive's own only a name. */
const subjectOf = (topic: string): Named => {
  const name = topicLabel(topic);
  return name === undefined
    ? { name: topic }
    : { name, uri: `http://cv.iptc.org/newscodes/mediatopic/${topic.replace(/^medtop:/, "")}` };
};

const captionOf = ({ heading, text, credit }: Caption): string =>
  [heading, text, credit !== undefined ? `(${credit})` : undefined]
    .filter((part) => part !== undefined)
    .join(" ");

const textsOf = (texts: readonly (readonly [role: string, value: string | undefined])[]): readonly Text[] =>
  texts.flatMap(([role, value]) => (value === undefined ? [] : [{ role, value }]));

/** What is absent or empty is left out: ninjs takes no nulls. */
const withoutEmpty = <Item extends object>(item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Item;

/**
 * An article as ninjs. ninjs knows dates only as moments, to the second, and no entry claims such a one: the date stands
 * among the descriptions, in EDTF, as far as it is known.
 */
export const ninjsOf = ({ entry, reference, text, words }: Exported, { rights }: About): NinjsItem =>
  withoutEmpty({
    uri: reference.url,
    type: "text" as const,
    representationType: "full" as const,
    language: entry.language,
    title: onOneLine(citedTitle(reference)),
    headlines: textsOf([
      ["main", entry.title],
      ["subtitle", entry.subtitle],
    ]),
    by: entry.authors.length === 0 ? undefined : entry.authors.join(", "),
    located: entry.dateline,
    descriptions: textsOf([
      ["published-edtf", entry.published],
      ["updated-edtf", entry.updated],
      ["section", entry.section],
      ...entry.captions.map((caption) => ["caption", captionOf(caption)] as const),
    ]),
    bodies: [{ role: "main", contentType: "text/plain" as const, wordCount: words, value: text }],
    people: named(entry.people),
    organisations: named(entry.organisations),
    places: named(entry.places),
    subjects: entry.topics.map(subjectOf),
    infoSources: named(entry.publisher === undefined ? [] : [entry.publisher]),
    copyrightNotice: rights,
    altIds: textsOf([["source-sha256", entry.source?.sha256]]),
    standard,
  }) as NinjsItem;

/** Articles as ninjs 3.0, one item a line. */
export const ninjsLinesOf = (articles: readonly Exported[], about: About): string =>
  articles.map((article) => `${JSON.stringify(ninjsOf(article, about))}\n`).join("");
