import { languageIn } from "../rows.ts";
import { growing } from "./growing.ts";
import type { Name } from "./name-keys.ts";
import type { RunHead } from "./run-bytes.ts";

/** The languages of all runs' articles, as names that one can narrow by. */
export const languagesIn = (runs: readonly RunHead[]): readonly Name[] => {
  const articles = new Map<string, ReturnType<typeof growing>>();
  let number = 0;
  for (const { rows } of runs)
    for (const row of rows()) {
      const language = languageIn(row);
      if (language !== "") {
        const own = articles.get(language) ?? growing();
        own.push(number);
        articles.set(language, own);
      }
      number++;
    }
  return [...articles].map(
    ([name, own]): Name => ({ kind: "language", name, otherwise: [], documents: own.view() }),
  );
};
