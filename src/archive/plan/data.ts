import { dataYearsOf } from "../data-parts.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PageData, PlannedPage } from "../pages.ts";
import { lengthOf, type Shelves } from "../shelves.ts";

/** The page that leads to the files in which the archive can be carried away. */
export const planData = (archive: Archive, shelves: Shelves): PlannedPage<"data"> => {
  const years = dataYearsOf(archive.columns, shelves).map(({ year, parts }) => ({
    ...(year !== undefined && { year }),
    parts: parts.map(({ name, range, bytes }) => ({
      name,
      articles: lengthOf(range),
      megabytes: Math.round(bytes / 1_000_000),
    })),
  }));
  const data: PageData["data"] = { articles: archive.columns.size, years };
  return { kind: "data", address: "/data/", inputs: mixOf([JSON.stringify(data)]), data: () => data };
};
