/** Lets a reader save the references of a page's list; the page itself holds them, in the spans that Zotero reads. */
import { bibtexOf } from "../../src/export/bibtex.ts";
import { cslJsonOf } from "../../src/export/csl-json.ts";
import { referenceFromCoins } from "../../src/export/from-coins.ts";
import type { Reference } from "../../src/export/reference.ts";
import { risOf } from "../../src/export/ris.ts";
import { make } from "./document.ts";
import { giveFile } from "./give-file.ts";

const forms = [
  ["RIS", "ris", "application/x-research-info-systems", risOf],
  ["BibTeX", "bib", "application/x-bibtex", bibtexOf],
  ["CSL-JSON", "json", "application/vnd.citationstyles.csl+json", cslJsonOf],
] as const;

/** This script lies in the site's `assets/`. */
const root = new URL("../", import.meta.url).pathname;

const referenceOf = (span: HTMLElement): Reference => {
  const { pathname } = new URL(span.parentElement?.querySelector("a")?.href ?? "", document.baseURI);
  const address = decodeURI(pathname).slice(root.length - 1);
  return referenceFromCoins(span.title, { address, published: span.dataset.date });
};

const spans = Array.from(document.querySelectorAll<HTMLElement>(".Z3988"));

/** What a list of this page is called on the reader's disk: the last words of its address. */
const name = location.pathname.slice(root.length).split("/").filter(Boolean).join("-") || "list";

const buttons = forms.map(([form, ending, type, write]) => {
  const button = make("button", { type: "button" }, form);
  button.addEventListener("click", () =>
    giveFile(`${decodeURI(name)}.${ending}`, type, write(spans.map(referenceOf))),
  );
  return button;
});

if (spans.length > 0)
  document
    .getElementById("save-list")
    ?.append("Save this list: ", ...buttons.flatMap((button, at) => (at > 0 ? [", ", button] : [button])));
