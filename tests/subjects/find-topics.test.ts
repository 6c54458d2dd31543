import { describe, expect, it } from "vitest";
import { topicLabel, topTopic } from "../../src/knowledge/media-topics/media-topics.ts";
import { findSubjects } from "../../src/subjects/find-subjects.ts";
import type { Subject } from "../../src/subjects/subjects.ts";

const topicsOf = (title: string, text: string, language = "en"): readonly Subject[] =>
  findSubjects({ title, language, body: [{ kind: "paragraph", text, line: 3 }], captions: [] }).topics;

const labels = (topics: readonly Subject[]): readonly (string | undefined)[] =>
  topics.map(({ name }) => topicLabel(name));

describe("topics", () => {
  it("abstain where the text says nothing of any field", () => {
    expect(topicsOf("A quiet day", "He sat down and thought of nothing for a long while.")).toEqual([]);
  });

  it("abstain in a language that has no terms", () => {
    expect(topicsOf("Futbol", "futbol futbol futbol gol gol lig", "tr")).toEqual([]);
  });

  it("are surer the more the text says", () => {
    const [short] = topicsOf("Cup final", "");
    const [long] = topicsOf(
      "Cup final",
      "The striker scored twice and the goalkeeper saved a penalty as the club won the league.",
    );
    expect(short?.evidence.confidence).toBeLessThan(long?.evidence.confidence ?? 0);
  });

  it("put what the headline says before what the text says as often", () => {
    const text =
      "The foreign minister and the ambassador spoke of the embargo at the summit; diplomats spoke of sanctions.";
    expect(labels(topicsOf("New sanctions agreed", text))[0]).toBe("economic sanction");
  });

  it("read a term with capitals only as it is written", () => {
    expect(topicsOf("They went to us for aids and pcs", "she said it all was well")).toEqual([]);
  });

  it.each([
    [
      "de",
      "Bundestag streitet über Haushalt",
      "Die Koalition und die Opposition im Bundestag stritten vor der Wahl über das Gesetz der Regierung.",
      "politics",
    ],
    [
      "fr",
      "L'élection présidentielle approche",
      "Le gouvernement et l'opposition parlent du scrutin et des députés avant l'élection.",
      "politics",
    ],
    [
      "es",
      "El equipo gana el partido",
      "El delantero marcó dos goles y el entrenador celebró la victoria en la liga de fútbol.",
      "sport",
    ],
    [
      "it",
      "La squadra vince il campionato",
      "L'attaccante ha segnato un gol e l'allenatore parla della partita di calcio.",
      "sport",
    ],
    [
      "pt",
      "Bombeiros combatem incêndio",
      "O incêndio feriu cinco; os bombeiros e o resgate trabalham desde a enchente e o terremoto.",
      "disaster, accident and emergency incident",
    ],
    [
      "nl",
      "Kabinet valt over asiel",
      "De minister en de Tweede Kamer spreken over verkiezingen en de coalitie.",
      "politics",
    ],
    [
      "sv",
      "Riksdagen röstar om lag",
      "Regeringen och statsministern talar inför valet om en valkampanj och partiet.",
      "politics",
    ],
  ])("are found in %s", (language, title, text, field) => {
    const [first] = topicsOf(title, text, language);
    expect(topicLabel(topTopic(first?.name ?? ""))).toBe(field);
  });

  it("are read as English where no language is given and the small words are English", () => {
    const body = [
      {
        kind: "paragraph" as const,
        text: "The striker scored the goal in the final of the cup for the club.",
        line: 1,
      },
    ];
    expect(findSubjects({ title: "The cup", body, captions: [] }).topics).not.toEqual([]);
    const german = [
      { kind: "paragraph" as const, text: "Der Ball flog ins Tor, und der Club gewann.", line: 1 },
    ];
    expect(findSubjects({ title: "Striker goal", body: german, captions: [] }).topics).toEqual([]);
  });
});
