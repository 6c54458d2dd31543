import type { Settings } from "../../src/archive/archive.ts";
import type { Original, Page, PageKind, PlannedData } from "../../src/archive/pages.ts";
import type { Entry } from "../../src/entry/entry.ts";
import type { Content } from "../edge/content.ts";
import { readOriginal } from "./read-original.ts";
import { readPlannedEntry } from "./read-planned-entry.ts";

/** A page on its way to a renderer: all its data, but of an article's entry only the file. */
export type PageTask<Kind extends PageKind = PageKind> = {
  readonly kind: Kind;
  readonly address: string;
  readonly data: PlannedData[Kind];
};

/** Where an archive's articles and texts lie, and whether the texts may be shown. */
export type Sources = Pick<Content, "articles" | "texts"> & { readonly settings: Settings };

const originalOf = ({ texts, settings }: Sources, { source }: Entry): Original | undefined =>
  source && readOriginal(settings.originalTexts === "withhold" ? undefined : texts, source);

/**
 * Reads the entry that an article's page shows, and its text. An entry's file that changed since the catalogue was made
 * stops the build.
 */
export const fillPage = (sources: Sources, task: PageTask): Page => {
  if (task.kind !== "article") return task as Page;
  const { file, ...data } = task.data as PlannedData["article"];
  const entry = readPlannedEntry(sources.articles, file);
  const original = originalOf(sources, entry);
  return { kind: "article", address: task.address, data: { ...data, entry, ...(original && { original }) } };
};
