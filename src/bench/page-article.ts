import type { Article, Block, Caption, Evidence, Found } from "../article/article.ts";
import type { Label } from "../label/label.ts";
import type { Subject, Subjects } from "../subjects/subjects.ts";
import type { InventedPage, PageLine } from "./page.ts";

type Numbered = PageLine & { readonly line: number };

const numbered = (lines: readonly PageLine[]): readonly Numbered[] => {
  let line = 0;
  return lines.map((one) => {
    line += one.gap + 1;
    return { ...one, line };
  });
};

/** The page as a scraper leaves it: its lines, and blank lines between. */
export const textOfPage = ({ lines }: InventedPage): string =>
  lines.map(({ gap, text }) => `${"\n".repeat(gap)}${text}\n`).join("");

const kinds: { readonly [Name in Label]?: Block["kind"] } = {
  body: "paragraph",
  subhead: "subhead",
  item: "item",
};

const isBlock = ({ label }: PageLine): boolean => kinds[label] !== undefined;

const blocksOf = (lines: readonly Numbered[]): readonly Block[] =>
  lines.flatMap(({ label, text, line }) => {
    const kind = kinds[label];
    return kind === undefined ? [] : [{ kind, text, line }];
  });

const captionsOf = (lines: readonly Numbered[]): readonly Caption[] =>
  lines.flatMap(({ label, text, line }, index) => {
    if (label !== "caption") return [];
    const end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("” "));
    const [words, credit] = end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
    const after = lines.slice(0, index).filter(isBlock).length;
    return [{ text: words, ...(credit !== "" && { credit }), line, after }];
  });

/** What the machine itself would take for a field or the body stands in no other place. */
const taken = new Set<Label>(["title", "subtitle", "caption", "body", "subhead", "item"]);

const evidence = (lines: readonly number[], rule: string, confidence: number): Evidence => ({
  lines,
  rule,
  confidence,
});

const linesOf = (lines: readonly Numbered[], label: Label): readonly number[] =>
  lines.filter((one) => one.label === label).map(({ line }) => line);

const read = (lines: readonly Numbered[], label: Label, rule: string): Found<string> | undefined => {
  const found = lines.find((one) => one.label === label);
  return found && { value: found.text, evidence: evidence([found.line], rule, 0.9) };
};

const present = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** The article that a faultless reader would find on the page. */
export const articleOfPage = (page: InventedPage): Article => {
  const lines = numbered(page.lines);
  const { published, authors, dateline, paper } = page;
  const body = linesOf(lines, "body");
  const [opening = 1] = body;
  const naming = lines.filter(({ text }) => text === paper.name).map(({ line }) => line);
  return {
    ...present({
      title: read(lines, "title", "title-line"),
      subtitle: read(lines, "subtitle", "subtitle-line"),
      section: read(lines, "section", "section-line"),
      published:
        published === undefined
          ? undefined
          : { value: published, evidence: evidence(linesOf(lines, "date"), "published-label", 0.97) },
      authors:
        authors.length === 0
          ? undefined
          : { value: authors, evidence: evidence(linesOf(lines, "byline"), "byline-prefix", 0.96) },
      dateline:
        dateline === undefined
          ? undefined
          : { value: dateline, evidence: evidence([opening], "place-dash", 0.95) },
    }),
    publisher: { value: paper.name, evidence: evidence(naming, "furniture-names", 0.9) },
    language: { value: "en", evidence: evidence(body.slice(0, 6), "body-trigrams", 0.98) },
    captions: captionsOf(lines),
    body: blocksOf(lines),
    removed: lines
      .filter(({ label }) => !taken.has(label))
      .map(({ line, label, text }) => ({ line, label, text })),
  };
};

/** The subjects of the page, each found where its name stands. */
export const subjectsOfPage = (page: InventedPage): Subjects => {
  const lines = numbered(page.lines).filter(({ label }) => label === "body");
  const found = (names: readonly string[], rule: string): readonly Subject[] =>
    names.map((name) => {
      const naming = lines.filter(({ text }) => text.includes(name)).map(({ line }) => line);
      return { name, evidence: evidence(naming, rule, 0.85) };
    });
  return {
    topics: page.topics.map((name) => ({
      name,
      evidence: evidence(
        lines.slice(0, 4).map(({ line }) => line),
        "topic-terms",
        0.8,
      ),
    })),
    people: found(page.people, "full-name"),
    organisations: found(page.organisations, "organisation-name"),
    places: found(page.places, "place-name"),
  };
};
