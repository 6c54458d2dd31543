import { excerptsOf } from "../../src/search/excerpts.ts";
import type { Marks, Piece } from "../../src/search/results.ts";
import { make } from "./document.ts";

/** How much of an article is shown. */
const size = { width: 170, most: 3 } as const;

/** Reads the words of an article's page. Nothing of it is run or loaded. */
const textOf = async (url: string, signal: AbortSignal): Promise<string> => {
  const answer = await fetch(url, { signal });
  if (!answer.ok) return "";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector(".text")?.textContent ?? "";
};

const shown = (pieces: readonly Piece[]): HTMLElement =>
  make("p", { dir: "auto" }, ...pieces.map(({ text, marked }) => (marked ? make("mark", {}, text) : text)));

/** What marks words in the page that a link leads to comes when there are links. */
const textFragment = () => import("../../src/search-page/text-fragment.ts");

/** A result as it stands in the list. */
export type Row = { readonly link: HTMLAnchorElement; readonly place: HTMLElement };

const show = async ({ link, place }: Row, marks: Marks, signal: AbortSignal): Promise<void> => {
  const text = await textOf(link.href, signal).catch(() => "");
  if (text === "" || signal.aborted) return;
  const excerpts = excerptsOf(text, marks, size);
  place.replaceChildren(...excerpts.map(shown));
  const { fragmentOf } = await textFragment();
  link.hash = fragmentOf(excerpts) || link.hash;
};

/** Shows words in context for results as they come into view, until the signal says that they are superseded. */
export const excerptsFor = (marks: Marks, signal: AbortSignal): ((row: Row) => void) => {
  const general = textFragment().then(({ fragmentOfWords }) => fragmentOfWords(marks.forms));
  const rows = new Map<Element, Row>();
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        const row = rows.get(target);
        if (!isIntersecting || !row) continue;
        watcher.unobserve(target);
        rows.delete(target);
        void show(row, marks, signal);
      }
    },
    { rootMargin: "300px" },
  );
  signal.addEventListener("abort", () => watcher.disconnect());
  return (row) => {
    general.then((fragment) => (row.link.hash ||= fragment)).catch(() => {});
    rows.set(row.place, row);
    watcher.observe(row.place);
  };
};
