import type { Evidence } from "../article/article.ts";

/** One subject of an article, with why: `lines` are the blocks' lines in the source text. */
export type Subject = { readonly name: string; readonly evidence: Evidence };

/** What an article is about, each list with the surest first. */
export type Subjects = {
  /** IPTC Media Topics, as `medtop:20000304`; at most five; a topic's parents are implied, not listed. */
  readonly topics: readonly Subject[];
  /** Full names as the article itself gives them, longest form of each: `Sergei Lavrov`. */
  readonly people: readonly Subject[];
  readonly organisations: readonly Subject[];
  /** Countries by their usual English name (or the article's own language's), cities and regions as printed. */
  readonly places: readonly Subject[];
};
