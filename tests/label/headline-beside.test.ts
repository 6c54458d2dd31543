import { describe, expect, it } from "vitest";
import { chooseHeadline, untaughtHeadline } from "../../src/label/choose-headline.ts";
import { states } from "../../src/label/states.ts";
import { choose, paragraph, read, type Told } from "./headline-page.ts";

const K = states.length;

describe("the headline beside other lines", () => {
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
});
