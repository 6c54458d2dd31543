import { type Columns, columnsOf, type Interned, intern, perRecord } from "./columns.ts";
import { startOf } from "./lists.ts";
import { lengthOfAll, type Stretch } from "./stretch.ts";
import { compareTexts, type Place, packTexts, pickTexts, unpackTexts } from "./texts.ts";

/** Columns, and the numbers of those of their records that count. */
export type Part = { readonly columns: Columns; readonly kept: Uint32Array };

/** All records of some columns. */
export const wholeOf = (columns: Columns): Part => ({
  columns,
  kept: Uint32Array.from({ length: columns.size }, (_, number) => number),
});

/** Where each record of joined columns comes from: the number of the part, and its own number there. */
type Origin = { readonly parts: Uint32Array; readonly numbers: Uint32Array };

const sideBySide = (parts: readonly Part[]): Origin => {
  const size = parts.reduce((sum, { kept }) => sum + kept.length, 0);
  const origin = { parts: new Uint32Array(size), numbers: new Uint32Array(size) };
  let at = 0;
  for (const [number, { kept }] of parts.entries()) {
    origin.parts.fill(number, at, at + kept.length);
    origin.numbers.set(kept, at);
    at += kept.length;
  }
  return origin;
};

/** In order of time, then of files. */
const inOrder = (all: readonly Columns[], { parts, numbers }: Origin): Origin => {
  const times = Int32Array.from(parts, (part, at) => all[part]?.times[numbers[at] ?? 0] ?? 0);
  const place = (at: number): Place => [all[parts[at] ?? 0]?.files, numbers[at] ?? 0];
  const order = Uint32Array.from(parts, (_, at) => at).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || compareTexts(place(a), place(b)),
  );
  return { parts: order.map((at) => parts[at] ?? 0), numbers: order.map((at) => numbers[at] ?? 0) };
};

/** Records that came from one part, one behind the other, mostly stay so: an archive changes in few places. */
const stretchesOf = ({ parts, numbers }: Origin): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  for (let end = 1; end <= parts.length; end++) {
    const isSame = end < parts.length && parts[end] === parts[end - 1];
    if (isSame && numbers[end] === (numbers[end - 1] ?? 0) + 1) continue;
    stretches.push({ source: parts[at] ?? 0, from: numbers[at] ?? 0, at, length: end - at });
    at = end;
  }
  return stretches;
};

const gather = <Name extends keyof typeof perRecord>(
  name: Name,
  all: readonly Columns[],
  stretches: readonly Stretch[],
): Columns[Name] => {
  const { kind, width } = perRecord[name];
  const gathered = new kind(lengthOfAll(stretches) * width);
  for (const { source, from, at, length } of stretches) {
    const column = all[source]?.[name];
    if (column) gathered.set(column.subarray(from * width, (from + length) * width), at * width);
  }
  return gathered as Columns[Name];
};

/** Stands where a name of a part has no number yet. */
const unnumbered = 0xffffffff;

type Names = Pick<Columns, "names" | "nameKinds" | "nameEnds" | "nameIds">;

/** Each part numbers its names for itself; joined, equal ones become one. */
const gatherNames = (all: readonly Columns[], stretches: readonly Stretch[]): Names => {
  const interned: Interned = { ids: new Map(), names: [], kinds: [] };
  const texts = all.map(({ names }) => unpackTexts(names));
  const known = all.map(({ nameKinds }) => new Uint32Array(nameKinds.length).fill(unnumbered));
  const numberOf = (part: number, id: number): number => {
    const before = known[part]?.[id] ?? unnumbered;
    if (before !== unnumbered) return before;
    const number = intern(interned, all[part]?.nameKinds[id] ?? 0, texts[part]?.[id] ?? "");
    known[part]?.fill(number, id, id + 1);
    return number;
  };
  const nameEnds = new Uint32Array(lengthOfAll(stretches));
  const nameIds: number[] = [];
  for (const { source, from, at, length } of stretches) {
    const columns = all[source];
    let index = columns ? startOf({ ends: columns.nameEnds }, from) : 0;
    for (let step = 0; step < length; step++) {
      const end = columns?.nameEnds[from + step] ?? 0;
      for (; index < end; index++) nameIds.push(numberOf(source, columns?.nameIds[index] ?? 0));
      nameEnds[at + step] = nameIds.length;
    }
  }
  return {
    names: packTexts(interned.names),
    nameKinds: Uint8Array.from(interned.kinds),
    nameEnds,
    nameIds: Uint32Array.from(nameIds),
  };
};

/** One catalogue of the records that count in some. The same whatever the order of the parts. */
export const joinColumns = (parts: readonly Part[]): Columns => {
  if (parts.length === 0) return columnsOf([]);
  const all = parts.map(({ columns }) => columns);
  const origin = inOrder(all, sideBySide(parts));
  const stretches = stretchesOf(origin);
  const aliased = all.map((columns) => new Set(columns.aliased));
  return {
    size: origin.parts.length,
    stamps: gather("stamps", all, stretches),
    times: gather("times", all, stretches),
    digests: gather("digests", all, stretches),
    marks: gather("marks", all, stretches),
    signatures: gather("signatures", all, stretches),
    quality: gather("quality", all, stretches),
    cards: pickTexts(
      all.map(({ cards }) => cards),
      stretches,
    ),
    files: pickTexts(
      all.map(({ files }) => files),
      stretches,
    ),
    sources: pickTexts(
      all.map(({ sources }) => sources),
      stretches,
    ),
    aliased: origin.parts
      .map((part, at) => (aliased[part]?.has(origin.numbers[at] ?? 0) ? at : unnumbered))
      .filter((at) => at !== unnumbered),
    ...gatherNames(all, stretches),
  };
};
