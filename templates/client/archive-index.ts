import { manifestName } from "../../src/search/manifest.ts";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import { stemmerOf } from "../../src/search-page/english.ts";
import { indexFolder } from "../../src/search-page/folders.ts";
import { scriptWords as words } from "../../src/search-page/words.ts";
import { encodePath } from "../../src/site/link.ts";

/** Where the site's root is: the script lies in `assets/`, under whatever base path. */
const root = new URL("../", import.meta.url);

/** The whole URL of a site-absolute address. */
export const urlOf = (address: string): string => new URL(`.${encodePath(address)}`, root).href;

const fetchFile = async (name: string): Promise<Uint8Array> => {
  const file = urlOf(`/${indexFolder}/${name}`);
  const answer = await fetch(file, name === manifestName ? { cache: "no-cache" } : {}).catch(() => {
    throw new Error(words.offline);
  });
  if (!answer.ok) throw new Error(words.missing(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
};

let opening: Promise<SearchIndex> | undefined;

/** The archive's index; where it could not be opened it is tried again. */
export const archiveIndex = (): Promise<SearchIndex> => {
  opening ??= openIndex({ fetchFile, stemmer: stemmerOf });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
};
