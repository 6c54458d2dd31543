import { fields } from "./fields.ts";
import { hardNews } from "./hard-news.ts";
import { lifeAndLetters } from "./life-and-letters.ts";
import { moneyAndPlay } from "./money-and-play.ts";
import type { OwnArticle } from "./own-article.ts";

/** Forty articles: what a document's names are measured on. */
export const ownArticles: readonly OwnArticle[] = [
  ...fields,
  ...hardNews,
  ...moneyAndPlay,
  ...lifeAndLetters,
];
