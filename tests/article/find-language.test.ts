import { describe, expect, test } from "vitest";
import { findLanguage } from "../../src/article/find-language.ts";
import { labelled } from "./labelled.ts";

const languageOf = (text: string) => {
  const found = findLanguage(labelled([["body", text]]));
  return [found?.value, found?.evidence.rule];
};

const texts = {
  english:
    "The mayor of the harbour town said that the second ferry would sail to the islands in May, and that the old quay, which is the oldest of the coast, would be closed to cars and lorries.",
  german:
    "Die Bürgermeisterin der Hafenstadt sagte, dass die zweite Fähre im Mai zu den Inseln fahren werde und dass der alte Kai, der älteste der ganzen Küste, für Autos gesperrt werde.",
  portuguese:
    "A prefeita da cidade disse que a segunda balsa vai navegar para as ilhas em maio e que o cais antigo, o mais velho de toda a costa, será fechado para carros e caminhões.",
  icelandic:
    "Bæjarstjórinn sagði að önnur ferja myndi sigla til eyjanna í maí og að gamla bryggjan, sem er sú elsta á allri ströndinni, yrði lokuð fyrir bíla það sem eftir er ársins.",
} as const;

describe("the language", () => {
  test.each([
    ["en", "body-words", texts.english],
    ["de", "body-trigrams", texts.german],
    ["pt", "body-trigrams", texts.portuguese],
    ["is", "body-letters", texts.icelandic],
  ])("is %s by %s", (language, rule, text) => {
    expect(languageOf(text)).toEqual([language, rule]);
  });

  test("is not told by a short text, nor is English by a title in another tongue", () => {
    expect(languageOf("The ferry of the islands.")).toEqual([undefined, undefined]);
    expect(languageOf(`${texts.german} The Rise and Fall of the Harbour.`)).toEqual(["de", "body-trigrams"]);
  });
});
