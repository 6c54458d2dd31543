import cs from "i18n-iso-countries/langs/cs.json" with { type: "json" };
import da from "i18n-iso-countries/langs/da.json" with { type: "json" };
import de from "i18n-iso-countries/langs/de.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fi from "i18n-iso-countries/langs/fi.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import hr from "i18n-iso-countries/langs/hr.json" with { type: "json" };
import hu from "i18n-iso-countries/langs/hu.json" with { type: "json" };
import id from "i18n-iso-countries/langs/id.json" with { type: "json" };
import it from "i18n-iso-countries/langs/it.json" with { type: "json" };
import nb from "i18n-iso-countries/langs/nb.json" with { type: "json" };
import nl from "i18n-iso-countries/langs/nl.json" with { type: "json" };
import pl from "i18n-iso-countries/langs/pl.json" with { type: "json" };
import pt from "i18n-iso-countries/langs/pt.json" with { type: "json" };
import ro from "i18n-iso-countries/langs/ro.json" with { type: "json" };
import sv from "i18n-iso-countries/langs/sv.json" with { type: "json" };
import tr from "i18n-iso-countries/langs/tr.json" with { type: "json" };
import { countryName } from "../knowledge/countries/countries.ts";
import { englishPlaces, type PlaceIndex, withCountryNames } from "./place-index.ts";

type Names = Readonly<Record<string, string | readonly string[]>>;

const tables: Readonly<Record<string, Names>> = {
  cs: cs.countries,
  da: da.countries,
  de: de.countries,
  es: es.countries,
  fi: fi.countries,
  fr: fr.countries,
  hr: hr.countries,
  hu: hu.countries,
  id: id.countries,
  it: it.countries,
  nb: nb.countries,
  nl: nl.countries,
  no: nb.countries,
  pl: pl.countries,
  pt: pt.countries,
  ro: ro.countries,
  sv: sv.countries,
  tr: tr.countries,
};

/** In these languages a name's genitive ends in -s with no apostrophe: `Frankreichs`, `Sveriges`. */
const plainGenitive = new Set(["da", "de", "nb", "nl", "no", "sv"]);

const namesIn = (language: string, table: Names): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([code, names]) =>
    [names]
      .flat()
      .filter((name) => countryName(code) !== undefined && !/[,(]/u.test(name) && name.length > 3)
      .flatMap((name) => (plainGenitive.has(language) ? [name, `${name}s`] : [name]))
      .map((name) => [name, code] as const),
  );

const built = new Map<string, PlaceIndex>();

/** The places as texts in a language name them: countries in that language and in English, cities in English. */
export const placesIn = (language: string | undefined): PlaceIndex => {
  const table = language === undefined ? undefined : tables[language];
  if (language === undefined || table === undefined) return englishPlaces;
  const index = built.get(language) ?? withCountryNames(namesIn(language, table));
  built.set(language, index);
  return index;
};
