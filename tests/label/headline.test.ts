import { describe, expect, it } from "vitest";
import { chooseHeadline, untaughtHeadline } from "../../src/label/choose-headline.ts";
import { headlineCandidates, headlineSigns } from "../../src/label/headline-signs.ts";
import { pageOf } from "../../src/label/page.ts";
import { type State, states } from "../../src/label/states.ts";

const K = states.length;

/** A line with its likeliest state, and how likely it is to be the headline. */
type Told = readonly [string, State, number];

const paragraph =
  "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.";

const read = (lines: readonly Told[]) => {
  const page = pageOf(lines.map(([text], i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 })));
  const likelihoods = new Float64Array(lines.length * K);
  for (const [i, [, state, headline]] of lines.entries()) {
    likelihoods[i * K + states.indexOf("title")] = headline;
    likelihoods[i * K + states.indexOf(state)] = Math.max(headline, 1 - headline);
  }
  return { page, likelihoods };
};

const answer = (lines: readonly Told[], line: number, sign: (typeof headlineSigns)[number]) => {
  const { page, likelihoods } = read(lines);
  return headlineCandidates(page, likelihoods).find((one) => one.line === line)?.answers[
    headlineSigns.indexOf(sign)
  ];
};

const choose = (lines: readonly Told[], weights: readonly number[]) => {
  const { page, likelihoods } = read(lines);
  return chooseHeadline(page, likelihoods, weights);
};

const valuing = (sign: (typeof headlineSigns)[number]) =>
  headlineSigns.map((name) => (name === "odds" ? 0.5 : name === sign ? 2 : 0));

