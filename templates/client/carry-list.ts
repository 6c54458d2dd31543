/** Lets a reader save the references of a page's list. What writes them is fetched when it is wanted. */
import { make } from "./document.ts";
import { giveFile } from "./give-file.ts";
import type { ListForm } from "./list-forms.ts";

const forms: readonly (readonly [form: ListForm, ending: string, type: string])[] = [
  ["RIS", "ris", "application/x-research-info-systems"],
  ["BibTeX", "bib", "application/x-bibtex"],
  ["CSL-JSON", "json", "application/vnd.citationstyles.csl+json"],
];

/** This script lies in the site's `assets/`. */
const root = new URL("../", import.meta.url).pathname;

const spans = Array.from(document.querySelectorAll<HTMLElement>(".Z3988"));

/** What a list of this page is called on the reader's disk: the last words of its address. */
const name = location.pathname.slice(root.length).split("/").filter(Boolean).join("-") || "list";

const buttons = forms.map(([form, ending, type]) => {
  const button = make("button", { type: "button" }, form);
  button.addEventListener("click", async () => {
    const { writeList } = await import("./list-forms.ts");
    giveFile(`${decodeURI(name)}.${ending}`, type, writeList(form, spans, root));
  });
  return button;
});

if (spans.length > 0)
  document
    .getElementById("save-list")
    ?.append("Save this list: ", ...buttons.flatMap((button, at) => (at > 0 ? [", ", button] : [button])));
