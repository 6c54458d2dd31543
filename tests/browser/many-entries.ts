import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const firstNames = ["Ada", "Bruno", "Clara", "David", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas"];
const lastNames = [
  "Quist",
  "Marrow",
  "Tolland",
  "Bering",
  "Sandal",
  "Cord",
  "Fen",
  "Harrow",
  "Nesbit",
  "Pollard",
];
const endings = ["", "son", "by", "ton", "well", "field", "man", "wood", "gate"];

/** More authors than one page of an index holds, each of more than one article. */
const authors = 680;

const authorOf = (article: number): string => {
  const index = article % authors;
  const last = lastNames[Math.floor(index / 10) % 10] ?? "";
  return `${firstNames[index % 10]} ${last}${endings[Math.floor(index / 100) % 9]}`;
};

const two = (number: number): string => String(number).padStart(2, "0");

type Head = { readonly author: string; readonly published?: string };

/** Every third article has no date; some of the others are by one author in one year. */
const headOf = (index: number): Head => {
  if (index % 3 === 0) return { author: authorOf(index) };
  const day = `${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
  if (index % 5 === 0) return { author: "Ada Quist", published: `2016-${day}` };
  return { author: authorOf(index), published: `${1995 + (index % 20)}-${day}` };
};

const things = "rope tide crane clerk lamp ledger ferry gull anchor ticket kettle bell mast brick".split(" ");
const deeds = "held lost moved paid asked saw broke found sold kept left turned drew hid".split(" ");

/** Sentences that no other article has: what tells the same is a version of one story, and counts once. */
const tale = (index: number): string => {
  let state = index + 1;
  const pick = (words: readonly string[]): string => {
    state = (state * 48_271) % 0x7fff_ffff;
    return words[state % words.length] ?? "";
  };
  return Array.from(
    { length: 12 },
    () => `The ${pick(things)} ${pick(deeds)} a ${pick(things)} by the ${pick(things)}.`,
  ).join(" ");
};

const entryOf = (index: number, { author, published }: Head): string => `---
title: "Harbour gate number ${index} opens again after repairs"
${published === undefined ? "" : `published: "${published}"\n`}authors:
  - "${author}"
---

The gate that the harbour office lists as number ${index} opened on time this morning. ${tale(index)}
`;

/** Writes entries enough, 1,500, for every kind of page that only a large archive has. No texts: entries are enough. */
export const writeManyEntries = (articles: string): void => {
  for (let index = 0; index < 1500; index++) {
    const head = headOf(index);
    const shelf = head.published?.replaceAll("-", "/") ?? "undated";
    mkdirSync(path.join(articles, shelf), { recursive: true });
    writeFileSync(path.join(articles, shelf, `gate-${index}.md`), entryOf(index, head));
  }
};
