import { countNames } from "../../src/search/count-names.ts";
import { type FilterKind, filterKinds } from "../../src/search/document.ts";
import type { Found, NameCount } from "../../src/search/results.ts";
import { pageWords, laterWords as words } from "../../src/search-page/words.ts";
import { languageName } from "../../src/site/languages.ts";
import type { Answered } from "./after.ts";
import { make, part } from "./document.ts";
import { counting, lang } from "./language.ts";

/** Names of a kind that are offered. */
const most = 25;

/** What the filters need of a search. */
export type Filtering = Answered & { readonly toggle: (kind: FilterKind, name: string) => void };

let current: Filtering | undefined;

const nameOf = (kind: FilterKind, name: string): string =>
  kind === "language" ? languageName(name, lang) : name;

/** Everything found without the filter of a kind, for the counts beside its names. */
const without = ({ find, request: { from, to, filters } }: Filtering, kind: FilterKind): Promise<Found> => {
  const { [kind]: _, ...others } = filters;
  return find({ ...(from && { from }), ...(to && { to }), filters: others });
};

const boxOf = (
  kind: FilterKind,
  { name, count }: Partial<NameCount> & { readonly name: string },
): HTMLElement => {
  const box = make("input", { type: "checkbox" });
  box.checked = current?.request.filters[kind]?.includes(name) ?? false;
  box.addEventListener("change", () => current?.toggle(kind, name));
  const tally = count === undefined ? [] : [" ", make("span", { class: "count" }, counting.number(count))];
  return make("li", {}, make("label", {}, box, " ", make("bdi", {}, nameOf(kind, name)), ...tally));
};

const fill = async (kind: FilterKind): Promise<void> => {
  const asked = current;
  const list = part(`by-${kind}`).querySelector("ul");
  if (!asked || !list) return;
  const counts = await without(asked, kind)
    .then((found) => countNames(asked.index, found, { kind, most }))
    .catch(() => []);
  if (asked !== current) return;
  const named = new Set(counts.map(({ name }) => name));
  const chosen = (asked.request.filters[kind] ?? []).filter((name) => !named.has(name));
  const items = [...chosen.map((name) => ({ name })), ...counts].map((one) => boxOf(kind, one));
  const focused = document.activeElement?.closest("label")?.textContent;
  list.replaceChildren(...(items.length > 0 ? items : [make("li", {}, words.noNames)]));
  for (const label of list.querySelectorAll("label"))
    if (label.textContent === focused) label.querySelector("input")?.focus();
};

const isOpen = (kind: FilterKind): boolean => part<HTMLDetailsElement>(`by-${kind}`).open;

/** Fills the lists of names that stand open, and names the filters that are on. */
export const showFilters = (filtering: Filtering): void => {
  current = filtering;
  const { request, toggle } = filtering;
  const chosen = filterKinds.flatMap((kind) =>
    (request.filters[kind] ?? []).map((name) => {
      const shown = nameOf(kind, name);
      const button = make(
        "button",
        { type: "button", "aria-label": words.take(pageWords.filters[kind], shown) },
        `${pageWords.filters[kind]}: `,
        make("bdi", {}, shown),
      );
      button.addEventListener("click", () => {
        part("q").focus();
        toggle(kind, name);
      });
      return make("li", {}, button);
    }),
  );
  part("chosen").replaceChildren(...chosen);
  for (const kind of filterKinds) if (isOpen(kind)) void fill(kind);
};

/** Fetches what a list of names needs when it is opened. */
export const openFilters = (): void => {
  for (const kind of filterKinds)
    part(`by-${kind}`).addEventListener("toggle", () => {
      if (isOpen(kind)) void fill(kind);
    });
};
