/**
 * Names that stand for several places, none of which a newspaper means by itself: the country that the table of cities
 * takes, then those that the rest of an article may speak for. Own work.
 */
export const homonyms: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "Birmingham=GB,US Cambridge=GB,US Manchester=GB,US Durham=GB,US Richmond=US,GB,CA,AU Newcastle=GB,AU,ZA Victoria=AU,CA,SC " +
    "Hamilton=NZ,CA,BM Wellington=NZ Perth=AU,GB Halifax=CA,GB Kingston=JM,CA,GB Georgetown=GY,US,MY Santiago=CL,ES,DO,CU " +
    "Valencia=ES,VE Cordoba=ES,AR Barcelona=ES,VE Toledo=US,ES Granada=ES,NI Cartagena=CO,ES Merida=ES,MX,VE Leon=ES,MX,NI " +
    "Guadalajara=MX,ES Rosario=AR,PH Tripoli=LY,LB Hyderabad=IN,PK Jalalabad=AF,KG Odessa=UA,US Syracuse=US,IT Salem=US,IN " +
    "Worcester=GB,US,ZA Lincoln=US,GB Rochester=US,GB Wilmington=US Lancaster=GB,US Bradford=GB,US Bristol=GB,US Plymouth=GB,US " +
    "Portsmouth=GB,US Melbourne=AU,US Alexandria=EG,US Naples=IT,US Venice=IT,US Aberdeen=GB,US Sydney=AU,CA Monterrey=MX Macon=US,FR " +
    "Lima=PE,US Bath=GB,US Reading=GB,US Greenwich=GB,US Hanover=DE,US Vienna=AT Moscow=RU,US Athens=GR,US"
  )
    .split(" ")
    .map((row): readonly [string, readonly string[]] => {
      const [name = "", codes = ""] = row.split("=");
      return [name, codes.split(",")];
    }),
);

/** The states of the United States and the provinces of Canada, which tell one town from another: `Paris, Texas`. */
export const statesAndProvinces: ReadonlyMap<string, string> = new Map([
  ...(
    "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky," +
    "Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York," +
    "North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia," +
    "Washington,West Virginia,Wisconsin,Wyoming"
  )
    .split(",")
    .map((name) => [name, "US"] as const),
  ..."Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Prince Edward Island,Quebec,Saskatchewan"
    .split(",")
    .map((name) => [name, "CA"] as const),
]);

/** Seas, rivers, mountains and regions that belong to no one country, or to several, and are no one's name. Own work. */
export const watersAndRegions: ReadonlySet<string> = new Set(
  (
    "Nile,Rhone,Rhine,Danube,Thames,Seine,Loire,Volga,Tigris,Euphrates,Amazon,Orinoco,Mekong,Ganges,Indus,Brahmaputra,Yangtze,Yellow River,Mississippi River," +
    "Missouri River,Hudson River,Colorado River,Rio Grande,Potomac,Clyde,Mersey,Tyne,Severn,Tiber,Arno,Oder,Elbe,Vistula,Dnieper,Dniester,Zambezi,Limpopo,Congo River," +
    "Niger Delta,Black Sea,Baltic Sea,Baltic,Adriatic,Adriatic Sea,Aegean,Aegean Sea,Mediterranean,Mediterranean Sea,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean," +
    "Indian Ocean,Arctic,Arctic Ocean,Antarctic,Antarctica,North Sea,Norwegian Sea,Barents Sea,Caspian Sea,Caspian,Red Sea,Dead Sea,Arabian Sea,South China Sea," +
    "East China Sea,Sea of Japan,Yellow Sea,Sea of Azov,Caribbean Sea,Gulf of Mexico,Gulf of Aden,Persian Gulf,Bay of Bengal,Bering Strait,Strait of Hormuz," +
    "English Channel,Grand Banks,Bosphorus,Dardanelles,Suez Canal,Panama Canal,Alps,Andes,Himalayas,Pyrenees,Urals,Caucasus,Carpathians,Hindu Kush,Rocky Mountains," +
    "Sahara,Sahel,Siberia,Horn of Africa,Scandinavia,Balkans,Great Lakes,Lake Victoria,Golan Heights"
  ).split(","),
);
