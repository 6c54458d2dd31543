import { commonSites } from "../../knowledge/publisher-cues.ts";

/** A site named in a line: its domain as printed, and the part of it that names the publisher. */
export type SiteInLine = { readonly domain: string; readonly stem: string };

/** Only so much of a line is searched for addresses. */
const longestRead = 600;

/** Second levels under which a country's names stand. */
const secondLevels: ReadonlySet<string> = new Set([
  "co",
  "com",
  "org",
  "net",
  "gov",
  "ac",
  "edu",
  "or",
  "ne",
  "go",
]);

const sitePattern =
  /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:[\w.+-]{1,40}@)?((?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|info|news|media|online|tv|gg|cc|ag|[a-z]{2}))(?![\p{L}\p{N}@-])/giu;

const stemOf = (domain: string): string | undefined => {
  const labels = domain.toLowerCase().split(".");
  const top = labels.length > 2 && secondLevels.has(labels.at(-2) ?? "") ? 2 : 1;
  return labels.length > top ? labels.at(-1 - top) : undefined;
};

const key = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The sites that a line's addresses name, the common services' left out. */
export const sitesInLine = (text: string): readonly SiteInLine[] => {
  const head = text.slice(0, longestRead);
  if (!head.includes(".")) return [];
  return [...head.matchAll(sitePattern)].flatMap(([, domain = ""]) => {
    const stem = stemOf(domain);
    return stem === undefined || stem.length < 2 || /^\d+$/.test(stem) || commonSites.has(key(stem))
      ? []
      : [{ domain: domain.replace(/^www\./i, ""), stem: key(stem) }];
  });
};
