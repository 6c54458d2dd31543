const two = (number: number): string => String(number).padStart(2, "0");
const four = (number: number): string => String(number).padStart(4, "0");

/** The page of a year, a month or a day: `/2020/`, `/2020/09/`, `/2020/09/07/`. */
export const dateAddress = (year: number, month?: number, day?: number): string =>
  `/${[four(year), month === undefined ? undefined : two(month), day === undefined ? undefined : two(day)]
    .filter((part) => part !== undefined)
    .join("/")}/`;

/** What stands for it in a neighbour's link: `2020`, `2020-09`, `2020-09-07`. */
export const dateLabel = (year: number, month?: number, day?: number): string =>
  dateAddress(year, month, day).slice(1, -1).replaceAll("/", "-");

/** The page of a day of every year: `/on-this-day/09-07/`. */
export const anniversaryAddress = (month: number, day: number): string =>
  `/on-this-day/${two(month)}-${two(day)}/`;
