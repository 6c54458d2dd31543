import { describe, expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";

const read = (text: string, language = "en") => {
  const { people, organisations } = findSubjects({
    language,
    body: [{ kind: "paragraph", text, line: 3 }],
    captions: [],
  });
  return { people: people.map(({ name }) => name), organisations: organisations.map(({ name }) => name) };
};

describe("people", () => {
  it("keep the longest form of one person", () => {
    expect(
      read("Donald Harlan met Maria Keller. Donald J. Harlan said no. Harlan left.").people.toSorted(),
    ).toEqual(["Donald J. Harlan", "Maria Keller"]);
  });

  it("tell two people of one surname apart", () => {
    expect(read("Maria Keller met Peter Keller in Bonn.").people.toSorted()).toEqual([
      "Maria Keller",
      "Peter Keller",
    ]);
  });

  it("keep a lone surname only where a title says that it is a person", () => {
    expect(read("“It is late,” Mr. Vantongeren said.").people).toEqual(["Vantongeren"]);
    expect(read("The Vantongeren was late.").people).toEqual([]);
  });

  it("give a surname that the whole news knows its full name", () => {
    expect(read("Critics of Putin were jailed in Russia.").people).toEqual(["Vladimir Putin"]);
  });

  it("are found in other languages only by a known given name", () => {
    expect(
      read("Der Minister Peter Altmann sprach im Hohen Haus über das Neue Gesetz.", "de").people,
    ).toEqual(["Peter Altmann"]);
  });
});

describe("organisations", () => {
  it("join an acronym to the name it stands for", () => {
    const text =
      "The Office for Harbour Safety (OHS) spoke. The OHS said that the Office for Harbour Safety was new.";
    expect(read(text).organisations).toEqual(["Office for Harbour Safety"]);
  });

  it.each(["'", "’"])("keep the possessive of many with its word: %s", (mark) => {
    const text = `The River Workers${mark} Union met. The River Workers${mark} Union struck.`;
    expect(read(text).organisations).toEqual(["River Workers' Union"]);
  });

  it("name a state's body with its state", () => {
    expect(read("Officials at Chile's Foreign Ministry said so.").organisations).toEqual([
      "Chile's Foreign Ministry",
    ]);
  });

  it("are one however they are capitalised", () => {
    expect(read("Officials of Nato met. NATO said that NATO would stay.").organisations).toHaveLength(1);
  });
});

describe("cut-off names", () => {
  it("are put together again where an `and` is part of the name", () => {
    const { organisations } = read("Members of the House Ways and Means Committee met on trade.");
    expect(organisations).toEqual(["House Ways and Means Committee"]);
  });

  it("are left out where only a common word is left", () => {
    expect(read("The Bank said that the Commission had told the Co that it was late.").organisations).toEqual(
      [],
    );
  });

  it("are not made of small words that are an acronym in capitals", () => {
    expect(read("This Is what they asked: Who was it? It Is late, said Who.").organisations).toEqual([]);
  });

  it("take a headline in capitals only for names that the text has too", () => {
    const { people } = findSubjects({
      title: "HARLAN MEETS KELLER ON GRAIN",
      language: "en",
      body: [{ kind: "paragraph", text: "President Donald Harlan said no.", line: 3 }],
      captions: [],
    });
    expect(people.map(({ name }) => name)).toEqual(["Donald Harlan"]);
  });
});
