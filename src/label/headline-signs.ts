import { contentWords } from "./content-words.ts";
import { closesWithStop, headlineLooks, looksOf } from "./headline-looks.ts";
import type { Page } from "./page.ts";
import { states } from "./states.ts";

/** What is asked of a line that may be the headline, each answered with a number from about -1 to 5. */
export const headlineSigns = [
  /** How likely the line model finds it: the logarithm of the odds. */
  "odds",
  /** The share of its words that the paragraphs say again. */
  "told",
  /** Whether several of its words are the paragraphs' own: 1 where four are told more than once. */
  "topic",
  /** Whether the paragraphs tell none of its words. */
  "strange",
  /** The share of its words that the first paragraphs tell. */
  "led",
  /** Whether it closes a sentence, with a stop. */
  "sentence",
  /** Whether a byline or date follows within three lines. */
  "credited",
  /** Whether a longer line follows that is no paragraph: a standfirst. */
  "summed",
  /** Whether a shorter line right above may be the headline as well: this is then its standfirst. */
  "topped",
  /** Whether it stands after the first paragraph, and how far before it. */
  "late",
  "early",
  /** Whether the page has the line elsewhere too. */
  "repeated",
  /** Whether another that may be the headline and says much the same stands above: the page's own title. */
  "resumed",
  /** Whether it stands by itself, between blank lines. */
  "alone",
  "capitals",
  /** Whether it ends with a headline that stands by itself near it: the path to the page. */
  "path",
  /** Whether another line begins with it: the window's title, which ends with the site's name. */
  "lengthened",
  /** Whether another line right above says nearly the same: the page's own title again, in other words. */
  "retold",
  /** Whether a line as long as a headline, that may be one, stands right above: this is then its standfirst. */
  "headed",
  /** Whether it is a few words over a line that may be the headline: its kicker. */
  "kicker",
  ...headlineLooks,
] as const;

/** A line that may be the headline, with the answers in the order of `headlineSigns`. */
export type HeadlineCandidate = { readonly line: number; readonly answers: readonly number[] };

const K = states.length;
const [title, body, byline, date] = (["title", "body", "byline", "date"] as const).map((state) =>
  states.indexOf(state),
) as [number, number, number, number];

/** Under this no line may be the headline, and no more than so many lines may. */
const leastLikely = 0.01;
const mostCandidates = 10;
/** Lines around a headline where its twin, its path, the page's own title stand. */
const near = 8;
/** Letters that a line has in common with the path above it: fewer are a menu's. */
const leastPath = 12;
/** And the share of the path that the headline is: a name that a headline ends with is no headline. */
const pathShare = 0.5;

type Sight = {
  readonly page: Page;
  readonly likelihood: (i: number, state: number) => number;
  /** The lines that may be the headline, likeliest first. */
  readonly lines: readonly number[];
  /** How many paragraphs tell each word. */
  readonly told: ReadonlyMap<string, number>;
  readonly led: ReadonlySet<string>;
  /** The first paragraph; the number of lines where there is none. */
  readonly first: number;
};

const candidateLines = (lines: number, likelihood: Sight["likelihood"]): readonly number[] => {
  const best: number[] = [];
  for (let i = 0; i < lines; i++) {
    const own = likelihood(i, title);
    if (own < leastLikely) continue;
    let at = best.length;
    while (at > 0 && own > likelihood(best[at - 1] ?? 0, title)) at--;
    if (at < mostCandidates) best.splice(at, 0, i);
    if (best.length > mostCandidates) best.pop();
  }
  return best;
};

const isParagraph = (likelihood: Sight["likelihood"], i: number): boolean => likelihood(i, body) >= 0.5;

const sightOf = (page: Page, likelihoods: Float64Array): Sight => {
  const likelihood = (i: number, state: number): number => likelihoods[i * K + state] ?? 0;
  const told = new Map<string, number>();
  const led = new Set<string>();
  let paragraphs = 0;
  let first = page.shapes.length;
  for (const [i, { facts }] of page.shapes.entries()) {
    if (!isParagraph(likelihood, i)) continue;
    if (paragraphs === 0) first = i;
    for (const word of contentWords(facts.tokens)) {
      told.set(word, (told.get(word) ?? 0) + 1);
      if (paragraphs < 3) led.add(word);
    }
    paragraphs++;
  }
  return { page, likelihood, lines: candidateLines(page.shapes.length, likelihood), told, led, first };
};

const share = (words: ReadonlySet<string>, holds: (word: string) => boolean, otherwise: number): number => {
  if (words.size === 0) return otherwise;
  let held = 0;
  for (const word of words) if (holds(word)) held++;
  return held / words.size;
};

const bit = (claim: boolean): number => (claim ? 1 : 0);

type Wording = { readonly sight: Sight; readonly i: number; readonly words: ReadonlySet<string> };

