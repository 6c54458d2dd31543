import type { Around } from "./atoms.ts";
import type { Facts } from "./facts.ts";
import type { Page } from "./page.ts";

/** How many of the page's commonest words count as its small change: articles, prepositions, auxiliaries. */
const commonWords = 40;
/** Letters from which on a word is a longer one. */
const leastWord = 4;

const isInWindow = ({ window }: Page, i: number): boolean =>
  window !== undefined && i >= window.first && i <= window.last;

/** Whether a line is a paragraph of the body. */
const isParagraph = (page: Page, i: number): boolean =>
  page.shapes[i]?.isLong === true && isInWindow(page, i);

/** Whether each word, by number, is among the commonest of the paragraphs, those outside the body included. */
const commonestOf = ({ shapes, words }: Page): Uint8Array => {
  const counts = new Uint32Array(words.length);
  for (const { isLong, facts } of shapes)
    if (isLong) for (const word of facts.words) counts[word] = (counts[word] ?? 0) + 1;
  const frequent: number[] = [];
  for (let word = 0; word < counts.length; word++) if ((counts[word] ?? 0) > 1) frequent.push(word);
  frequent.sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1),
  );
  const commonest = new Uint8Array(words.length);
  for (const word of frequent.slice(0, commonWords)) commonest[word] = 1;
  return commonest;
};

const commonOf = (page: Page): Float32Array => {
  const commonest = commonestOf(page);
  return Float32Array.from(page.shapes, ({ facts: { words } }) => {
    let common = 0;
    for (const word of words) common += commonest[word] ?? 0;
    return words.length === 0 ? 0 : common / words.length;
  });
};

/** How many paragraphs of the body hold each word, by number; of a paragraph's words those that `chosen` gives. */
const countsInBody = (page: Page, chosen: (i: number) => readonly number[]): Uint32Array => {
  const counts = new Uint32Array(page.words.length);
  const lastIn = new Int32Array(page.words.length).fill(-1);
  for (let i = page.window?.first ?? 0; i <= (page.window?.last ?? -1); i++) {
    if (!isParagraph(page, i)) continue;
    for (const word of chosen(i)) {
      if (lastIn[word] !== i) counts[word] = (counts[word] ?? 0) + 1;
      lastIn[word] = i;
    }
  }
  return counts;
};

const likenessOf = (page: Page): Float64Array => {
  const { shapes, words } = page;
  const counts = countsInBody(page, (i) => shapes[i]?.facts.words ?? []);
  const lastIn = new Int32Array(words.length).fill(-1);
  return Float64Array.from(shapes, ({ facts }, i) => {
    const own = isParagraph(page, i) ? 1 : 0;
    let all = 0;
    let shared = 0;
    for (const word of facts.words) {
      if (lastIn[word] === i || (words[word] ?? "").length < leastWord) continue;
      lastIn[word] = i;
      all++;
      if ((counts[word] ?? 0) > own) shared++;
    }
    return all === 0 ? 0 : shared / all;
  });
};

const namesOf = (page: Page): Float32Array => {
  const { shapes } = page;
  const counts = countsInBody(page, (i) => shapes[i]?.facts.names ?? []);
  return Float32Array.from(shapes, ({ facts: { names } }, i) => {
    const own = isParagraph(page, i) ? 1 : 0;
    let shared = 0;
    for (const name of names) if ((counts[name] ?? 0) > own) shared++;
    return names.length === 0 ? -1 : shared / names.length;
  });
};

/** A number for the two words that a line begins with; none for a line of fewer. */
const beginningOf = ({ words: [first, second] }: Facts, all: number): number | undefined =>
  first === undefined || second === undefined ? undefined : first * all + second;

const likeBegunOf = ({ shapes, words }: Page): Uint32Array => {
  const counts = new Map<number, number>();
  const beginnings = shapes.map(({ facts }) => beginningOf(facts, words.length));
  for (const one of beginnings) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Uint32Array.from(beginnings, (one) => (one === undefined ? 1 : (counts.get(one) ?? 1)));
};

/** What each line's words have in common with other lines'. Linear, but for sorting the page's distinct words. */
export const wordsInCommonOf = (page: Page): Pick<Around, "common" | "likeness" | "names" | "likeBegun"> => ({
  common: commonOf(page),
  likeness: likenessOf(page),
  names: namesOf(page),
  likeBegun: likeBegunOf(page),
});
