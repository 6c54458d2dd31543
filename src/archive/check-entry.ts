import type { Entry } from "../entry/entry.ts";
import type { Fault } from "../entry/front-matter.ts";
import { addressOf } from "../entry/place-entry.ts";
import { publishedOf } from "../entry/published.ts";

type Rule = (entry: Entry, file: string) => Fault | undefined;

const unsettled: Rule = ({ proposals }) => {
  const fields = Object.keys(proposals);
  if (fields.length === 0) return undefined;
  return {
    rule: "unsettled-proposal",
    message: `proposals: ${fields.join(", ")} ${fields.length === 1 ? "awaits" : "await"} your decision; take the value or leave yours, then delete it under "proposals"`,
  };
};

const movedUnnoticed: Rule = ({ address }, file) =>
  address !== undefined && address !== addressOf(file)
    ? {
        rule: "moved-entry",
        message: `address: is ${address}, but the file stands at ${addressOf(file)}; run npm run ingest, which mends it and keeps the old address`,
      }
    : undefined;

const updatedBefore: Rule = ({ published, updated }) =>
  published !== undefined &&
  updated !== undefined &&
  updated.slice(0, 10) < published.slice(0, updated.length)
    ? {
        rule: "updated-before-published",
        message: `updated: "${updated}" is before published: "${published}"; one of them is wrong`,
      }
    : undefined;

const future: Rule = ({ published }) => {
  const year = publishedOf(published)?.year;
  return year !== undefined && (year < 1600 || year > 2100)
    ? {
        rule: "unlikely-year",
        message: `published: "${published}" is no year of a newspaper; check it against the text`,
      }
    : undefined;
};

const captionAstray: Rule = ({ captions, body }) => {
  const blocks = body.split("\n").filter((line) => line.trim() !== "").length;
  const astray = captions.find(({ after }) => after > blocks);
  return astray
    ? {
        rule: "caption-astray",
        message: `captions: one is to stand after block ${astray.after}, but the body has ${blocks}; lower its "after"`,
      }
    : undefined;
};

const wordless: Rule = ({ title, body, captions }) =>
  title === undefined && body.trim() === "" && captions.length === 0
    ? {
        rule: "empty-entry",
        message: "has neither a title nor a body; write them, or delete the entry and its text",
      }
    : undefined;

const rules: readonly Rule[] = [unsettled, movedUnnoticed, updatedBefore, future, captionAstray, wordless];

/** What is not sound in an entry that can be read. `file` is its path below `content/articles`. */
export const checkEntry = (entry: Entry, file: string): readonly Fault[] =>
  rules.flatMap((rule) => rule(entry, file) ?? []);
