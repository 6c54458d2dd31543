import { type Time, undatedTime } from "../shelves.ts";

/** Most articles of a run: what it takes to index one is held in memory at once. Many sizes of files divide it. */
const most = 960;

const yearOf = (time: Time): number => (time === undatedTime ? time : Math.floor(time / 10_000));

/** Cuts articles in order of time into runs: a year each, or parts of one. Gives from which to before which number. */
export const cutRuns = (times: ArrayLike<Time>): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < times.length; ) {
    const year = yearOf(times[from] ?? 0);
    let to = from + 1;
    while (to < times.length && to - from < most && yearOf(times[to] ?? 0) === year) to++;
    runs.push([from, to]);
    from = to;
  }
  return runs;
};
