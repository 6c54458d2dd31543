import { machineDate } from "./dates.ts";

/**
 * The moment (RFC 3339) that stands for an EDTF date where a form of file knows no days: the first of what is known, in
 * UTC. Undefined where no date is known.
 */
export const momentOf = (edtf: string | undefined): string | undefined => {
  const date = machineDate(edtf);
  return date === undefined ? undefined : `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;
};