describe("the headline", () => {
  it("is the likeliest line where nothing else speaks", () => {
    const lines: readonly Told[] = [
      ["Harnholm ferry stops", "before", 0.4],
      ["Board meets twice over it", "subtitle", 0.5],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  it("is the line whose words the paragraphs tell, where that counts", () => {
    const lines: readonly Told[] = [
      ["Continue reading our newsletter", "before", 0.5],
      ["Harnholm ferry stopped sailing", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, valuing("told"))).toBe(1);
  });

  it("is not the path to the page that ends with it", () => {
    const lines: readonly Told[] = [
      ["HomeNewsHarnholm ferry stopped sailing", "before", 0.6],
      ["Harnholm ferry stopped sailing", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  it("is not the path to the page that stands under it", () => {
    const lines: readonly Told[] = [
      ["Harnholm ferry stopped sailing", "before", 0.4],
      ["Home Islands Harnholm ferry stopped sailing", "before", 0.6],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(0);
  });

  it.each([
    ["an address", "https://courier.example/harnholm-ferry-stops"],
    ["an appeal", "Sign up to our letter from the islands"],
    ["a byline", "By Ann Bell and Cy Dorn"],
    ["the second half of another", "… and the board says nothing"],
    ["a line that leads on", "From the islands:"],
    ["what is sent to readers", "All of the islands in your inbox"],
    ["a table's row", "Harnholm 2 11 0 14 Skerry 3"],
  ])("is not %s", (_, text) => {
    const lines: readonly Told[] = [
      [text, "before", 0.6],
      ["Harnholm ferry stops", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  const underPath = (kicker: string, headline: string): readonly Told[] => [
    ["Islands", "before", 0],
    ["Harnholm ferry: When will the islands' only boat sail again?", "before", 0.6],
    [kicker, "before", 0],
    [headline, "before", 0.2],
    ["By Ann Bell", "byline", 0],
    [paragraph, "body", 0],
  ];

  it.each([
    ["a kicker", underPath("Traffic at sea", "No ferry for a week, says the board of Harnholm"), 3],
    [
      "a kicker and a rule of dashes",
      underPath("Traffic at sea", "No ferry for a week, says the board of Harnholm").toSpliced(2, 0, [
        "--------",
        "before",
        0,
      ]),
      4,
    ],
  ] as const)("stands under %s under the path's last step, in words of its own", (_, lines, headline) => {
    expect(choose(lines, untaughtHeadline)).toBe(headline);
  });

  it("stands under the path's last step where two lines are each a little like byline and date", () => {
    const lines = underPath("Traffic at sea", "No ferry for a week, says the board of Harnholm").toSpliced(
      4,
      1,
      ["Ann Bell", "before", 0],
      ["May 4", "before", 0],
    );
    const { page, likelihoods } = read(lines);
    likelihoods[4 * K + states.indexOf("byline")] = 0.3;
    likelihoods[5 * K + states.indexOf("date")] = 0.3;
    expect(chooseHeadline(page, likelihoods, untaughtHeadline)).toBe(3);
  });

  it.each([
    ["of another story", "Seals return to the sands in great numbers"],
    ["that closes a sentence", "The ferry of Harnholm has not sailed for a week."],
    ["of a picture", "The ferry of Harnholm at its quay. Photo: Ann Bell"],
    ["that is much shorter", "Ferry stops"],
  ])("does not give way to a line %s", (_, line) => {
    expect(choose(underPath("Traffic at sea", line), untaughtHeadline)).toBe(1);
  });

  const saidAgain = (headline: string, above = "Islands"): readonly Told[] => [
    [above, "before", 0],
    ["Harnholm ferry: Why the islands' only boat lies still", "before", 0.6],
    [headline, "before", 0.2],
    [paragraph, "body", 0],
  ];

  it("stands right under the path's last step where it says nearly the same again", () => {
    expect(choose(saidAgain("Why Harnholm's only ferry boat still lies idle"), untaughtHeadline)).toBe(2);
  });

  it.each([
    ["under a sentence that says nearly the same", saidAgain("Harnholm's only ferry boat still lies idle.")],
    ["under a line with much more to say", saidAgain("The only ferry boat has lain idle for months now")],
    [
      "where no path stands over the step",
      saidAgain(
        "Why Harnholm's only ferry boat still lies idle",
        "The board of the harbour has met on it twice, and will meet again",
      ),
    ],
  ])("stays %s", (_, lines) => {
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  const overList = (first: string, listed: readonly string[]): readonly Told[] => [
    [first, "before", 0.1],
    ["Replay", "before", 0],
    ...listed.map((text, i): Told => [text, "before", 0.3 - i / 100]),
    [paragraph, "body", 0],
  ];

  const films = [
    "Watch the last ferry leave the quay",
    "Seals return to the sands of Harnholm",
    "How the islands live without a boat",
    "A day in the kitchen of the lighthouse",
    "What the harbour board said on Monday",
    "Children row to school across the sound",
    "The baker who sails his own bread home",
  ];

  it.each([
    [
      "is the text's first line where the likeliest opens a list of headlines",
      "No ferry sails to Harnholm, and nobody knows why",
      films,
      0,
    ],
    ["is no site's name over a list of headlines", "Harnholm Courier", films, 2],
    ["is no date over a list of headlines", "The Harnholm Courier of 4 May 2020, evening", films, 2],
    [
      "is the likeliest where a few others stand under it",
      "No ferry sails to Harnholm, and nobody knows why",
      films.slice(0, 4),
      2,
    ],
  ] as const)("%s", (_, first, listed, headline) => {
    expect(choose(overList(first, listed), untaughtHeadline)).toBe(headline);
  });

  it.each([
    ["stands under a kicker in capitals", "FEARS FOR ISLANDS", "Ferry to Harnholm stops for a week", 1],
    ["may be in capitals by itself", "FERRY STOPS", "FOR A WHOLE WEEK, SAYS THE BOARD", 0],
    ["may be in capitals over a sentence", "FERRY STOPS", "It has not sailed for a whole week now.", 0],
  ] as const)("%s", (_, above, below, headline) => {
    const lines: readonly Told[] = [
      [above, "before", 0.5],
      [below, "before", 0.2],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(headline);
  });

  it("does not give way to a line right under a standfirst", () => {
    const standfirst = "The board has met twice and says that nothing will be done before the spring";
    expect(
      choose(underPath(standfirst, "No ferry for a week, says the board of Harnholm"), untaughtHeadline),
    ).toBe(1);
  });

  it("is nowhere where no line is at all likely", () => {
    expect(choose([[paragraph, "body", 0]], untaughtHeadline)).toBe(undefined);
  });

  it("is looked for among ten lines at most, the likeliest first", () => {
    const lines = Array.from(
      { length: 14 },
      (_, i): Told => [`Headline number ${i}`, "before", 0.02 + i / 100],
    );
    const { page, likelihoods } = read(lines);
    expect(headlineCandidates(page, likelihoods).map(({ line }) => line)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });
});

describe("what is asked of a headline", () => {
  const head: readonly Told[] = [
    ["Harnholm ferry", "before", 0.3],
    ["The ferry to Harnholm has stopped, its board says", "before", 0.3],
    ["By Ann Bell", "byline", 0],
    [paragraph, "body", 0],
    ["Seals return in numbers", "after", 0.1],
  ];

  it.each([
    ["the byline under it", 1, "credited", 1],
    ["the shorter line over it", 1, "topped", 1],
    ["the line over it that says the same", 1, "resumed", 1],
    ["its place after the first paragraph", 4, "late", 1],
    ["that no paragraph tells its words", 4, "strange", 1],
    ["that paragraphs do", 0, "strange", 0],
    ["that another line says nearly the same above", 1, "retold", 1],
    ["that it is a few words over another", 0, "kicker", 1],
    ["that another line begins with it", 0, "lengthened", 0],
    ["how short it is", 0, "brief", 1],
    ["that it names no picture's maker", 0, "pictured", 0],
    ["that it closes no sentence", 1, "sentence", 0],
  ] as const)("tells %s", (_, line, sign, expected) => {
    expect(answer(head, line, sign)).toBe(expected);
  });

  it.each([
    ["names a picture's maker", "The ferry at its quay (Photo: Ann Bell)", "pictured", 1],
    ["closes a sentence", "The ferry has stopped.", "sentence", 1],
    ["stands behind a list's mark", "* The ferry has stopped", "marked", 1],
    ["is a name and two years", "Ann Bell, 1938–2014", "figures", 0],
    ["is a table's row", "Harnholm 2 11 0", "figures", 1],
    ["holds a number among its words", "The ferry has stopped 2 weeks ago", "figures", 0],
    ["exclaims", "The ferry has stopped!", "sentence", 0],
    ["asks", "Has the ferry stopped?", "sentence", 0],
    ["opens the text, a blank line under it", "The ferry has stopped", "alone", 1],
    [
      "ends with a mere name that stands by itself",
      "No boat sails to the port of Harnholm island",
      "path",
      0,
    ],
    ["ends with a headline that stands by itself", "News > Harnholm island has no boat", "path", 1],
  ] as const)("tells that a line %s", (_, text, sign, expected) => {
    const lines: readonly Told[] = [
      [text, "before", 0.3],
      ["Harnholm island", "before", 0.1],
      ["Harnholm island has no boat", "before", 0.1],
      [paragraph, "body", 0],
    ];
    expect(answer(lines, 0, sign)).toBe(expected);
  });

  it("reads scripts that put no spaces between words", () => {
    const lines: readonly Told[] = [
      ["島の渡し船が休航", "before", 0.3],
      ["月曜日から島の渡し船が休航となり、港の委員会は二度会合を開いた。島の人々は困っている。", "body", 0],
    ];
    expect(answer(lines, 0, "told")).toBe(1);
  });
});
