import { stemmer } from "@orama/stemmers/english";
import { excerptsOf } from "../../src/search/excerpts.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { search } from "../../src/search/search.ts";

// What the bench's page runs in Chromium. A browser's own names are only asked for by strings, for this file is checked as
// Node's.

const fetchFile = async (name: string): Promise<Uint8Array> => {
  const response = await fetch(`/index/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

type Parser = new () => {
  parseFromString: (
    text: string,
    type: string,
  ) => { querySelector: (what: string) => { textContent: string } };
};
const { DOMParser } = globalThis as unknown as { readonly DOMParser: Parser };

const textOfPage = async (address: string): Promise<string> => {
  const page = await (await fetch(`/page${address}`)).text();
  return new DOMParser().parseFromString(page, "text/html").querySelector(".text").textContent;
};

/** A page opens its index when it is opened itself. */
const opened = openIndex({
  fetchFile,
  stemmer: async (language) => (language === "en" ? stemmer : undefined),
});

/** Finds and shows the first ten; with `excerpts` the words in context too. Returns how long it took in ms. */
const ask = async (text: string, excerpts: boolean): Promise<number> => {
  const start = performance.now();
  const index = await opened;
  const query = parseQuery(text);
  if ("fault" in query) throw new Error(query.fault);
  const found = await search(index, query);
  const hits = await hitsOf(index, found, { sort: "relevance", start: 0, most: 10 });
  if (excerpts)
    await Promise.all(
      hits.map(async ({ address }) =>
        excerptsOf(await textOfPage(address), found.marks, { width: 160, most: 2 }),
      ),
    );
  return performance.now() - start;
};

Object.assign(globalThis, { ask, opened: opened.then(() => true) });
