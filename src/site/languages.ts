/** Primary subtags of the languages that are written from right to left. */
const rightToLeft = new Set([
  "ar",
  "arc",
  "azb",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

const primaryOf = (language: string): string =>
  /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? "";

/** The direction of a language's script (BCP 47); where it is not known the browser decides by the letters. */
export const directionOf = (language: string | undefined): "ltr" | "rtl" | "auto" => {
  if (language === undefined) return "auto";
  return rightToLeft.has(primaryOf(language)) ? "rtl" : "ltr";
};

/** The language (BCP 47) of the pages' own words in an archive of some language: English, and that archive's English if it has one. */
export const pageLanguage = (language: string): string => (primaryOf(language) === "en" ? language : "en");

const made = new Map<string, Intl.DisplayNames>();

const namesIn = (language: string): Intl.DisplayNames => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(language, { type: "language" });
  made.set(language, names);
  return names;
};

/** A language's name (BCP 47, without its region) in another: `ar` in `en` is `Arabic`. */
export const languageName = (language: string, inLanguage: string): string => {
  const primary = primaryOf(language);
  return primary === "" ? language : (namesIn(inLanguage).of(primary) ?? language);
};
