import { topicLabel } from "../knowledge/media-topics/media-topics.ts";
import { headingKinds } from "./archive.ts";
import type { NameTable, NameUse } from "./authority/name-table.ts";
import type { Columns } from "./columns.ts";
import { type Lists, listAt, listsOf } from "./lists.ts";
import { unpackTexts } from "./texts.ts";

/** The numbers of a record's names. */
export const nameIdsAt = ({ nameEnds, nameIds }: Columns, record: number): Uint32Array =>
  listAt({ ends: nameEnds, items: nameIds }, record);

/** A name's company is told by this many of its articles, the earliest. */
const lookedAt = 200;

const usesOf = (columns: Columns): Uint32Array => {
  const uses = new Uint32Array(columns.names.ends.length);
  for (const id of columns.nameIds) uses[id] = (uses[id] ?? 0) + 1;
  return uses;
};

const recordsByName = (columns: Columns): Lists =>
  listsOf(columns.size, columns.names.ends.length, (record, add) => {
    for (const id of nameIdsAt(columns, record)) add(id, record);
  });

/** The names of a catalogue as the authority compares them; IPTC terms and phrases are not for it and have no uses. */
export const nameTableOf = (columns: Columns): NameTable => {
  const uses = usesOf(columns);
  const names = unpackTexts(columns.names).map((name, id): NameUse => {
    const kind = headingKinds[columns.nameKinds[id] ?? 0];
    const isForIt = kind !== undefined && !(kind === "topics" && topicLabel(name) !== undefined);
    return { kind: kind ?? "topics", name, uses: isForIt ? (uses[id] ?? 0) : 0 };
  });
  // Worked out when first asked for: an archive without doubtful names never asks.
  let records: Lists | undefined;
  return {
    names,
    articles: columns.size,
    company: (name) => {
      records ??= recordsByName(columns);
      const company = new Set<number>();
      for (const record of listAt(records, name).subarray(0, lookedAt))
        for (const id of nameIdsAt(columns, record)) company.add(id);
      return company;
    },
  };
};
