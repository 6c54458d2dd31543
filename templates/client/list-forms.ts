import { bibtexOf } from "../../src/export/bibtex.ts";
import { cslJsonOf } from "../../src/export/csl-json.ts";
import { referenceFromCoins } from "../../src/export/from-coins.ts";
import type { Reference } from "../../src/export/reference.ts";
import { risOf } from "../../src/export/ris.ts";

const forms = { RIS: risOf, BibTeX: bibtexOf, "CSL-JSON": cslJsonOf } as const;

/** The forms in which a list can be saved. */
export type ListForm = keyof typeof forms;

const referenceOf = (span: HTMLElement, root: string): Reference => {
  const { pathname } = new URL(span.parentElement?.querySelector("a")?.href ?? "", document.baseURI);
  const address = decodeURI(pathname).slice(root.length - 1);
  return referenceFromCoins(span.title, { address, published: span.dataset.date });
};

/** The references of a list as a file's text. The page holds them in spans that Zotero reads, too; `root` is the site's path. */
export const writeList = (form: ListForm, spans: readonly HTMLElement[], root: string): string =>
  forms[form](spans.map((span) => referenceOf(span, root)));
