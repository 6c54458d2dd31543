import { diceOf } from "../bench/dice.ts";
import type { SearchDocument } from "../search/document.ts";

const later = (published: string | undefined, years: number): string | undefined =>
  published?.replace(/^\d{4}/, (year) => String(Number(year) + years));

/** The address of a copy: another year, or another slug where there is none. */
const moved = (address: string, years: number): string =>
  /^\/\d{4}\//.test(address)
    ? address.replace(/\d{4}/, (year) => String(Number(year) + years))
    : address.replace(/\/$/, `-${years}/`);

/**
 * A larger archive with a real one's words and lengths: each article again, some years later, its first paragraph kept and all
 * others dealt anew from the whole archive. The same articles and number give the same copies.
 */
export function* dealCopies(documents: readonly SearchDocument[], years: number): Generator<SearchDocument> {
  const pool = documents.flatMap(({ text }) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(1),
  );
  const dice = diceOf(years, 13);
  for (const document of documents) {
    const [first = "", ...others] = document.text.split("\n").filter((line) => line.trim() !== "");
    const published = later(document.published, years);
    yield {
      ...document,
      address: moved(document.address, years),
      ...(published !== undefined && { published }),
      text: [first, ...others.map(() => pool[dice.below(pool.length)] ?? "")].join("\n"),
    };
  }
}
