/**
 * Words by which the press names a kind of text over a headline. Only such as no headline begins with before a name or a
 * noun: `Exclusive`, `Live`, `Interview` and `Tribune` are left out.
 */
export const genreWords: readonly string[] = [
  "Opinion",
  "Explainer",
  "Commentary",
  "Meinung",
  "Kommentar",
  "Kolumne",
  "Leitartikel",
  "Gastbeitrag",
  "Glosse",
  "Reportage",
  "Faktencheck",
  "Opinión",
  "Opinião",
  "Chronique",
  "Décryptage",
  "Editoriale",
  "Opinie",
  "Ledare",
  "Kronikk",
  "Debatt",
  "Komentář",
  "Komentarz",
  "Opinia",
];
