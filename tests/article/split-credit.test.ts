import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitCredit } from "../../src/article/split-credit.ts";

describe("splitCredit", () => {
  test.each([
    ["The quay on May 4, 2011. KIM LO/AFP/Getty", "The quay on May 4, 2011.", "KIM LO/AFP/Getty"],
    ["The quay in Sandvik. REUTERS/Jo Lind - RTX12AB", "The quay in Sandvik.", "REUTERS/Jo Lind - RTX12AB"],
    ["The quay is closed (Image: Getty)", "The quay is closed", "(Image: Getty)"],
    ["The quay is closed. (AP Photo/Jo Lind)", "The quay is closed.", "(AP Photo/Jo Lind)"],
    ["The old quay.Credit...Jo Lind for The Post", "The old quay.", "Credit...Jo Lind for The Post"],
    ["The quay is closed. Shutterstock/jolind", "The quay is closed.", "Shutterstock/jolind"],
    ["El viejo muelle de la ciudadCedida", "El viejo muelle de la ciudad", "Cedida"],
    ["The quay in Sandvik.AFP", "The quay in Sandvik.", "AFP"],
    ["Der alte Kai. Foto: Jo Lind/dpa", "Der alte Kai.", "Foto: Jo Lind/dpa"],
    ["The quay at noon(Image: Post/Jo Lind)", "The quay at noon", "(Image: Post/Jo Lind)"],
    ["Le vieux quai à 16 h 30. Photo Jo Lind", "Le vieux quai à 16 h 30.", "Photo Jo Lind"],
    [
      "A page of the book. (Courtesy of the Harbour Museum)",
      "A page of the book.",
      "(Courtesy of the Harbour Museum)",
    ],
    ["Boats at the old quay on Sunday. Jo Lind", "Boats at the old quay on Sunday.", "Jo Lind"],
    [
      "Boats at the quay, May 8, 1974. National Archives",
      "Boats at the quay, May 8, 1974.",
      "National Archives",
    ],
    ["Der Hafen im ZDF-StudioFoto: Jo Lind/dpa", "Der Hafen im ZDF-Studio", "Foto: Jo Lind/dpa"],
    ["El muelle de SandvikJo Lind/EFE", "El muelle de Sandvik", "Jo Lind/EFE"],
    ["El muelle de noche @jo_lind via X", "El muelle de noche", "@jo_lind via X"],
    ["El muelle de la ciudad vieja EFE/ J. Lind", "El muelle de la ciudad vieja", "EFE/ J. Lind"],
    [
      "The quay in Sandvik, Maine.Jo Lind / Reuters file",
      "The quay in Sandvik, Maine.",
      "Jo Lind / Reuters file",
    ],
    ["A page of the harbour’s book. (quaybooks.com)", "A page of the harbour’s book.", "(quaybooks.com)"],
    ["島で通話試験を行う吉田太郎技官（港湾局提供）", "島で通話試験を行う吉田太郎技官", "（港湾局提供）"],
    ["Jo Lind, Ann Bell, Kim Lo | Foto: Zvg.", "Jo Lind, Ann Bell, Kim Lo |", "Foto: Zvg."],
  ])("cuts the credit off %s", (line, text, credit) => {
    expect(splitCredit(line)).toEqual({ text, credit });
  });

  test.each([
    "The mayor (left) opens the quay.",
    "The quay, which AP first showed, is closed.",
    "Image: The ferry has left the old quay for the last time",
    "FILE PHOTO: The harbour master looks at a plan of the new quay in the town of Sandvik, Maine, U.S.",
    "Erstes Bild: So könnte der neue Kai aussehen",
    "The quay was opened by Prof. Jo Lind",
    "A ferry of the line Ann McDonald/Sandvik",
  ])("leaves %s whole", (line) => {
    expect(splitCredit(line)).toEqual({ text: line });
  });

  test.each([
    "Photo: Jo Lind / AFP",
    "Image copyright Jo Lind",
    "Источник: Jo Lind",
    "picture alliance/dpa | Jo Lind",
  ])("gives no text to %s", (line) => {
    expect(splitCredit(line)).toEqual({ credit: line });
  });

  test("loses no character of any line", () => {
    const piece = fc.constantFrom(
      "The quay",
      ". ",
      "(",
      ")",
      "AP",
      "/",
      "Getty",
      "Photo: ",
      "©",
      " ",
      "U.S.",
      "Jo Lind",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const line = pieces.join("").trim() || "x";
        const { text = "", credit = "" } = splitCredit(line);
        expect((text + credit).replace(/\s/g, "")).toBe(line.replace(/\s/g, ""));
      }),
    );
  });
});
