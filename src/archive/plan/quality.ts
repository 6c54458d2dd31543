import { type StatedField, statedFields } from "../../entry/fields.ts";
import { type Columns, undatedTime } from "../columns.ts";
import { groupBy } from "../group.ts";
import { earnedOf } from "../headings.ts";
import { listAt } from "../lists.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PageData, PlannedPage } from "../pages.ts";
import { hasCorrection, standingsOf } from "../quality/packed-quality.ts";
import { tallyCorrections, tallyDates, tallyFields, tallyMendings } from "../quality/tallies.ts";

type Data = PageData["quality"];
type Group = Data["publishers"][number];

/** The fields by which publishers and decades are compared: what a reader looks for first. */
const comparedFields: readonly StatedField[] = ["title", "published", "publisher", "authors", "topics"];

/** The fields whose unsure values are listed, article by article. */
const doubtedFields: readonly StatedField[] = ["title", "published", "publisher"];

/** Publishers that are compared, the largest. */
const mostPublishers = 20;

/** Articles that a list of doubts names. */
const doubtsHold = 100;

const everyRecord = ({ size }: Columns): Uint32Array => Uint32Array.from({ length: size }, (_, at) => at);

const groupOf = (columns: Columns, records: Uint32Array): Pick<Group, "articles" | "fields"> => ({
  articles: records.length,
  fields: tallyFields(columns, records, comparedFields),
});

const publishersOf = ({ columns, headings }: Archive): Data["publishers"] =>
  earnedOf(headings, "publishers")
    .map((number) => ({ heading: headings.list[number], records: listAt(headings.members, number) }))
    .sort((a, b) => b.records.length - a.records.length)
    .slice(0, mostPublishers)
    .flatMap(({ heading, records }) => {
      if (heading === undefined) return [];
      const { count: _, ...link } = heading;
      return [{ heading: link, ...groupOf(columns, records) }];
    });

const decadesOf = (columns: Columns): Data["decades"] => {
  const decadeOf = (record: number): number | undefined => {
    const time = columns.times[record] ?? undatedTime;
    return time === undatedTime ? undefined : Math.floor(time / 100_000) * 10;
  };
  return [...groupBy(everyRecord(columns), decadeOf)].map(([decade, records]) => ({
    ...(decade !== undefined && { decade }),
    ...groupOf(columns, Uint32Array.from(records)),
  }));
};

const doubtsOf = ({ columns, card }: Archive): Data["doubts"] =>
  doubtedFields.flatMap((field) => {
    const standingIn = standingsOf(field);
    const records = everyRecord(columns).filter((record) => standingIn(columns.quality, record) === "unsure");
    const cards = [...records.subarray(0, doubtsHold)].map(card);
    return records.length > 0 ? [{ field, count: records.length, cards }] : [];
  });

const countCorrected = ({ quality, size }: Columns): number => {
  let count = 0;
  for (let record = 0; record < size; record++) if (hasCorrection(quality, record)) count++;
  return count;
};

/** The page that says how sure the archive is of what it says. It hangs on every entry. */
export const planQuality = (archive: Archive): PlannedPage<"quality"> => {
  const { columns } = archive;
  const data: Data = {
    articles: columns.size,
    fields: tallyFields(columns, everyRecord(columns), statedFields),
    publishers: publishersOf(archive),
    decades: decadesOf(columns),
    dates: tallyDates(columns),
    mendings: tallyMendings(columns),
    corrected: countCorrected(columns),
    corrections: tallyCorrections(columns),
    doubts: doubtsOf(archive),
  };
  return { kind: "quality", address: "/quality/", inputs: mixOf([JSON.stringify(data)]), data: () => data };
};
