import type { Entry } from "../../entry/entry.ts";
import { type SharedField, type StatedField, statedFields } from "../../entry/fields.ts";
import { isByHand } from "../../entry/fingerprint.ts";
import { publishedOf } from "../../entry/published.ts";
import { sureness } from "../../entry/sureness.ts";
import type { Repair } from "../../text/line.ts";

/** How a field stands in an entry: as sure as its evidence, as a person left it, or without a value. */
export const standings = ["certain", "byHand", "likely", "unsure", "unknown"] as const;
export type Standing = (typeof standings)[number];

/** What a person can correct and the catalogue counts. */
export const correctedFields = [
  ...statedFields,
  "captions",
  "body",
] as const satisfies readonly SharedField[];
export type CorrectedField = (typeof correctedFields)[number];

/** What a text can have had done to it; `encoding`: it is not in UTF-8. */
export const mendings = [
  "encoding",
  "replacement-characters",
  "control-characters",
  "invisible-characters",
  "odd-spaces",
  "hard-wraps",
  "carriage-returns",
  "byte-order-mark",
] as const satisfies readonly ("encoding" | Repair)[];
export type Mending = (typeof mendings)[number];

/** What two bits of the first number say of each field. */
const bySureness = { unsure: 1, likely: 2, certain: 3 } as const;
const standingOfBits: readonly Standing[] = ["unknown", "unsure", "likely", "certain"];

/** Where in the second number the bits of corrections begin, in the order of `correctedFields`, those of mendings, and the one for a date that is about right. */
const [correctedFrom, mendedFrom, aboutAt] = [0, correctedFields.length, 31];

const isAbsent = (value: Entry[StatedField]): boolean => value === undefined || value.length === 0;

const surenessBits = (entry: Entry): number => {
  let bits = 0;
  for (const [at, field] of statedFields.entries()) {
    if (isAbsent(entry[field])) continue;
    const word = sureness(entry.evidence[field]?.confidence ?? 0);
    bits |= bySureness[word] << (2 * at);
  }
  return bits;
};

const isMended = ({ source }: Entry, mending: Mending): boolean => {
  if (mending === "encoding") return source !== undefined && source.encoding !== "utf-8";
  return (source?.repairs?.[mending] ?? 0) > 0;
};

const flagBits = (entry: Entry): number => {
  let bits = publishedOf(entry.published)?.about ? 1 << aboutAt : 0;
  for (const [at, field] of correctedFields.entries())
    if (isByHand(entry, field)) bits |= 1 << (correctedFrom + at);
  for (const [at, mending] of mendings.entries())
    if (isMended(entry, mending)) bits |= 1 << (mendedFrom + at);
  return bits;
};

/** How sure an entry is, in two numbers of 32 bits for the catalogue; read with the functions below. */
export const qualityOf = (entry: Entry): readonly [number, number] => [
  surenessBits(entry) >>> 0,
  flagBits(entry) >>> 0,
];

/** The catalogue's column of these numbers, two a record. */
export type Quality = Uint32Array;

const hasFlag = (quality: Quality, record: number, at: number): boolean =>
  (((quality[record * 2 + 1] ?? 0) >>> at) & 1) === 1;

/** Whether a person corrected a field: wrote it or took it out. */
export const isCorrected = (quality: Quality, record: number, field: CorrectedField): boolean =>
  hasFlag(quality, record, correctedFrom + correctedFields.indexOf(field));

/** Whether that was done to a record's text. */
export const wasMended = (quality: Quality, record: number, mending: Mending): boolean =>
  hasFlag(quality, record, mendedFrom + mendings.indexOf(mending));

/** Whether a record's date is only about right. */
export const isDatedAbout = (quality: Quality, record: number): boolean => hasFlag(quality, record, aboutAt);

/** Whether a person corrected anything of a record. */
export const hasCorrection = (quality: Quality, record: number): boolean =>
  ((quality[record * 2 + 1] ?? 0) & (2 ** mendedFrom - 1)) !== 0;

/** Tells how a field stands in any record. */
export const standingsOf = (field: StatedField): ((quality: Quality, record: number) => Standing) => {
  const at = statedFields.indexOf(field);
  return (quality, record) => {
    if (hasFlag(quality, record, correctedFrom + at)) return "byHand";
    return standingOfBits[((quality[record * 2] ?? 0) >>> (2 * at)) & 3] ?? "unknown";
  };
};
