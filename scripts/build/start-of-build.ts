import type { Decision } from "../../src/archive/authority/decisions.ts";
import { digestOf } from "../../src/archive/digest.ts";
import type { Site } from "../../src/archive/pages.ts";
import type { OwnPage } from "../../src/archive/plan/front.ts";
import type { TextLooks } from "../../src/archive/see-texts.ts";
import type { Problem } from "../../src/problem.ts";
import type { Content } from "../edge/content.ts";
import { builderVersion, catalogueVersion, dataVersion, searchVersions } from "./builder-version.ts";
import { lookAtEntries } from "./catalogue.ts";
import { loadDecisions } from "./load-decisions.ts";
import { loadSettings } from "./load-settings.ts";
import { lookAtTexts } from "./look-at-texts.ts";
import { ownPages } from "./own-pages.ts";
import type { Look } from "./read-entries.ts";
import type { IndexVersions } from "./search-index.ts";

/** What a build starts from: settings, a person's pages, the files of the entries, and the digest of what all pages share. */
export type Start = {
  readonly site: Site;
  readonly own: readonly OwnPage[];
  readonly decisions: readonly Decision[];
  readonly looks: readonly Look[];
  /** How the texts look that articles' pages show; absent: the archive withholds them. */
  readonly texts: TextLooks | undefined;
  readonly problems: readonly Problem[];
  /** Digest of what every page hangs on. */
  readonly common: string;
  /** Digest of what the catalogue hangs on beside the entries. */
  readonly version: string;
  /** Digest of everything that the plan of the pages hangs on. */
  readonly plan: string;
  /** Digests of what the search's index hangs on beside the entries, and its page's script. */
  readonly search: IndexVersions & { readonly script: string };
  /** Digest of what the files to carry away hang on beside the entries and the settings. */
  readonly data: string;
  /** Digest of everything that goes into the site. */
  readonly seal: string;
};

/** Looks at all that a build starts from; reads no entry. */
export const startOf = (content: Content): Start | { readonly failed: readonly Problem[] } => {
  const reading = loadSettings(content);
  if ("problems" in reading) return { failed: reading.problems };
  const own = ownPages(content);
  const authority = loadDecisions(content);
  const { looks, problems } = lookAtEntries(content);
  const texts = lookAtTexts(content, reading.settings);
  const site = {
    settings: reading.settings,
    pages: own.pages.map(({ address, title }) => ({ address, label: title })),
  };
  const common = digestOf([builderVersion(), content.root, JSON.stringify(site)]);
  const version = digestOf([catalogueVersion(), content.root]);
  const headings = digestOf([version, JSON.stringify(authority.decisions)]);
  const search = { ...searchVersions(), headings };
  const data = dataVersion();
  const stamps = looks.map(({ file, modified, size }) => `${file} ${modified} ${size}`);
  const plan = digestOf([
    version,
    JSON.stringify(own.pages),
    JSON.stringify(authority.decisions),
    `${texts?.digest}`,
    ...stamps,
  ]);
  return {
    site,
    own: own.pages,
    decisions: authority.decisions,
    looks,
    texts: texts?.looks,
    problems: [...problems, ...own.problems, ...authority.problems],
    common,
    version,
    plan,
    search,
    data,
    seal: digestOf([common, plan, search.index, search.script, data]),
  };
};
