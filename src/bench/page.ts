import type { Label } from "../label/label.ts";
import { datesIn } from "../site/dates.ts";
import { type Dice, diceOf } from "./dice.ts";
import { inventLine, inventParagraph, inventSentence } from "./prose.ts";
import type { Paper, Stock, World } from "./world.ts";
import { draw } from "./zipf.ts";

/** A line of an invented page: what it is, and how many blank lines stand before it. */
export type PageLine = { readonly label: Label; readonly text: string; readonly gap: number };

/** A page as a newspaper might have printed it, and the truth about it. */
export type InventedPage = {
  readonly paper: Paper;
  readonly lines: readonly PageLine[];
  /** EDTF; absent for a page that does not tell. */
  readonly published?: string;
  readonly authors: readonly string[];
  readonly dateline?: string;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
};

/** The archive's span: thirty years, evenly filled. */
const [firstDay, days] = [Date.UTC(1991, 0, 1), 10_957];

/** Not every text tells its day. */
const precisions: readonly (readonly [share: number, (day: string) => string | undefined])[] = [
  [0.02, () => undefined],
  [0.01, (day) => day.slice(0, 4)],
  [0.01, (day) => `${day.slice(0, 7)}~`],
  [0.03, (day) => day.slice(0, 7)],
  [1, (day) => day],
];

const dateAt = (position: number, dice: Dice): string | undefined => {
  const day = new Date(firstDay + Math.floor(position * days) * 86_400_000).toISOString().slice(0, 10);
  let roll = dice.roll();
  const found = precisions.find(([share]) => {
    roll -= share;
    return roll < 0;
  });
  return found?.[1](day);
};

const some = ({ items, zipf }: Stock, count: number, dice: Dice): readonly string[] => [
  ...new Set(Array.from({ length: count }, () => draw(items, zipf, dice))),
];

/** Words of a body: half of all have 500 or fewer, few are very short or very long. */
const lengthOf = (dice: Dice): number =>
  Math.round(Math.min(4000, Math.max(80, 500 * Math.exp(0.55 * dice.bell()))));

type Writing = { readonly world: World; readonly dice: Dice; readonly names: readonly string[] };

const caption = ({ world: { words }, dice, names }: Writing): PageLine => {
  const credit = `${names[dice.below(names.length)] ?? "Staff"}/Pool`;
  return { label: "caption", gap: 1, text: `${inventSentence(words, dice, names[0])} ${credit}` };
};

const listOf = ({ world: { words }, dice }: Writing): readonly PageLine[] =>
  Array.from({ length: 3 + dice.below(3) }, () => ({
    label: "item",
    gap: 0,
    text: inventLine(words, 4 + dice.below(8), dice),
  }));

/** The text with what stands among it: pictures, subheads, a list now and then. */
const bodyOf = (writing: Writing, dateline: string | undefined): readonly PageLine[] => {
  const { world, dice, names } = writing;
  const divided = dice.chance(0.25);
  const lines: PageLine[] = dice.chance(0.6) ? [caption(writing)] : [];
  const total = lengthOf(dice);
  for (let count = 0, block = 0; count < total; block++) {
    if (divided && block % 5 === 4)
      lines.push({ label: "subhead", gap: 1, text: inventLine(world.words, 2 + dice.below(5), dice) });
    const paragraph = inventParagraph(world.words, { length: 25 + dice.below(45), names }, dice);
    const opening = block === 0 && dateline !== undefined ? `${dateline.toUpperCase()} — ` : "";
    lines.push({ label: "body", gap: 1, text: opening + paragraph });
    count += paragraph.split(" ").length;
    if (block > 0 && dice.chance(0.02)) lines.push(...listOf(writing));
    if (dice.chance(0.05)) lines.push(caption(writing));
  }
  return lines;
};

const furniture = (texts: readonly string[], label: Label = "chrome"): readonly PageLine[] =>
  texts.map((text, index) => ({ label, text, gap: index === 0 ? 1 : 0 }));

const bylineOf = (authors: readonly string[]): readonly PageLine[] =>
  authors.length === 0 ? [] : [{ label: "byline", gap: 1, text: `By ${authors.join(" and ")}` }];

const dateLineOf = (published: string | undefined): readonly PageLine[] =>
  published?.length === 10
    ? [{ label: "date", gap: 0, text: `Published ${datesIn("en").inWords(published)}` }]
    : [];

const headOf = ({ world: { words }, dice }: Writing): readonly PageLine[] => [
  { label: "title", gap: 1, text: inventLine(words, 5 + dice.below(7), dice) },
  ...(dice.chance(0.75)
    ? [{ label: "subtitle" as const, gap: 1, text: inventSentence(words, dice).slice(0, -1) }]
    : []),
];

const factsOf = (world: World, dice: Dice) => ({
  authors: dice.chance(0.65) ? some(world.authors, 1 + dice.below(2), dice) : [],
  topics: some(world.topics, 1 + dice.below(4), dice),
  people: some(world.people, dice.below(6), dice),
  organisations: some(world.organisations, dice.below(3), dice),
  places: some(world.places, 1 + dice.below(3), dice),
});

/**
 * The page with that number in a world: always the same, whatever was asked for before. `position`, from 0 up to 1,
 * is where in the archive's thirty years it stands.
 */
export const inventPage = (world: World, number: number, position: number): InventedPage => {
  const dice = diceOf(world.seed, 3, number);
  const paper = world.papers[dice.below(world.papers.length)];
  if (!paper) throw new Error("a world without a newspaper prints nothing");
  const facts = factsOf(world, dice);
  const published = dateAt(position, dice);
  const dateline = dice.chance(0.5) ? facts.places[0] : undefined;
  const writing = { world, dice, names: [...facts.people, ...facts.organisations, ...facts.places] };
  const section = paper.sections[dice.below(paper.sections.length)] ?? "News";
  const teasers = Array.from({ length: 2 + dice.below(3) }, () => inventLine(world.words, 8, dice));
  return {
    paper,
    ...facts,
    ...(published !== undefined && { published }),
    ...(dateline !== undefined && { dateline }),
    lines: [
      ...furniture(paper.above),
      { label: "section", gap: 1, text: section },
      ...headOf(writing),
      ...bylineOf(facts.authors),
      ...dateLineOf(published),
      ...bodyOf(writing, dateline),
      ...furniture(teasers, "related"),
      ...furniture(paper.below),
    ],
  };
};
