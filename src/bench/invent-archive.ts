import { createHash } from "node:crypto";
import { formatEntry, withAddress } from "../entry/format-entry.ts";
import { makeEntry } from "../entry/make-entry.ts";
import { addressOf, placeOf, suffixedPlace } from "../entry/place-entry.ts";
import { inventPage } from "./page.ts";
import { articleOfPage, subjectsOfPage, textOfPage } from "./page-article.ts";
import { inventWorld } from "./world.ts";

/** An invented article: the text that it comes from and the entry made of it, with their paths. */
export type Invented = {
  /** Path below `content/texts`, and the text. */
  readonly source: string;
  readonly text: string;
  /** Path below `content/articles`, and the Markdown file. */
  readonly file: string;
  readonly entry: string;
};

/** Which archive to invent: its size decides on which days its articles stand, its seed all else. */
export type ArchivePlan = { readonly articles: number; readonly seed: number };

/** Invents the articles of an archive one after the other, each when it is asked for. */
export type Inventor = {
  /** All articles of the archive, in order of time. */
  readonly articles: () => Iterable<Invented>;
  /** One more that the archive does not have yet; `number` from 0. It stands somewhere in the middle. */
  readonly newcomer: (number: number) => Invented;
};

/** The golden section: newcomers stand apart from each other and from the archive's ends. */
const golden = 0.618_033_988_75;

/** An inventor for that plan. The same plan gives the same bytes, on any machine. */
export const inventorOf = ({ articles, seed }: ArchivePlan): Inventor => {
  const world = inventWorld(seed);
  const taken = new Set<string>();
  const invent = (number: number, position: number): Invented => {
    const page = inventPage(world, number, position);
    const text = textOfPage(page);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const source = `${page.paper.slug}/${String(number).padStart(6, "0")}_${sha256.slice(0, 16)}.txt`;
    const entry = makeEntry(articleOfPage(page), subjectsOfPage(page), {
      file: source,
      sha256,
      encoding: "utf-8",
    });
    const wanted = placeOf(entry);
    const place = taken.has(wanted) ? suffixedPlace(wanted, sha256, (other) => taken.has(other)) : wanted;
    taken.add(place);
    return { source, text, file: `${place}.md`, entry: withAddress(formatEntry(entry), addressOf(place)) };
  };
  return {
    articles: function* () {
      for (let number = 0; number < articles; number++) yield invent(number, number / articles);
    },
    newcomer: (number) => invent(articles + number, ((number + 1) * golden) % 1),
  };
};
