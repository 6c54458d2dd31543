import { importsOf, targetOf, withoutComments } from "./read-imports.ts";

/** The rooms in the order in which data passes through them; `problem.ts` is open to all. */
export const rooms: readonly string[] = [
  "knowledge",
  "text",
  "label",
  "article",
  "subjects",
  "entry",
  "export",
  "archive",
  "site",
  "search",
];

const roomOf = (file: string): string => file.split("/")[1] ?? "";

const isOpen = (file: string): boolean => file === "src/problem.ts";

/** Why a file of `src` may not import a module; undefined where it may. Workshops beside the rooms may look into any. */
export const importFault = (file: string, name: string): string | undefined => {
  const target = targetOf(file, name);
  if (target === undefined)
    return name.startsWith("node:") && name !== "node:crypto" ? `${file} imports ${name}` : undefined;
  if (!target.startsWith("src/")) return `${file} imports ${target}, which is outside src`;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to || isOpen(target) || (!rooms.includes(from) && !isOpen(file))) return undefined;
  if (!rooms.includes(to)) return `${file} imports ${target}, which is no room`;
  return rooms.indexOf(to) > rooms.indexOf(from) ? `${file} imports ${target}, a later room` : undefined;
};

/** What would make a function's result hang on more than its arguments. */
const impurities: readonly (readonly [string, RegExp])[] = [
  ["asks the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b/],
  [
    "reads a date in the machine's time zone",
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\bnew Date\([^()]*,/,
  ],
  ["rolls dice", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ["looks at the process", /\bprocess\.|\bglobalThis\b/],
  [
    "speaks the machine's language",
    /\bIntl\.\w+\(\s*(?:\)|undefined)|\.toLocale\w*\(\s*(?:\)|undefined)|\.localeCompare\([^(),]*\)/,
  ],
  ["asks the network", /\bfetch\(/],
  ["talks", /\bconsole\./],
];

/** What in a file's code breaks the rule that `src` is pure. */
export const impuritiesOf = (code: string): readonly string[] => {
  const plain = withoutComments(code);
  return impurities.flatMap(([fault, pattern]) => (pattern.test(plain) ? [fault] : []));
};

/** Every fault of a file's imports. */
export const importFaults = (file: string, code: string): readonly string[] =>
  importsOf(code).flatMap((name) => importFault(file, name) ?? []);
