import { type Stem, type StemmerOf, stemmerModules } from "../../src/search/stems.ts";

/** Loads the stemmers of all languages. */
export const loadStemmers = async (): Promise<StemmerOf> => {
  const stemmers = new Map<string, Stem>();
  for (const [language, name] of Object.entries(stemmerModules)) {
    const { stemmer }: { readonly stemmer: Stem } = await import(`@orama/stemmers/${name}`);
    stemmers.set(language, stemmer);
  }
  return (language) => stemmers.get(language);
};
