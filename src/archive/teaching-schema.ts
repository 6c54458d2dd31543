import { RE2JS, RE2JSException } from "re2js";
import * as v from "valibot";
import { furnitureKey, longestFurniture } from "../label/furniture.ts";
import { publisherKey } from "../label/publisher-key.ts";
import { dateOrders, type TaughtLine } from "../label/teaching.ts";

const longestPattern = 200;
/** Steps of the machine that a pattern becomes: what a character costs at most. `[a-z]{0,200}` is 401. */
const largestPattern = 500;
const mostPatterns = 100;
const mostAgencies = 200;
const longestAgency = 60;

/** Why a pattern is not taken, and what to write instead; undefined for a good one. */
const patternFault = (pattern: string): string | undefined => {
  if (pattern.length > longestPattern)
    return `the pattern has ${pattern.length} characters; write at most ${longestPattern}, or two patterns`;
  try {
    const size = RE2JS.compile(pattern).programSize();
    return size > largestPattern
      ? `the pattern ${JSON.stringify(pattern)} grows too large (${size} steps, at most ${largestPattern}); write * or + in place of great counts such as {0,200}`
      : undefined;
  } catch (error) {
    const reason = error instanceof RE2JSException ? error.message : String(error);
    return `the pattern ${JSON.stringify(pattern)} cannot be used (${reason.replace(/^error parsing regexp: /, "")}); write it in RE2's syntax, which has no look-ahead, look-behind or back-reference`;
  }
};

/** A check of a text that says itself what is wrong. */
const sound = (faultOf: (text: string) => string | undefined) =>
  v.rawCheck<string>(({ dataset, addIssue }) => {
    const message = dataset.typed ? faultOf(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  });

const lineFault = (text: string): string | undefined => {
  if (text.length > longestFurniture)
    return `the line has ${text.length} characters; write a pattern that fits it, like {pattern: "Its first words.*"}`;
  return furnitureKey(text) === undefined
    ? `${JSON.stringify(text)} has no letters; write a pattern, like {pattern: "[0-9]+"}`
    : undefined;
};

const furniture = v.optional(
  v.array(
    v.union(
      [
        v.pipe(v.string(), v.trim(), sound(lineFault)),
        v.strictObject({ pattern: v.pipe(v.string(), sound(patternFault)) }),
      ],
      'each must be a line in quotes, like - "Share this article", or a pattern, like - {pattern: "Page [0-9]+"}',
    ),
    'must be a list, an item a line, each `- "…"`',
  ),
  [],
);

const agencyFault = (name: string): string | undefined =>
  name.length < 2 || name.length > longestAgency || !/\p{L}/u.test(name)
    ? `${JSON.stringify(name)} is no agency's name; write it as credits print it, in 2 to ${longestAgency} characters`
    : undefined;

const agencies = v.optional(
  v.pipe(
    v.array(
      v.pipe(v.string("must be a text"), v.trim(), sound(agencyFault)),
      'must be a list, an item a line, each `- "…"`',
    ),
    v.maxLength(mostAgencies, `must be at most ${mostAgencies} names`),
  ),
  [],
);

const order = v.picklist(dateOrders, ({ input }) => {
  const shown = JSON.stringify(input);
  return `${shown} is no order of a date's numbers; write dmy (3/4/2012 is 3 April), mdy (4 March) or ymd (12/4/3 is 3 April 2012)`;
});

const publisher = v.strictObject(
  { dateOrder: v.optional(order), furniture },
  "must be keys with values: dateOrder, furniture",
);

const twinOf = (names: readonly string[]): string | undefined => {
  const keys = names.map(publisherKey);
  return names.find((_, at) => keys[at] === "" || keys.indexOf(keys[at] ?? "") < at);
};

const publishers = v.optional(
  v.pipe(
    v.record(v.string(), publisher, 'must be publishers\' names with what to know of them: `"The Ledger":`'),
    v.check(
      (value) => twinOf(Object.keys(value)) === undefined,
      ({ input }) =>
        `${JSON.stringify(twinOf(Object.keys(input as object)))} is named twice or has no letters; write all of it under one name`,
    ),
    v.transform((value) => Object.entries(value).map(([name, known]) => ({ name, ...known }))),
  ),
  {},
);

/** The keys of `content/archive.yml` that teach the reader of texts. */
export const teachingKeys = { furniture, agencies, publishers } as const;

type Lists = {
  readonly furniture: readonly TaughtLine[];
  readonly publishers: readonly { readonly furniture: readonly TaughtLine[] }[];
};

/** Whether there are few enough patterns: each of them is tried on every line. */
export const hasFewPatterns = ({ furniture: common, publishers: own }: Lists): boolean =>
  [common, ...own.map((one) => one.furniture)].flat().filter((line) => typeof line !== "string").length <=
  mostPatterns;

/** What is said where there are more. */
export const tooManyPatterns = `there are more than ${mostPatterns} patterns; join some, like {pattern: "Share|Print|Save"}`;
