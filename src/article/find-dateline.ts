import type { Found } from "./article.ts";
import type { Page } from "./page.ts";
import { isBody, physicalLines } from "./page.ts";

/** A dateline's place is short: `SAN FRANCISCO`, `Damascus`, `BEIRUT/THE HAGUE`. */
const longestPlace = 45;

/** A dateline opens the article, at most behind a summary or an editor's note. */
const paragraphsRead = 3;

/** One to five words, each beginning large or in a script without case, but for `of`, `de` and the like. */
const placePattern =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.]*|(?:of|de|del|la|do|da|dos|am|an|der|le|les|sur|upon|al|el)(?=\s))(?:[\s,/-]{1,2}(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.]*|(?:of|de|del|la|do|da|dos|am|an|der|le|les|sur|upon|al|el)(?=\s))){0,5}$/u;

/**
 * What stands between place and report: an agency in brackets or a day, then a dash. A single hyphen
 * needs spaces around it.
 */
const openings: readonly (readonly [RegExp, string])[] = [
  [
    /^(.{2,45}?),\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s?(?:\([^()]{2,30}\)\s?)?[-–—]{1,2}\s/u,
    "place-day-dash",
  ],
  [
    /^(.{2,45}?),\s\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?\s?(?:\([^()]{2,30}\)\s?)?[-–—]{1,2}\s/u,
    "place-day-dash",
  ],
  [/^(.{2,45}?)\s\([^()]{2,30}\)\s?[-–—.:]{1,2}\s/u, "place-agency-dash"],
  [/^([^-–—]{2,45}?)\s?[–—]\s(?=["“„«‘(]?[\p{Lu}\p{Lo}\d])/u, "place-dash"],
  [/^([^-–—]{2,45}?)(?:\s-{1,2}|--)\s(?=["“„«‘(]?[\p{Lu}\p{Lo}\d])/u, "place-dash"],
];

/** A name in capitals is a place even where the dash might be the sentence's own. */
const isCapitals = (place: string): boolean => /^[^\p{Ll}]{3,}$/u.test(place.replace(/\([^)]*\)/g, ""));

const confidenceOf = (rule: string, place: string): number =>
  rule === "place-dash" && !isCapitals(place) ? 0.85 : 0.97;

const readDateline = (text: string): { place: string; rule: string } | undefined => {
  const head = text.slice(0, longestPlace + 60);
  for (const [pattern, rule] of openings) {
    const place = pattern.exec(head)?.[1]?.trim();
    if (place !== undefined && place.split(/\s/).length <= 6 && placePattern.test(place))
      return { place, rule };
  }
  return undefined;
};

/** Where the report was written, as its first paragraphs open; they keep it. */
export const findDateline = ({ lines }: Page): Found<string> | undefined => {
  for (const labelled of lines.filter(isBody).slice(0, paragraphsRead)) {
    if (labelled.label !== "body") continue;
    const found = readDateline(labelled.line.text);
    if (found !== undefined)
      return {
        value: found.place,
        evidence: {
          lines: physicalLines(labelled),
          rule: found.rule,
          confidence: confidenceOf(found.rule, found.place),
        },
      };
  }
  return undefined;
};
