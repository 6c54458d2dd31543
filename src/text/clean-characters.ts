import type { Repair } from "./line.ts";

/** A text without the characters that a reader never sees, and how many of each kind went. */
export type Cleaned = {
  readonly text: string;
  readonly repairs: Readonly<Partial<Record<Repair, number>>>;
};

type Rule = { readonly repair: Repair; readonly pattern: RegExp; readonly into: string };

/** What may stand on either side of a joiner that has work to do: letters that join, emoji in a sequence. */
const joined = "\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F";

/** In order: each rule sees what the ones before it left. White space that ends a line is not touched here. */
const rules: readonly Rule[] = [
  // NUL and controls but tab and the line ends; \x85 is a line end.
  { repair: "control-characters", pattern: /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g, into: "" },
  // Zero-width space and mark, word joiner and invisible operators, soft hyphen, grapheme joiner, and the
  // direction controls, which a hostile text uses to show words in another order.
  {
    repair: "invisible-characters",
    pattern: /\u034f|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    into: "",
  },
  {
    repair: "invisible-characters",
    pattern: new RegExp(`(?<![${joined}])[\\u200c\\u200d]|[\\u200c\\u200d](?![${joined}])`, "gu"),
    into: "",
  },
  // Spaces of other widths, and letters that are drawn as nothing (Mongolian, Braille, Hangul).
  {
    repair: "odd-spaces",
    pattern: /[\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u2800\u3000\u3164]/g,
    into: " ",
  },
];

/** Drops what cannot be seen and makes every space plain. Idempotent; linear in the text. */
export const cleanCharacters = (source: string): Cleaned => {
  let text = source;
  const repairs: Partial<Record<Repair, number>> = {};
  for (const { repair, pattern, into } of rules) {
    let count = 0;
    const next = text.replace(pattern, () => {
      count++;
      return into;
    });
    if (count > 0) repairs[repair] = (repairs[repair] ?? 0) + count;
    text = next;
  }
  return { text, repairs };
};
