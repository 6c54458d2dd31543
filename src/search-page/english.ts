import { stemmer } from "@orama/stemmers/english";
import type { Stem } from "../search/stems.ts";

/** The stemmer of a language: English comes with the page, the others when an archive has texts in their language. */
export const stemmerOf = async (language: string): Promise<Stem | undefined> =>
  language === "en" ? stemmer : (await import("./stemmers.ts")).loadStemmer(language);
