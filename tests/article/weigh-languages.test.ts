import { francAll } from "franc";
import { describe, expect, test } from "vitest";
import { weighLanguages } from "../../src/article/weigh-languages.ts";
import { writtenLanguages } from "../../src/knowledge/written-languages.ts";

const texts: readonly string[] = [
  "Der Hafen von Nordfeld bleibt bis Freitag geschlossen, weil der Sturm zwei Kräne umgeworfen hat; 14 Schiffe warten draußen.",
  "El puerto quedará cerrado hasta el viernes porque la tormenta derribó dos grúas, dijo la alcaldesa; esperan fuera 14 barcos.",
  "Le port restera fermé jusqu'à vendredi : la tempête a renversé deux grues, et quatorze navires attendent au large.",
  "Hamnen förblir stängd till fredag, eftersom stormen välte två kranar, och fjorton fartyg väntar utanför.",
  "Порт останется закрытым до пятницы, потому что буря опрокинула два крана, и четырнадцать судов ждут снаружи.",
  "嵐で二基のクレーンが倒れたため、港は金曜日まで閉鎖され、十四隻の船が沖で待っている。",
];

describe("the languages that a text is near to", () => {
  test.each(texts)("are weighed as franc weighs them: %s", (text) => {
    expect(weighLanguages(text)).toEqual(francAll(text, { only: [...writtenLanguages] }));
  });
});
