import { bibtexOf } from "../../src/export/bibtex.ts";
import { csvOf } from "../../src/export/csv.ts";
import type { Reference } from "../../src/export/reference.ts";
import { risOf } from "../../src/export/ris.ts";
import { hitsOf } from "../../src/search/hits.ts";
import type { SearchIndex } from "../../src/search/open-index.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import type { Found } from "../../src/search/results.ts";
import { countsCsvOf } from "../../src/search-page/counts-csv.ts";
import { byYear } from "../../src/search-page/time-chart.ts";
import { laterWords as words } from "../../src/search-page/words.ts";
import { giveFile } from "./give-file.ts";
import { counting } from "./language.ts";

/** Articles whose rows are fetched at a time. */
const step = 500;

const forms = {
  csv: { name: "articles.csv", type: "text/csv", write: csvOf },
  ris: { name: "articles.ris", type: "application/x-research-info-systems", write: risOf },
  bibtex: { name: "articles.bib", type: "application/x-bibtex", write: bibtexOf },
} as const;

/** What can be saved. */
export type SaveKind = keyof typeof forms | "counts";

/** What saving needs of the page. */
export type Saving = {
  readonly index: SearchIndex;
  readonly urlOf: (address: string) => string;
  readonly say: (text: string) => void;
};

const allOf = async (found: Found, { index, urlOf, say }: Saving): Promise<readonly Reference[]> => {
  const all: Reference[] = [];
  for (let start = 0; start < found.total; start += step) {
    say(words.saving(counting.number(start), counting.number(found.total)));
    const hits = await hitsOf(index, found, { sort: "oldest", start, most: step });
    all.push(...hits.map((hit) => ({ ...hit, url: urlOf(hit.address) })));
  }
  return all;
};

const saveAs = async (kind: SaveKind, found: Found, saving: Saving): Promise<string> => {
  if (kind === "counts") {
    const years = byYear(countsOverTime(saving.index, found));
    return giveFile("counts.csv", "text/csv", countsCsvOf(years));
  }
  const { name, type, write } = forms[kind];
  return giveFile(name, type, write(await allOf(found, saving)));
};

/** Gives the reader a file with all that was found, in order of time, or with counts by year, and says so. */
export const save = async (kind: SaveKind, found: Found, saving: Saving): Promise<void> =>
  saving.say(words.saved(await saveAs(kind, found, saving)));
