import { describe, expect, it } from "vitest";
import { untaughtHeadline } from "../../src/label/choose-headline.ts";
import { decide } from "../../src/label/decide.ts";
import { pageOf } from "../../src/label/page.ts";
import { type State, states } from "../../src/label/states.ts";

const K = states.length;
const paragraph = `${"The ferry to the island stopped sailing on Monday and nobody knows when it will sail again, ".repeat(8)}it is said.`;

type Told = readonly [string, Partial<Record<State, number>>];

const read = (lines: readonly Told[]): readonly State[] => {
  const page = pageOf(lines.map(([text], i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 })));
  const likelihoods = new Float64Array(lines.length * K);
  for (const [i, [, told]] of lines.entries())
    for (const [state, likelihood] of Object.entries(told))
      likelihoods[i * K + states.indexOf(state as State)] = likelihood;
  return decide(page, likelihoods, untaughtHeadline).states;
};

const sure: Told = [paragraph, { body: 0.9, after: 0.1 }];
const doubtful: Told = ["He did.", { after: 0.5, body: 0.4, inside: 0.1 }];

describe("second thoughts", () => {
  it("let nothing amid the text stand after the article", () => {
    expect(read([sure, sure, doubtful, sure])).toEqual(["body", "body", "body", "body"]);
  });

  it("leave what follows the last sure paragraph where it is", () => {
    const weak: Told = [paragraph, { body: 0.5, after: 0.4 }];
    expect(read([sure, sure, doubtful, weak])).toEqual(["body", "body", "after", "body"]);
  });

  it("take for text what may be, where there is next to none", () => {
    expect(read([doubtful, ["Menu", { before: 1 }]])).toEqual(["body", "before"]);
  });

  it("take for text a paragraph under it that goes on telling it, and let a link in capitals go", () => {
    const text: Told = [
      "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.",
      { body: 0.9, after: 0.1 },
    ];
    const rest: Told = [
      "Harnholm has sent the harbour board a letter, in which the island asks when the ferry is to sail again.",
      { after: 0.7, body: 0.3 },
    ];
    const link: Told = ["ISLANDERS BUILD THEIR OWN BOAT AFTER FERRY STOPS", { subhead: 0.8, inside: 0.2 }];
    const isLong = Array.from({ length: 10 }, () => text);
    expect(read([...isLong, link, text, ["Read more", { after: 0.9 }], rest]).slice(10)).toEqual([
      "inside",
      "body",
      "after",
      "body",
    ]);
  });
});
