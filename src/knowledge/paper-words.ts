/**
 * Words that the names of newspapers, magazines, stations and agencies are made of, in the languages of the press,
 * lower case and without accents.
 */
export const paperWords: ReadonlySet<string> = new Set(
  (
    "advertiser advocate argus banner beacon bee broadcasting bulletin bugle call chronicle citizen clarion " +
    "constitution courant courier daily democrat dispatch eagle echo enquirer evening examiner express eye gazette " +
    "globe guardian herald independent inquirer insider intelligencer journal leader ledger magazine mail mercury " +
    "messenger mirror monitor morning news newspaper observer online patriot post press radio record recorder " +
    "register reporter republic review sentinel spectator standard star statesman sun sunday telegram telegraph " +
    "television times today tribune tv voice watch week weekly witness world " +
    "abendzeitung allgemeine anzeiger blatt bote echo kurier merkur nachrichten rundschau tageblatt tageszeitung tagblatt " +
    "volksstimme welt woche zeit zeitung " +
    "correo cronica diario dia gaceta heraldo hora mundo noticias noticiero opinion pais periodico " +
    "prensa pueblo razon republica tiempo tribuna universal vanguardia verdad voz " +
    "actu croix depeche echos gazette humanite journal liberation monde nouvelles nouvelliste presse soir " +
    "corriere gazzetta giornale giorno mattino messaggero repubblica stampa tempo " +
    "correio estado folha gazeta globo jornal noticia noticias povo publico " +
    "algemeen blad courant dagblad krant nieuws nieuwsblad " +
    "avis avisa bladet dagbladet nyheter nyheder posten tidende tidning tidningen " +
    "dziennik express kurier " +
    "listy noviny pravda zpravy ziare adevarul " +
    "haber gazetesi sanomat uutiset " +
    "berita harian tempo media shimbun"
  ).split(" "),
);

/** What German, Dutch and Scandinavian compounds of that kind end with. */
export const paperEndings: readonly string[] = [
  "anzeiger",
  "blad",
  "bladet",
  "blatt",
  "bote",
  "kurier",
  "nachrichten",
  "news",
  "post",
  "posten",
  "presse",
  "rundschau",
  "spiegel",
  "stimme",
  "tidende",
  "tidning",
  "tidningen",
  "times",
  "voice",
  "woche",
  "zeitung",
];

/** Words of the names of houses that own papers, lower case and without accents. */
export const houseWords: ReadonlySet<string> = new Set(
  (
    "communications company conglomerate corp corporation enterprises entertainment foundation group gruppe holding " +
    "holdings inc institute interactive limited llc ltd media medien mediengruppe mediahaus network networks " +
    "partners partnership plc publications publishers publishing trust verlag verlagsgruppe ventures " +
    "comunicacion editora editorial ediciones grupo groupe gruppo gmbh ag"
  ).split(" "),
);
