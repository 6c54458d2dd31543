import type { AtomName } from "./atoms.ts";

/** An atom of the line so many lines below (above where negative). */
export type Term = readonly [AtomName, number];
/** Atoms that are looked at together. */
export type Template = readonly Term[];

const here = (...names: readonly AtomName[]): Template => names.map((name) => [name, 0] as const);
const at = (offset: number, ...names: readonly AtomName[]): Template =>
  names.map((name) => [name, offset] as const);
const around = (offsets: readonly number[], ...names: readonly AtomName[]): readonly Template[] =>
  offsets.map((offset) => at(offset, ...names));

/** What the model looks at. The order is part of the weights' meaning. */
export const templates: readonly Template[] = [
  here(),
  ...(
    [
      "width",
      "words",
      "end",
      "start",
      "capitals",
      "capitalised",
      "digits",
      "common",
      "sentences",
      "commas",
      "gap",
      "first",
      "indented",
      "block",
      "blockPlace",
      "repeats",
      "echo",
      "likeness",
      "window",
      "place",
      "longPrevious",
      "longNext",
      "longAround",
      "longBefore",
      "longAfter",
      "longAll",
    ] as const
  ).map((name) => here(name)),
  ...(["within", "likeBegun", "read", "dated", "usualGap", "usualWidth", "names"] as const).map((name) =>
    here(name),
  ),
  ...(["sinceEnd", "headed"] as const).map((name) => here(name)),
  here("sinceEnd", "coarse", "closes"),
  here("sinceEnd", "read"),
  here("sinceEnd", "names"),
  here("sinceEnd", "longAround"),
  here("headed", "coarse", "closes"),
  here("headed", "names"),
  here("headed", "longAround"),
  here("within", "coarse"),
  here("likeBegun", "coarse"),
  here("read", "coarse", "closes"),
  here("read", "window"),
  here("dated", "coarse", "closes"),
  here("usualGap", "coarse", "closes"),
  here("usualWidth", "closes", "usualGap"),
  here("names", "coarse", "closes"),
  here("names", "likeness", "closes"),
  here("names", "read"),
  at(-1, "names"),
  at(1, "names"),
  here("width", "end"),
  here("width", "start"),
  here("coarse", "closes", "window"),
  here("coarse", "capitalised", "closes"),
  here("coarse", "common", "closes"),
  here("coarse", "likeness", "closes"),
  here("likeness", "window"),
  here("coarse", "gap", "window"),
  here("coarse", "block", "blockPlace"),
  here("coarse", "sentences", "common"),
  here("capitals", "coarse"),
  here("digits", "coarse"),
  here("repeats", "window"),
  here("echo", "likeness", "coarse"),
  here("longPrevious", "longNext", "coarse", "closes"),
  here("longBefore", "longAfter"),
  here("longBefore", "coarse", "closes"),
  here("longAfter", "coarse", "closes"),
  here("longAround", "coarse", "closes"),
  here("start", "end", "coarse"),
  here("place", "window"),
  [
    ["gap", 0],
    ["gap", 1],
    ["coarse", 0],
    ["closes", 0],
  ],
  [
    ["gap", 0],
    ["gap", 1],
    ["window", 0],
  ],
  [
    ["coarse", -1],
    ["closes", -1],
    ["coarse", 0],
    ["closes", 0],
  ],
  [
    ["coarse", 0],
    ["closes", 0],
    ["coarse", 1],
    ["closes", 1],
  ],
  [
    ["coarse", -1],
    ["coarse", 0],
    ["coarse", 1],
  ],
  [
    ["closes", -1],
    ["closes", 0],
    ["closes", 1],
    ["gap", 0],
    ["gap", 1],
  ],
  [
    ["end", -1],
    ["start", 0],
    ["coarse", 0],
  ],
  [
    ["coarse", -2],
    ["closes", -2],
  ],
  [
    ["coarse", 2],
    ["closes", 2],
  ],
  [
    ["coarse", 3],
    ["closes", 3],
  ],
  [
    ["coarse", -3],
    ["closes", -3],
  ],
  ...around([-1, 1], "width"),
  ...around([-1, 1], "end"),
  ...around([-1, 1], "start"),
  ...around([-1, 1], "capitalised", "coarse"),
  ...around([-1, 1], "common"),
  ...around([-1, 1, 2], "likeness"),
  ...around([-2, -1, 1, 2], "digits"),
  ...around([-1, 1], "repeats"),
  ...around([-1, 1], "block"),
];
