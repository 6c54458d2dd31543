import { templates } from "../../.eleventy.ts";
import type { Page, PageKind, Site } from "../../src/archive/pages.ts";
import { pages, site } from "./sample.ts";

/** A page of the invented archive, as its kind's template makes it. */
export type Specimen = {
  readonly kind: PageKind;
  readonly address: string;
  readonly planned: Page;
  readonly text: string;
};

/** A page as its kind's template makes it. */
export const render = (planned: Page, of: Site): string =>
  templates[planned.kind].render({ planned, site: of } as never);

/** Pages made of a sample that has one of every kind, so that no kind can be without its tests. */
export const specimensOf = (sample: typeof pages, of: Site): readonly Specimen[] =>
  (Object.keys(templates) as PageKind[]).flatMap((kind) =>
    sample[kind].map((planned) => ({
      kind,
      address: planned.address,
      planned,
      text: render(planned, of),
    })),
  );

/** At least one page of every kind. */
export const specimens = specimensOf(pages, site);

const isDocument = ({ text }: Specimen): boolean => text.startsWith("<!DOCTYPE html>");

/** Those of them that are for people rather than machines. */
export const documents = specimens.filter(isDocument);
