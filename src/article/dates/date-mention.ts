/** A date as a line writes it. A mention has a month at least; what the line does not say is missing. */
export type DateMention = {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
  /**
   * Day and month could as well be read the other way round: `03/04/2020`, read as day, month unless the page
   * makes month, day `likely`.
   */
  readonly ambiguous?: "open" | "likely";
  /** Which of a slashed date's two numbers is the month, where the larger one tells: `25/12/2020` is `last`. */
  readonly monthPlace?: "first" | "last";
  /** The year was written with two digits. */
  readonly shortYear?: true;
  /** Where it stands in the line after `plainDigits`. */
  readonly start: number;
  readonly end: number;
};

/** A mention that names a day of a year. */
export type FullDate = DateMention & { readonly year: number; readonly day: number };

export const isFull = (mention: DateMention): mention is FullDate =>
  mention.year !== undefined && mention.day !== undefined;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `YYYY-MM-DD`. */
export const isoDay = ({ year, month, day }: Pick<FullDate, "year" | "month" | "day">): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** `YYYY-MM`. */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** Days since 1 January 1970 in the Gregorian calendar. */
export const dayNumber = ({ year, month, day }: Pick<FullDate, "year" | "month" | "day">): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** 0 is Sunday. */
export const weekdayOfDay = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Whether the calendar has that day (29 February only in leap years when the year is known). */
export const isDay = (month: number, day: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** More days than this are a list's; those of the page stand among the first. */
const mostDays = 100;

/** The distinct days that whole dates name, as day numbers, the first hundred in their order. */
export const distinctDays = (mentions: readonly DateMention[]): readonly number[] =>
  [...new Set(mentions.filter(isFull).map(dayNumber))].slice(0, mostDays);
