import type { StatedField } from "../../entry/fields.ts";
import { type Columns, undatedTime } from "../columns.ts";
import {
  type CorrectedField,
  correctedFields,
  isCorrected,
  isDatedAbout,
  type Mending,
  mendings,
  type Standing,
  standings,
  standingsOf,
  wasMended,
} from "./packed-quality.ts";

/** In how many records a field stands in each way. */
export type FieldTally = {
  readonly field: StatedField;
  readonly counts: { readonly [Way in Standing]: number };
};

/** How many dates are known to the day, the month or the year for sure, how many are about right, how many unknown. */
export type DateTally = {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly about: number;
  readonly undated: number;
};

/** How many of some records have something. */
export type Tally<Name> = { readonly name: Name; readonly count: number };

/** Counts how fields stand in some records. */
export const tallyFields = (
  { quality }: Columns,
  records: Uint32Array,
  fields: readonly StatedField[],
): readonly FieldTally[] =>
  fields.map((field) => {
    const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as {
      [Way in Standing]: number;
    };
    const standingIn = standingsOf(field);
    for (const record of records) counts[standingIn(quality, record)]++;
    return { field, counts };
  });

/** Counts how precisely all dates are known. */
export const tallyDates = ({ quality, times, size }: Columns): DateTally => {
  const tally = { day: 0, month: 0, year: 0, about: 0, undated: 0 };
  const precisionOf = (record: number): keyof DateTally => {
    const time = times[record] ?? undatedTime;
    if (time === undatedTime) return "undated";
    if (isDatedAbout(quality, record)) return "about";
    if (time % 100 > 0) return "day";
    return time % 10_000 > 0 ? "month" : "year";
  };
  for (let record = 0; record < size; record++) tally[precisionOf(record)]++;
  return tally;
};

const tallyEach = <Name>(
  names: readonly Name[],
  size: number,
  has: (record: number, name: Name) => boolean,
): readonly Tally<Name>[] =>
  names.flatMap((name) => {
    let count = 0;
    for (let record = 0; record < size; record++) if (has(record, name)) count++;
    return count > 0 ? [{ name, count }] : [];
  });

/** In how many entries a person corrected each field, of those that any did. */
export const tallyCorrections = ({ quality, size }: Columns): readonly Tally<CorrectedField>[] =>
  tallyEach(correctedFields, size, (record, field) => isCorrected(quality, record, field));

/** How many texts were mended in each way, of those that any was. */
export const tallyMendings = ({ quality, size }: Columns): readonly Tally<Mending>[] =>
  tallyEach(mendings, size, (record, mending) => wasMended(quality, record, mending));
