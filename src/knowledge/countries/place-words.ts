/** Postal and newspaper abbreviations of American states, read only after a comma (`Newport Beach, Calif.`). Own work. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  (
    "Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois " +
    "Ind.=Indiana Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi " +
    "Mo.=Missouri Mont.=Montana Neb.=Nebraska Nev.=Nevada N.H.=New=Hampshire N.J.=New=Jersey N.M.=New=Mexico N.Y.=New=York N.C.=North=Carolina " +
    "N.D.=North=Dakota Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania R.I.=Rhode=Island S.C.=South=Carolina S.D.=South=Dakota Tenn.=Tennessee " +
    "Tex.=Texas Vt.=Vermont Va.=Virginia Wash.=Washington Wis.=Wisconsin W.Va.=West=Virginia Wyo.=Wyoming"
  )
    .split(" ")
    .map((pair) => {
      const [short = "", ...name] = pair.split("=");
      return [short, name.join(" ")] as const;
    }),
);

/**
 * Names of places that are as often something else (a word, a given name, a surname, a club): they count only
 * where the context says that a place is meant. Own work.
 */
export const ambiguousPlaces: ReadonlySet<string> = new Set(
  (
    "Split,Nice,Mobile,Male,Essen,Cork,Orange,Buffalo,Java,Chad,Jordan,Hull,Derby,Rhodes,Fez,Swat,Queens,Phoenix,Kent,Perth,Salvador,Durham,Essex,Georgia,Bath,Reading," +
    "Hamilton,Lens,Split,Darwin,Wellington,Richmond,Columbus,Madison,Lincoln,Austin,Houston,Dallas,Charlotte,Florence,Virginia,Carolina,Dakota,Victoria,Santiago,Sofia," +
    "Hama,Bari,Bern,Berne,Concepcion,Constantine,Surrey,Norfolk,Sussex,Devon,Aden,Linz,Odessa,Kobe,Bergen,Syracuse,Rochester,Bradford,Salisbury,Lancaster,Wilmington," +
    "Providence,Reno,Stamford,Greenwich,Albany,Dayton,Akron,Cali,Lima,Nelson,Hampshire,Goa,Homs,Guinea,Niger,Mali,Cuba,Israel,Jersey,America,Georgetown,Kingston,Hollywood"
  ).split(","),
);
