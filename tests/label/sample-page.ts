import type { Line } from "../../src/text/line.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

/** A page of an invented paper, with an appeal that reads like a paragraph of the article. */
export const appeal =
  "The Saltings Echo has told the valley's story since 1871, and its readers have paid for every word of it.";

export const samplePage: readonly string[] = [
  "Home",
  "News",
  "Tides",
  "Letters to the Echo",
  "Ferry runs aground on sandbar for the third time this spring",
  "By Orla Pennick",
  "Published 14 May 2015",
  "The evening ferry from Saltings ran aground on Tuesday with sixty passengers aboard, the harbour office said.",
  "Nobody was hurt, and the boat floated free at a quarter to eleven when the tide came back into the channel.",
  appeal,
  "“We could see the kitchen lights of the inn,” said Tamsin Rowe, who was travelling home with two hens in a basket.",
  "The harbour office has asked the county for a dredger every spring since 2009, and has been refused each time.",
  "The next ferry will sail at noon, the office said, and tickets for the lost journey will be taken until Friday.",
  "Share this article",
  "More from the Echo",
  "Contact us",
];

/** The lines of a text that is written as one line a paragraph, with a blank line between. */
export const linesOf = (paragraphs: readonly string[]): readonly Line[] => {
  const reading = readText(new TextEncoder().encode(paragraphs.join("\n\n")));
  return isRefusal(reading) ? [] : reading.lines;
};
