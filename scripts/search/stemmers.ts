import { createRequire } from "node:module";
import { type Stem, type StemmerOf, stemmerModules } from "../../src/search/stems.ts";

const require = createRequire(import.meta.url);

const isKnown = (language: string): language is keyof typeof stemmerModules =>
  Object.hasOwn(stemmerModules, language);

/** The stemmers of all languages; each is loaded when it is first asked for. */
export const stemmerOf: StemmerOf = (language) => {
  if (!isKnown(language)) return undefined;
  const { stemmer }: { readonly stemmer: Stem } = require(`@orama/stemmers/${stemmerModules[language]}`);
  return stemmer;
};
