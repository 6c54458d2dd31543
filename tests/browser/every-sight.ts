import { rmSync } from "node:fs";
import type { PageKind } from "../../src/archive/pages.ts";
import { documents, specimens } from "../site/specimens.ts";
import { type Sight, sightsOf } from "./sample-pages.ts";
import { type Server, serve } from "./serve.ts";
import { leadsOn, writeSpecimens } from "./specimen-site.ts";

/** A page to look at, and the site that it belongs to. */
export type Looked = Sight & { readonly of: "sample" | "specimens" };

/** The kinds of page that people read. */
export const kindsForPeople: readonly PageKind[] = [
  ...new Set(documents.filter((one) => !leadsOn(one)).map(({ kind }) => kind)),
];

/** A page of every kind: of the sample archive's site where that has one, else of the specimens. */
export const everySight = (content: string): readonly Looked[] => {
  const sights = sightsOf(content).map((sight) => ({ ...sight, of: "sample" as const }));
  const shown = new Set(sights.map(({ name }) => name));
  const others = documents.filter((one) => !leadsOn(one) && !shown.has(one.kind));
  return [
    ...sights,
    ...others.map(({ kind, address }) => ({ name: kind, address, of: "specimens" as const })),
  ];
};

/** The servers of both sites under a base path. */
export type Servers = { readonly [Of in Looked["of"]]: Server } & { readonly close: () => Promise<void> };

/** Serves the sample archive's site and the specimens. */
export const serveAll = async (site: string, base: string): Promise<Servers> => {
  const folder = writeSpecimens(specimens);
  const [sample, other] = await Promise.all([serve(site, base), serve(folder, base)]);
  return {
    sample,
    specimens: other,
    close: async () => {
      await Promise.all([sample.close(), other.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
