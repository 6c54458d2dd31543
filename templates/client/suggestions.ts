import type { SearchIndex } from "../../src/search/open-index.ts";
import type { Suggestion } from "../../src/search/results.ts";
import { suggest } from "../../src/search/suggest.ts";
import { pageWords } from "../../src/search-page/words.ts";
import { make, part } from "./document.ts";
import { counting } from "./language.ts";

const line = part<HTMLInputElement>("q");
const list = part("suggestions");

let shown: readonly Suggestion[] = [];
let chosen = -1;
/** Counts what was asked for: an answer that comes when something else has begun is none. */
let asked = 0;

const choose = (index: number): void => {
  chosen = index;
  for (const [at, option] of [...list.children].entries())
    option.setAttribute("aria-selected", String(at === index));
  if (index < 0) line.removeAttribute("aria-activedescendant");
  else line.setAttribute("aria-activedescendant", `suggestion-${index}`);
};

const showAll = (suggestions: readonly Suggestion[]): void => {
  shown = suggestions;
  list.replaceChildren(
    ...suggestions.map(({ kind, text, count }, at) =>
      make(
        "li",
        { role: "option", id: `suggestion-${at}`, "aria-selected": "false" },
        make("bdi", {}, text),
        ...(kind === "word" ? [] : [" ", make("i", {}, pageWords.filters[kind])]),
        " ",
        make("span", { class: "count" }, counting.number(count)),
      ),
    ),
  );
  list.hidden = suggestions.length === 0;
  line.setAttribute("aria-expanded", String(!list.hidden));
  choose(-1);
};

/** Closes the list. */
const closeSuggestions = (): void => {
  asked++;
  showAll([]);
};

const offer = async (open: () => Promise<SearchIndex>): Promise<void> => {
  asked++;
  const mine = asked;
  const found = await open()
    .then((index) => suggest(index, line.value))
    .catch(() => []);
  if (mine === asked && document.activeElement === line) showAll(found);
};

/** Without a script the line is one to write on and no more (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
const becomeCombobox = (): void => {
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", pageWords.suggestions);
  line.setAttribute("role", "combobox");
  line.setAttribute("aria-expanded", "false");
  line.setAttribute("aria-autocomplete", "list");
  line.setAttribute("aria-controls", list.id);
};

/** What the list of suggestions needs of the page. */
export type Offering = {
  readonly index: () => Promise<SearchIndex>;
  readonly take: (suggestion: Suggestion) => void;
  /** Leaves the line for the results. */
  readonly leave: () => void;
};

/** Offers what the word being typed may become; a reader picks with the arrows and Enter, or by pointing. */
export const offerSuggestions = ({ index, take, leave }: Offering): void => {
  const pick = (at: number): void => {
    const suggestion = shown[at];
    closeSuggestions();
    if (suggestion) take(suggestion);
  };
  const step = (by: number): void => {
    const places = shown.length + 1;
    choose(((chosen + 1 + by + places) % places) - 1);
  };
  const keys: { readonly [key: string]: () => boolean } = {
    ArrowDown: () => {
      if (list.hidden) leave();
      else step(1);
      return true;
    },
    ArrowUp: () => {
      if (!list.hidden) step(-1);
      return !list.hidden;
    },
    Escape: () => {
      const isOpen = !list.hidden;
      closeSuggestions();
      return isOpen;
    },
    Enter: () => {
      const isChosen = chosen >= 0;
      if (isChosen) pick(chosen);
      return isChosen;
    },
  };
  becomeCombobox();
  line.addEventListener("input", () => void offer(index));
  for (const [place, event] of [
    [line, "blur"],
    [line.form, "submit"],
    [window, "popstate"],
  ] as const)
    place?.addEventListener(event, closeSuggestions);
  line.addEventListener("keydown", (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = (event.target as Element).closest("li");
    if (option) pick([...list.children].indexOf(option));
  });
};
