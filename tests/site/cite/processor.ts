import { readFileSync } from "node:fs";
import path from "node:path";
import citeproc from "citeproc";
import type { Citation, Cited } from "../../../src/site/cite/cited.ts";

/** The CSL styles that ours are held to, as the Citation Style Language project publishes them. */
const styleFiles = {
  Chicago: "chicago-note-bibliography.csl",
  MLA: "modern-language-association.csl",
  APA: "apa.csl",
} as const;

export type StyleName = keyof typeof styleFiles;
export const styleNames = Object.keys(styleFiles) as readonly StyleName[];

const dateOf = ({ date, isAbout }: Cited): object | undefined =>
  date && {
    "date-parts": [[date.year, date.month, date.day].filter((part) => part !== undefined)],
    ...(isAbout && { circa: true }),
  };

/** What citeproc is given: the archive is MLA's `source`, for that style knows it as the container's container. */
const itemOf = (cited: Cited, id: string, style: StyleName): object => ({
  id,
  type: "article-newspaper",
  title: cited.title,
  language: cited.isEnglish ? "en" : "und",
  ...(cited.names.length > 0 && {
    author: cited.names.map(({ family, given, particle, suffix }) => ({
      family,
      ...(given !== undefined && { given }),
      ...(particle !== undefined && { "non-dropping-particle": particle }),
      ...(suffix !== undefined && { suffix }),
    })),
  }),
  ...(cited.newspaper !== undefined && { "container-title": cited.newspaper }),
  ...(cited.date && { issued: dateOf(cited) }),
  [style === "MLA" ? "source" : "archive"]: cited.archive,
  URL: cited.url,
});

/** citeproc-js with the styles in a folder: a citation as HTML, `<i>` for italics. */
export const processorIn = (folder: string): ((style: StyleName, cited: Cited) => string) => {
  const locale = readFileSync(path.join(folder, "locales-en-US.xml"), "utf8");
  const items = new Map<string, object>();
  const engines = new Map(
    styleNames.map((style) => {
      const xml = readFileSync(path.join(folder, styleFiles[style]), "utf8");
      const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) };
      return [style, new citeproc.Engine(system, xml, "en-US", true)] as const;
    }),
  );
  return (style, cited) => {
    const id = `item-${items.size}`;
    items.set(id, itemOf(cited, id, style));
    const engine = engines.get(style);
    engine?.updateItems([id]);
    const [, [entry = ""] = []] = engine?.makeBibliography() ?? [];
    return entry
      .replace(/<\/?div[^>]*>/g, "")
      .replaceAll("&#38;", "&")
      .replaceAll("&#60;", "<")
      .replaceAll("&#62;", ">")
      .trim();
  };
};

/** Ours in the same form. */
export const asHtml = (citation: Citation): string =>
  citation
    .map((run) => {
      if (typeof run === "string") return run;
      return run.italic ? `<i>${run.text}</i>` : run.text;
    })
    .join("");
