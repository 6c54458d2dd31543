import { chooseHeadline } from "../../src/label/choose-headline.ts";
import { pageOf } from "../../src/label/page.ts";
import { type State, states } from "../../src/label/states.ts";

const K = states.length;

/** A line with its likeliest state, and how likely it is to be the headline. */
export type Told = readonly [string, State, number];

/** A paragraph that tells of a ferry. */
export const paragraph =
  "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.";

/** A page of such lines, each between blank ones, with the likelihoods. */
export const read = (lines: readonly Told[]) => {
  const page = pageOf(lines.map(([text], i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 })));
  const likelihoods = new Float64Array(lines.length * K);
  for (const [i, [, state, headline]] of lines.entries()) {
    likelihoods[i * K + states.indexOf("title")] = headline;
    likelihoods[i * K + states.indexOf(state)] = Math.max(headline, 1 - headline);
  }
  return { page, likelihoods };
};

/** The line that is chosen as the headline of such lines. */
export const choose = (lines: readonly Told[], weights: readonly number[]) => {
  const { page, likelihoods } = read(lines);
  return chooseHeadline(page, likelihoods, weights);
};
