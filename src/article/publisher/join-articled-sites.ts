import { isPrinted, type NameCounts } from "./name-counts.ts";

const article = "the";

/** A shorter rest is chance: `there`, `thesis`. */
const leastRest = 3;

const addSite = (counts: NameCounts, site: NameCounts): void => {
  counts.sites += site.sites;
  counts.bodySites += site.bodySites;
  counts.linked += site.linked;
  counts.mails += site.mails;
  counts.whole += site.whole;
  counts.articled = true;
  for (const domain of site.spellings.keys())
    if (!counts.spellings.has(domain)) counts.spellings.set(domain, 0);
};

/** Counts a site that is called by a name with its article, `thequay.example`, for the name, where the page prints it. */
export const joinArticledSites = (names: Map<string, NameCounts>): void => {
  for (const [key, site] of [...names]) {
    if (!key.startsWith(article) || key.length < article.length + leastRest || isPrinted(site)) continue;
    const counts = names.get(key.slice(article.length));
    if (counts === undefined || counts.lines.length === 0) continue;
    addSite(counts, site);
    names.delete(key);
  }
};
