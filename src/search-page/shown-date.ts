import type { Published } from "../entry/published.ts";

/** The date of a row of the index, which the entry's own reading has checked; undefined where there is none. */
export const shownDate = (published = ""): Published | undefined => {
  const [, year, month, day, about] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(.?)/.exec(published) ?? [];
  return year === undefined
    ? undefined
    : {
        year: Number(year),
        ...(month && { month: Number(month) }),
        ...(day && { day: Number(day) }),
        about: about !== "",
      };
};
