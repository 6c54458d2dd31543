import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { HeadingKind } from "../../src/archive/archive.ts";
import { filedName, inFilingOrder, initialOf } from "../../src/archive/filing/filing.ts";

const person = (name: string): string => filedName({ kind: "people", name });

describe("a person's name", () => {
  it.each([
    ["Ines Maddock", "Maddock, Ines"],
    ["J. R. R. Harwick", "Harwick, J. R. R."],
    ["Eva-Maria Holt-Reyle", "Holt-Reyle, Eva-Maria"],
    ["Conan O'Dare", "O'Dare, Conan"],
    ['Sean "Puffin" Marsh', 'Marsh, Sean "Puffin"'],
  ])("is filed under the surname: %s", (name, filed) => expect(person(name)).toBe(filed));

  it.each([
    ["Hugo de Marais", "Marais, Hugo de"],
    ["Anna von der Düne", "Düne, Anna von der"],
    ["Marta dos Rios", "Rios, Marta dos"],
    ["Robert De Marco", "De Marco, Robert"],
    ["Alexander Van der Heide", "Van der Heide, Alexander"],
    ["Jean de La Rive", "La Rive, Jean de"],
    ["Luis Ortega y Vidal", "Ortega y Vidal, Luis"],
    ["Bill St. Clare", "St. Clare, Bill"],
    ["Karim al-Sahil", "Sahil, Karim al-"],
    ["Van Harwick", "Van Harwick"],
    ["Iris Lund da Serra", "Lund da Serra, Iris"],
  ])("has small particles behind it and capital ones with the surname: %s", (name, filed) =>
    expect(person(name)).toBe(filed),
  );

  it.each([
    ["Arturo Hernández Vega", "Hernández Vega, Arturo"],
    ["Andrés Manuel López Duarte", "López Duarte, Andrés Manuel"],
    ["Juan Carlos Ortiz", "Ortiz, Juan Carlos"],
    ["Anna Maria Vega", "Vega, Anna Maria"],
    ["Juan M. Vega", "Vega, Juan M."],
  ])("keeps two Spanish surnames together: %s", (name, filed) => expect(person(name)).toBe(filed));

  it.each([
    ["Amos Reyle Jr.", "Reyle, Amos, Jr."],
    ["Amos Reyle, Jr.", "Reyle, Amos, Jr."],
    ["John D. Maddock IV", "Maddock, John D., IV"],
  ])("keeps what stands behind the whole name: %s", (name, filed) => expect(person(name)).toBe(filed));

  it.each([
    "Deng Xiaoping",
    "Kim Dae Jung",
    "Park Geun-hye",
    "Lee Kuan Yew",
    "Nguyen Van Thieu",
    "Osama bin Laden",
    "Pope Francis",
    "John Paul II",
    "Elizabeth II",
    "Malcolm X",
    "Madonna",
    "الملك سلمان",
    "Владимир Путин",
  ])("stays as printed where its first word is what it is sought by: %s", (name) =>
    expect(person(name)).toBe(name),
  );

  it.each([
    ["Kim Maddock", "Maddock, Kim"],
    ["Kim Novak", "Novak, Kim"],
    ["Lee Harvey Reyle", "Reyle, Lee Harvey"],
    ["Jack Ma", "Ma, Jack"],
    ["Wen Abara", "Abara, Wen"],
  ])("is not taken for a Chinese or Korean one by a given name alone: %s", (name, filed) =>
    expect(person(name)).toBe(filed),
  );
});

describe("an author who is no person", () => {
  it.each(["Associated Press", "Tidewire staff", "The Harbour Desk", "Ana Ruiz and Tom Hale", "Desk 12"])(
    "stays as printed: %s",
    (name) => expect(filedName({ kind: "authors", name })).toBe(name),
  );
});

test("only people and authors are filed under another word than their first", () => {
  for (const kind of ["topics", "organisations", "places", "publishers"] as const)
    expect(filedName({ kind, name: "Port Ansel" })).toBe("Port Ansel");
});

test("an index is ordered word by word, by surnames, and passes over accents and a first article", () => {
  const order = (kind: HeadingKind, names: readonly string[]) =>
    inFilingOrder(names.map((name) => ({ kind, name }))).map(({ heading }) => heading.name);
  expect(
    order("people", ["Ada Quist", "Émile Ábel", "George W. Bush", "Ann Bushell", "George Bush"]),
  ).toEqual(["Émile Ábel", "George Bush", "George W. Bush", "Ann Bushell", "Ada Quist"]);
  expect(order("publishers", ["The Marsh Courier", "Kurier", "Tidewire"])).toEqual([
    "Kurier",
    "The Marsh Courier",
    "Tidewire",
  ]);
});

test("whatever a name is, it is filed with all of its words, and each initial has its headings together", () => {
  const words = fc.constantFrom(
    "de",
    "Van",
    "Quist",
    "al-Sahil",
    "Jr.",
    "II",
    "Kim",
    "y",
    "bin",
    "X",
    "Ó",
    "木",
    "3",
  );
  const names = fc
    .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((all) => all.join(" "));
  const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, "")].toSorted();
  fc.assert(
    fc.property(fc.array(names, { maxLength: 12 }), (all) => {
      for (const name of all) expect(letters(person(name))).toEqual(letters(name));
      const initials = inFilingOrder(all.map((name) => ({ kind: "people" as const, name }))).map(({ key }) =>
        initialOf(key),
      );
      const runs = initials
        .filter((initial, at) => initial !== initials[at - 1])
        .filter((one) => one !== "0-9");
      expect(runs).toEqual([...new Set(runs)]);
    }),
  );
});

test("a name of a megabyte is filed at once", () => {
  const start = performance.now();
  for (const name of ["a ".repeat(500_000), "a".repeat(1_000_000), `Kim ${"ang".repeat(300_000)}`])
    expect(person(name)).toBe(name);
  expect(performance.now() - start).toBeLessThan(1000);
});
