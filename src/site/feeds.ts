import type { HeadingLink, Settings } from "../archive/archive.ts";
import { headingName } from "./words.ts";

/** A feed as a page leads to it: its site-absolute address, its media type, what it is called. */
export type FeedLink = {
  readonly address: string;
  readonly mediaType: string;
  readonly name: string;
  readonly form: "Atom" | "JSON Feed";
};

/** What a feed is called: the archive, or a heading of it. */
export const feedTitle = (heading: HeadingLink | undefined, { name }: Settings): string =>
  heading === undefined ? name : `${headingName(heading)} · ${name}`;

/** The feeds of the whole archive, or of a heading that has a page. Only topics have a JSON Feed beside Atom. */
export const feedsOf = (heading: HeadingLink | undefined, settings: Settings): readonly FeedLink[] => {
  const folder = heading === undefined ? "/" : heading.address;
  if (folder === undefined) return [];
  const name = feedTitle(heading, settings);
  const atom = {
    address: `${folder}feed.xml`,
    mediaType: "application/atom+xml",
    name,
    form: "Atom",
  } as const;
  if (heading !== undefined && heading.kind !== "topics") return [atom];
  return [
    atom,
    { address: `${folder}feed.json`, mediaType: "application/feed+json", name, form: "JSON Feed" },
  ];
};
