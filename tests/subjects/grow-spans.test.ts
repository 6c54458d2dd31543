import { describe, expect, it } from "vitest";
import { growSpans, missedPeople, withMark } from "../../src/subjects/grow-spans.ts";
import type { NameKind, Span } from "../../src/subjects/mention.ts";

/** A sentence with its spans in brackets: `the [p Bell] said` has a person. */
const read = (text: string): { readonly words: readonly string[]; readonly spans: readonly Span[] } => {
  const kinds: Readonly<Record<string, NameKind>> = {
    p: "person",
    o: "organisation",
    l: "place",
    x: "other",
  };
  const words: string[] = [];
  const spans: Span[] = [];
  let open: { kind: NameKind; from: number } | undefined;
  for (const token of text.split(" ")) {
    if (/^\[[polx]$/.test(token)) {
      open = { kind: kinds[token.charAt(1)] ?? "other", from: words.length };
      continue;
    }
    if (token === "]") {
      if (open) spans.push({ ...open, to: words.length });
      open = undefined;
      continue;
    }
    words.push(token);
  }
  return { words, spans };
};

const shown = (words: readonly string[], spans: readonly Span[]) =>
  spans.map(({ kind, from, to }) => `${kind}: ${words.slice(from, to).join(" ")}`);

describe("a span grows to what its neighbours make of it", () => {
  it.each([
    ["archbishop [p Matteo Conti of Naples ] said", ["person: Matteo Conti", "place: Naples"]],
    ["[p Burkhard “ Bobby ” Junger ] said", ["person: Burkhard", "person: Bobby", "person: Junger"]],
    ["President [p Catalina ] Restrepo thanked him", ["person: Catalina Restrepo"]],
    ["[l Georgia ] Power said", ["organisation: Georgia Power"]],
    ["the Museum of [l Ulster ] said", ["organisation: Museum of Ulster"]],
    ["[l Western Railway ] said", ["organisation: Western Railway"]],
    ["her counterpart , [x Radu Stanciu ] , told", ["person: Radu Stanciu"]],
    ["former [x Springbok Piet Naude ] , who", ["person: Piet Naude"]],
    ["a mill near [p Savannah ] .", ["place: Savannah"]],
    ["[l Georgia ] governor said", ["place: Georgia"]],
    ["the state of [l Georgia ] said", ["place: Georgia"]],
    ["a talk with [p Jordan ] today", ["person: Jordan"]],
    ["[p Will ] Monday do", ["person: Will"]],
    ["MUSEUM OF [l ULSTER ] ROBBED", ["place: ULSTER"]],
  ])("%s", (text, expected) => {
    const { words, spans } = read(text);
    expect(shown(words, growSpans(spans, words))).toEqual(expected);
  });

  it("takes the mark of Moody's, in capitals too, and of no other owner", () => {
    for (const [text, expected] of [
      ["[p Moody ] 's cut it", "organisation: Moody 's"],
      ["[o MOODY ] 'S CUTS", "organisation: MOODY 'S"],
      ["[p Baker ] 's plan", "person: Baker"],
    ] as const) {
      const { words, spans } = read(text);
      expect(
        shown(
          words,
          spans.flatMap((span) => withMark(span, words)),
        ),
      ).toEqual([expected]);
    }
  });
});

describe("people whom no span holds", () => {
  it.each([
    ["Speaker Sunita Gurung wept", ["person: Sunita Gurung"]],
    ["[o Danske Bank ] analyst Lone Friis left", []],
    ["He met Sergei Power Co", []],
    ["Will Monday come", []],
    ["SERGEI LAVROV LEAVES", []],
  ])("%s", (text, expected) => {
    const { words, spans } = read(text);
    expect(shown(words, missedPeople(spans, words))).toEqual(expected);
  });
});
