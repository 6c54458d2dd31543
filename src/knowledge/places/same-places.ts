/**
 * Places that newspapers know by several names which mean nothing else, one a line: cities that were renamed or are spelled in
 * two ways, waters with and without their kind. Own work.
 */
export const samePlaces: readonly (readonly string[])[] = `
Beijing|Peking
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Yangon|Rangoon
Ho Chi Minh City|Saigon
Kyiv|Kiev
Tehran|Teheran
Basel|Basle
Bern|Berne
Düsseldorf|Duesseldorf|Dusseldorf
Zürich|Zuerich
The Hague|Hague
Gothenburg|Goteborg
Mecca|Makkah
Lviv|Lvov
Kharkiv|Kharkov
Almaty|Alma-Ata
Persian Gulf|Gulf
Mediterranean|Mediterranean Sea
Aegean|Aegean Sea
Adriatic|Adriatic Sea
Baltic|Baltic Sea
Caribbean|Caribbean Sea
Pacific|Pacific Ocean
Atlantic|Atlantic Ocean
Yangtze|Yangtze River
`
  .trim()
  .split("\n")
  .map((row) => row.split("|"));
