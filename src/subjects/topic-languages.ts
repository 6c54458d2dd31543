import { dutchTerms } from "../knowledge/topic-terms/dutch-terms.ts";
import { englishTerms } from "../knowledge/topic-terms/english-terms.ts";
import { frenchTerms } from "../knowledge/topic-terms/french-terms.ts";
import { germanTerms } from "../knowledge/topic-terms/german-terms.ts";
import { italianTerms } from "../knowledge/topic-terms/italian-terms.ts";
import { portugueseTerms } from "../knowledge/topic-terms/portuguese-terms.ts";
import { scandinavianTerms } from "../knowledge/topic-terms/scandinavian-terms.ts";
import { spanishTerms } from "../knowledge/topic-terms/spanish-terms.ts";
import { indexTerms, type TermIndex } from "./term-index.ts";

const scandinavian = indexTerms(scandinavianTerms, false);

const indices: ReadonlyMap<string, TermIndex> = new Map([
  ["en", indexTerms(englishTerms, true)],
  ["de", indexTerms(germanTerms, false)],
  ["fr", indexTerms(frenchTerms, false)],
  ["es", indexTerms(spanishTerms, false)],
  ["it", indexTerms(italianTerms, false)],
  ["pt", indexTerms(portugueseTerms, false)],
  ["nl", indexTerms(dutchTerms, false)],
  ["da", scandinavian],
  ["nb", scandinavian],
  ["no", scandinavian],
  ["sv", scandinavian],
]);

/** The topic terms of a language by its primary subtag; undefined where there are none. */
export const termsIn = (language: string | undefined): TermIndex | undefined =>
  language === undefined ? undefined : indices.get(language);
