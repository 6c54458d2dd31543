import { correct } from "../../src/search/correct.ts";
import { corrected } from "../../src/search-page/change-words.ts";
import { type SearchRequest, writeRequest } from "../../src/search-page/request.ts";
import { laterWords } from "../../src/search-page/words.ts";
import type { Answered } from "./after.ts";
import { make, part } from "./document.ts";

const place = part("meant");

let current: Answered | undefined;

/** Asks whether words that no article has were meant otherwise. */
export const showCorrections = async (
  answered: Answered,
  go: (next: SearchRequest) => void,
): Promise<void> => {
  current = answered;
  const { index, found, request } = answered;
  const corrections = await correct(index, found);
  if (answered !== current || corrections.length === 0) return;
  const next = { ...request, words: corrected(request.words, corrections) };
  const link = make("a", { href: `./${writeRequest(next)}` }, next.words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(next);
  });
  place.replaceChildren(`${laterWords.meant} `, link, "?");
  place.hidden = false;
};
