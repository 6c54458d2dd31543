import type { Link } from "./join-spellings.ts";

/** An organisation's name without its legal form (`ford motor`), with the articles that use it. */
export type CoreUse = {
  readonly core: string;
  /** One of its spellings, by its place in the list. */
  readonly at: number;
  readonly uses: number;
};

/** What firms make or run, as the full name says it and the short one leaves it out: `Ford Motor`, `Delta Air Lines`. */
const trades: ReadonlySet<string> = new Set(
  (
    "air lines airlines airways aviation aircraft aerospace motor motors computer computers industries industrie group holdings oil petroleum " +
    "steel electric electronics chemical chemicals communications telecommunications broadcasting stores foods brewing breweries " +
    "pharmaceuticals mining mines products manufacturing technologies systems newspapers publishing entertainment pictures paper rubber " +
    "tire railroad railway shipping semiconductor semiconductors works brands"
  ).split(" "),
);

/** A full name has at least so great a part of the short one's uses. */
const leastShare = 0.2;

/** Names that begin alike and are no such full name may have so great a part of its uses in all; with more the short one is open. */
const mostOthers = 0.5;

/** A name that one article gives explains no other: most names are such. */
const leastUses = 2;

/** Names of more words are not looked at. */
const mostWords = 6;

type Wider = { readonly wide: CoreUse; readonly rest: readonly string[] };

/** For each core the longer ones that it begins, or that it ends. */
const widerOf = (
  cores: ReadonlyMap<string, CoreUse>,
  cut: (words: readonly string[], size: number) => [string, string[]],
) => {
  const found = new Map<string, Wider[]>();
  for (const wide of cores.values()) {
    if (wide.uses < leastUses) continue;
    const words = wide.core.split(" ");
    for (let size = 1; size < Math.min(words.length, mostWords); size += 1) {
      const [part, rest] = cut(words, size);
      if (!cores.has(part)) continue;
      const list = found.get(part);
      if (list) list.push({ wide, rest });
      else found.set(part, [{ wide, rest }]);
    }
  }
  return found;
};

const usesOf = (list: readonly Wider[]): number => list.reduce((sum, { wide }) => sum + wide.uses, 0);

const byUse = (a: Wider, b: Wider): number =>
  b.wide.uses - a.wide.uses || (a.wide.core < b.wide.core ? -1 : 1);

/** `Ford` is `Ford Motor`, though there is a `Ford Motor Credit`; `Standard` begins too many names to be one of them. */
const fullNameOf = (short: CoreUse, wider: readonly Wider[]): CoreUse | undefined => {
  const [full] = wider.filter(({ rest }) => rest.every((word) => trades.has(word))).sort(byUse);
  if (full === undefined || full.wide.uses < short.uses * leastShare) return undefined;
  const others = wider.filter(({ rest }) => rest[0] !== full.rest[0]);
  return usesOf(others) > full.wide.uses * mostOthers ? undefined : full.wide;
};

/** A cut-off name is used so many times less than the whole one. */
const farRarer = 2;

/** `Westminster Bank` is `National Westminster Bank` where nothing else ends so. */
const wholeNameOf = (part: CoreUse, wider: readonly Wider[]): CoreUse | undefined => {
  const [whole, second] = wider.toSorted(byUse);
  if (whole === undefined || whole.wide.uses < part.uses * farRarer) return undefined;
  return second !== undefined && second.wide.uses * 4 > whole.wide.uses ? undefined : whole.wide;
};

/**
 * Which names are short for another of the archive: those that leave a firm's trade out, and those of two words and more that
 * are the end of one longer name alone. `meet` says whether two stand in one article: short and full names do. The same
 * whatever the order of the cores; linear in their words.
 */
export const linkFullerNames = (
  uses: readonly CoreUse[],
  meet: (a: CoreUse, b: CoreUse) => boolean,
): readonly Link[] => {
  const cores = new Map(uses.map((use) => [use.core, use]));
  const begun = widerOf(cores, (words, size) => [words.slice(0, size).join(" "), words.slice(size)]);
  const ended = widerOf(cores, (words, size) => [words.slice(-size).join(" "), words.slice(0, -size)]);
  return uses.flatMap((short): readonly Link[] => {
    const full = fullNameOf(short, begun.get(short.core) ?? []);
    const isLong = short.core.includes(" ");
    const whole = full ?? (isLong ? wholeNameOf(short, ended.get(short.core) ?? []) : undefined);
    return whole !== undefined && meet(short, whole) ? [[whole.at, short.at]] : [];
  });
};
