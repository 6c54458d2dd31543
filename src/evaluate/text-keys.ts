/** Characters that have no width, as page dumps hold them. */
const widthless = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

const spaceRun = new RegExp(`[\\s\\u00a0${widthless}]+`, "g");
const onlyWidthless = new RegExp(`^[${widthless}]+$`);

const collapseSpaces = (text: string): string =>
  text.replace(spaceRun, (run) => (onlyWidthless.test(run) ? "" : " ")).trim();

/** Typographic marks by the plain one that keyboards have. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u2026/g, "..."],
];

/** A headline as it is compared: case, spaces and the shape of quotes and dashes tell nothing. */
export const headlineKey = (text: string): string =>
  plainMarks
    .reduce((plain, [marks, mark]) => plain.replace(marks, mark), collapseSpaces(text.normalize("NFKC")))
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

/** A text's letters and digits alone: how names and whole paragraphs are compared. */
export const lettersKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Scripts without spaces between words count by character. */
const spaceless = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f\u1000-\u109f]/u;

/** The words of a text, lower case; in scripts without spaces its characters. */
export const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  for (const word of text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []) {
    if (spaceless.test(word)) for (const character of word) words.push(character);
    else words.push(word);
  }
  return words;
};
