import type { Found } from "./article.ts";
import type { Page } from "./page.ts";

/** Placeholder until cues are weighed: the line that is labelled as the publisher's name. */
export const findPublisher = (page: Page): Found<string> | undefined => {
  const labelled = page.lines.find(({ label }) => label === "publisher");
  return labelled === undefined
    ? undefined
    : {
        value: labelled.line.text,
        evidence: { lines: [labelled.line.number], rule: "publisher-line", confidence: labelled.confidence },
      };
};
