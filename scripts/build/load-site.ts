import { groupBy } from "../../src/archive/group.ts";
import type { Page, Site } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { contentAt } from "../edge/content.ts";
import { lookAtEntries } from "./catalogue.ts";
import { fillPage } from "./fill-pages.ts";
import { loadDecisions } from "./load-decisions.ts";
import { loadSettings } from "./load-settings.ts";
import { ownPages } from "./own-pages.ts";
import { readEntries } from "./read-entries.ts";

/** The whole site of a content folder in memory, for Eleventy's own command. Throws where settings are wrong. */
export const loadSite = (directory: string): { plan: { [kind: string]: readonly Page[] }; site: Site } => {
  const content = contentAt(directory);
  const reading = loadSettings(content);
  if ("problems" in reading) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const { pages } = ownPages(content);
  const { articles } = content;
  const { columns } = readEntries({ kind: "read", articles, looks: lookAtEntries(content).looks });
  const planned = planSite(columns, pages, loadDecisions(content).decisions).map(({ kind, address, data }) =>
    fillPage({ ...content, settings: reading.settings }, { kind, address, data: data() }),
  );
  return {
    plan: Object.fromEntries(groupBy(planned, ({ kind }) => kind)),
    site: {
      settings: reading.settings,
      pages: pages.map(({ address, title }) => ({ address, label: title })),
    },
  };
};
