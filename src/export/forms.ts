import { articlesCsvOf } from "./articles-csv.ts";
import { articlesJsonOf } from "./articles-json.ts";
import { bibtexOf } from "./bibtex.ts";
import { cslJsonOf } from "./csl-json.ts";
import type { About, Exported } from "./exported.ts";
import { ninjsLinesOf } from "./ninjs.ts";
import type { Reference } from "./reference.ts";
import { risOf } from "./ris.ts";

/** A form in which articles can be carried away. */
export type Form = {
  readonly name: string;
  /** Folder below `data/`, and the ending of its files' names. */
  readonly folder: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (articles: readonly Exported[], about: About) => string;
};

const references =
  (write: (references: readonly Reference[]) => string) =>
  (articles: readonly Exported[]): string =>
    write(articles.map(({ reference }) => reference));

/** All forms, in the order in which the data page names them. */
export const forms = {
  csv: { name: "CSV", folder: "articles", ending: "csv", mediaType: "text/csv", write: articlesCsvOf },
  jsonLines: {
    name: "JSON Lines",
    folder: "articles",
    ending: "jsonl",
    mediaType: "application/jsonl",
    write: articlesJsonOf,
  },
  ninjs: {
    name: "ninjs",
    folder: "ninjs",
    ending: "jsonl",
    mediaType: "application/jsonl",
    write: ninjsLinesOf,
  },
  bibtex: {
    name: "BibTeX",
    folder: "references",
    ending: "bib",
    mediaType: "application/x-bibtex",
    write: references(bibtexOf),
  },
  ris: {
    name: "RIS",
    folder: "references",
    ending: "ris",
    mediaType: "application/x-research-info-systems",
    write: references(risOf),
  },
  csl: {
    name: "CSL-JSON",
    folder: "references",
    ending: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: references(cslJsonOf),
  },
} as const satisfies { readonly [name: string]: Form };

/** The file of a part of the archive in a form, below `data/`: `articles/2020.csv`. */
export const fileOf = ({ folder, ending }: Form, part: string): string => `${folder}/${part}.${ending}`;
