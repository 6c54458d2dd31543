import { correct } from "../../src/search/correct.ts";
import type { SearchIndex } from "../../src/search/open-index.ts";
import type { Suggestion } from "../../src/search/results.ts";
import { completed, corrected, withoutLastWord } from "../../src/search-page/change-words.ts";
import { type SearchRequest, toggleName, writeRequest } from "../../src/search-page/request.ts";
import { laterWords } from "../../src/search-page/words.ts";
import { make, part } from "./document.ts";
import { enterResults, listenToKeys } from "./keyboard.ts";
import { offerSuggestions } from "./suggestions.ts";

/** The page as one can ask it. */
export type Asking = {
  readonly request: () => SearchRequest;
  readonly go: (next: SearchRequest) => void;
  readonly index: () => Promise<SearchIndex>;
};

const line = part<HTMLInputElement>("q");

const takeWith =
  ({ request, go }: Asking) =>
  ({ kind, text }: Suggestion): void => {
    const words = kind === "word" ? completed(line.value, text) : withoutLastWord(line.value);
    line.value = words;
    if (kind === "word") return;
    const has = request().filters[kind]?.includes(text);
    go({ ...(has ? request() : toggleName(request(), kind, text)), words });
  };

/** Offers what may be meant while one types, and listens to the keys that lead over the page. Once for a page. */
export const listen = (asking: Asking): void => {
  offerSuggestions({ index: asking.index, take: takeWith(asking), leave: enterResults });
  listenToKeys();
};

/** Asks whether words that no article has were meant otherwise. */
export const showCorrections = async (
  index: SearchIndex,
  missing: readonly string[],
  { request, go }: Asking,
): Promise<void> => {
  const asked = request();
  const corrections = await correct(index, missing);
  if (asked !== request() || corrections.length === 0) return;
  const words = corrected(asked.words, corrections);
  const link = make("a", { href: `./${writeRequest({ ...asked, words })}` }, words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go({ ...asked, words });
  });
  part("meant").replaceChildren(`${laterWords.meant} `, link, "?");
  part("meant").hidden = false;
};