const tellings = ({ sight: { likelihood, told, led }, i, words }: Wording): readonly number[] => {
  const own = isParagraph(likelihood, i) ? 1 : 0;
  const times = [...words].map((word) => (told.get(word) ?? 0) - own);
  const again = times.filter((count) => count > 0).length;
  const often = times.filter((count) => count > 1).length;
  return [
    words.size === 0 ? 0.3 : again / words.size,
    Math.min(4, often) / 4,
    bit(again === 0),
    own === 1 ? 0 : share(words, (word) => led.has(word), 0.2),
  ];
};

/** Words in common with each other line above that may be the headline: how many, and of how many at most. */
const commonAbove = ({ sight: { page, lines }, i, words }: Wording): readonly (readonly [number, number])[] =>
  lines.flatMap((other) => {
    const shape = page.shapes[other];
    if (shape === undefined || other >= i || i - other > near || shape.key === page.shapes[i]?.key) return [];
    const theirs = contentWords(shape.facts.tokens);
    const common = [...words].filter((word) => theirs.has(word)).length;
    return [[common, Math.max(1, Math.min(words.size, theirs.size))] as const];
  });

const isPath = ({ page: { shapes }, likelihood }: Sight, i: number): boolean => {
  const key = shapes[i]?.key ?? "";
  const from = Math.max(0, i - near);
  return shapes
    .slice(from, i + 1 + near)
    .some(
      (other, by) =>
        other.key.length >= Math.max(leastPath, key.length * pathShare) &&
        other.key.length < key.length &&
        key.endsWith(other.key) &&
        likelihood(from + by, title) >= 2 * leastLikely,
    );
};

/** Letters that a site's name adds to the headline at most. */
const longestSite = 40;

const isLengthened = ({ page: { shapes } }: Sight, i: number): boolean => {
  const key = shapes[i]?.key ?? "";
  return (
    key.length >= leastPath &&
    shapes.some(
      (other) =>
        other.key.length > key.length &&
        other.key.length < key.length + longestSite &&
        other.key.startsWith(key),
    )
  );
};

/** The width and the words from which on a line is more than a kicker. */
const leastHeadline = { width: 35, words: 5 } as const;

const isHeaded = ({ page: { shapes }, likelihood }: Sight, i: number): boolean =>
  [i - 1, i - 2].some((above) => {
    const shape = shapes[above];
    return (
      shape !== undefined &&
      likelihood(above, title) >= 3 * leastLikely &&
      shape.width >= leastHeadline.width &&
      shape.facts.tokens.length >= leastHeadline.words &&
      !shape.key.includes(shapes[i]?.key ?? "")
    );
  });

const isKicker = ({ page: { shapes }, likelihood }: Sight, i: number): boolean => {
  const shape = shapes[i];
  return (
    shape !== undefined &&
    shape.width < 40 &&
    shape.facts.tokens.length <= leastHeadline.words &&
    likelihood(i + 1, title) >= 2 * leastLikely
  );
};

const answersOf = (sight: Sight, i: number): readonly number[] => {
  const { page, likelihood, first } = sight;
  const shape = page.shapes[i];
  if (shape === undefined) return [];
  const above = page.shapes[i - 1];
  const below = page.shapes[i + 1];
  const likely = likelihood(i, title);
  const mayTop = Math.max(likelihood(i - 1, title), likelihood(i - 2, title)) >= 5 * leastLikely;
  const wording = { sight, i, words: contentWords(shape.facts.tokens) };
  const common = commonAbove(wording);
  return [
    Math.log(likely / (1 - Math.min(0.98, likely))),
    ...tellings(wording),
    bit(closesWithStop(shape.text)),
    bit([1, 2, 3].some((by) => likelihood(i + by, byline) + likelihood(i + by, date) >= 0.4)),
    bit(
      below !== undefined &&
        below.width > Math.max(60, shape.width * 1.3) &&
        below.width < 350 &&
        !isParagraph(likelihood, i + 1),
    ),
    bit(mayTop && above !== undefined && above.width < shape.width),
    bit(i > first),
    Math.min(3, Math.log2(1 + Math.max(0, first - i) / 4)),
    bit((page.repeats.get(shape.key) ?? 1) > 1),
    bit(common.some(([both, all]) => both >= 2 && both >= 0.35 * all)),
    bit((shape.line.gap > 0 || i === 0) && (below?.line.gap ?? 1) > 0),
    bit(shape.facts.capitals > 0.6),
    bit(isPath(sight, i)),
    bit(isLengthened(sight, i)),
    bit(common.some(([both, all]) => both >= 0.6 * all)),
    bit(isHeaded(sight, i)),
    bit(isKicker(sight, i)),
    ...looksOf(shape),
  ];
};

/** The lines of a page that may be its headline, the likeliest first; ten at most. Linear in the page. */
export const headlineCandidates = (page: Page, likelihoods: Float64Array): readonly HeadlineCandidate[] => {
  const sight = sightOf(page, likelihoods);
  return sight.lines.map((line) => ({ line, answers: answersOf(sight, line) }));
};
