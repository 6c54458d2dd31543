import { type FilterKind, filterKinds } from "./document.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Suggestion } from "./results.ts";
import { tokensIn } from "./words.ts";

/** Letters that must be typed before anything is suggested, and how much is. */
const leastTyped = 2;
const most = 8;

/**
 * What the last word typed may become: words, and names that have such a word, those that most articles have first. From the
 * file that a search for the word will need; nothing where the text ends in a space.
 */
export const suggest = async (index: SearchIndex, typed: string): Promise<readonly Suggestion[]> => {
  const last = tokensIn(typed.slice(-200)).at(-1);
  if (!last || !/[\p{L}\p{N}\p{M}]$/u.test(typed) || last.form.length < leastTyped) return [];
  const counts = new Map<string, Suggestion>();
  for (const { entries } of await index.wordsAround([last.form]))
    for (const { kind, text, rest, count } of entries) {
      const filter = filterKinds.find((name) => kind === `is-${name}`);
      if (!text.startsWith(last.form) || (kind !== "word" && !filter) || filter === "language") continue;
      const shown: FilterKind | "word" = filter ?? "word";
      const name = filter ? rest : text;
      const before = counts.get(`${shown} ${name}`)?.count ?? 0;
      const sum = filter ? Math.max(count, before) : count + before;
      counts.set(`${shown} ${name}`, { kind: shown, text: name, count: sum });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, most);
};
