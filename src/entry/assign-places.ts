import { suffixedPlace } from "./place-entry.ts";

/** A newcomer of this run: where it wants to stand (`2020/09/07/slug`) and its text's digest. */
export type Newcomer = { readonly place: string; readonly sha256: string };

/** Where a newcomer stands now, and which other newcomer had to make room for it. */
export type Assignment = {
  readonly place: string;
  readonly displaced?: { readonly sha256: string; readonly from: string; readonly to: string };
};

/** The places of an archive. Two places that differ in case or in Unicode form alone are one: file systems say so. */
export type Places = {
  readonly assign: (newcomer: Newcomer) => Assignment;
  /** Takes a place out of the newcomers' hands: somebody else stands there. */
  readonly give: (place: string) => void;
};

type Holder = { readonly sha256: string; readonly place: string };

const key = (place: string): string => place.normalize("NFC").toLowerCase();

/**
 * Gives newcomers their places, the same ones in whatever order they come: among newcomers that want one name, the
 * smallest digest has it, the others take a suffix from their own digest. `given` places are never moved;
 * `newcomers` are those of a run that was interrupted, whose places are not final.
 */
export const placesOf = (given: Iterable<string>, newcomers: Iterable<Holder> = []): Places => {
  const held = new Map<string, Holder | "given">();
  for (const place of given) held.set(key(place), "given");
  for (const newcomer of newcomers) held.set(key(newcomer.place), newcomer);
  const take = (place: string, sha256: string): string => {
    held.set(key(place), { place, sha256 });
    return place;
  };
  const suffixed = ({ place, sha256 }: Newcomer): string =>
    take(
      suffixedPlace(place, sha256, (candidate) => held.has(key(candidate))),
      sha256,
    );
  return {
    assign: ({ place, sha256 }) => {
      const holder = held.get(key(place));
      if (!holder) return { place: take(place, sha256) };
      if (holder === "given" || holder.sha256 <= sha256) return { place: suffixed({ place, sha256 }) };
      const to = suffixed({ place, sha256: holder.sha256 });
      return { place: take(place, sha256), displaced: { sha256: holder.sha256, from: holder.place, to } };
    },
    give: (place) => {
      held.set(key(place), "given");
    },
  };
};
