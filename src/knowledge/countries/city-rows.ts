/**
 * Cities and regions that news names without saying where they are, one country a line: ISO 3166-1 code and names.
 * A name that stands for several places is listed where a newspaper that says no more means it. Own work.
 */
export const cityRows = `
AE: Abu Dhabi, Dubai, Sharjah
AF: Kabul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Helmand
AL: Tirana
AM: Yerevan
AO: Luanda
AR: Buenos Aires, Rosario, Mendoza, La Plata
AT: Vienna, Salzburg, Graz, Innsbruck, Linz
AU: Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Hobart, Darwin, Gold Coast, New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory
AZ: Baku, Nagorno-Karabakh
BA: Sarajevo, Srebrenica, Banja Luka, Mostar
BD: Dhaka, Dacca, Chittagong, Cox's Bazar
BE: Brussels, Antwerp, Ghent, Bruges, Liege
BF: Ouagadougou
BG: Sofia, Plovdiv
BH: Manama
BI: Bujumbura
BJ: Cotonou
BO: La Paz, Santa Cruz de la Sierra
BR: Brasilia, Sao Paulo, São Paulo, Rio de Janeiro, Salvador, Bahia, Porto Alegre, Recife, Belo Horizonte, Manaus, Curitiba, Fortaleza
BW: Gaborone
BY: Minsk
CA: Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Quebec City, Halifax, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, New Brunswick, Yukon, Nunavut
CD: Kinshasa, Goma, Lubumbashi
CG: Brazzaville
CH: Zurich, Geneva, Bern, Berne, Basel, Basle, Lausanne, Davos, Lugano
CI: Abidjan, Yamoussoukro
CL: Santiago, Valparaiso, Concepcion
CM: Yaounde, Douala
CN: Beijing, Peking, Shanghai, Guangzhou, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Nanjing, Xi'an, Tibet, Lhasa, Xinjiang, Urumqi, Harbin, Dalian, Hangzhou, Guangdong, Sichuan, Yunnan, Canton
CO: Bogota, Bogotá, Medellin, Medellín, Cali, Cartagena, Barranquilla
CR: 
CU: Havana, Guantanamo, Guantanamo Bay
CY: Nicosia, Limassol, Larnaca
CZ: Prague, Brno, Ostrava
DE: Berlin, Bonn, Frankfurt, Hamburg, Munich, Cologne, Dusseldorf, Düsseldorf, Stuttgart, Leipzig, Dresden, Hanover, Bremen, Nuremberg, Heidelberg, Dortmund, Essen, Bavaria, Saxony, Hesse, Wolfsburg, Rostock, Potsdam, Ramstein
DK: Copenhagen, Aarhus, Odense
DO: Santo Domingo
DZ: Algiers, Oran, Constantine
EC: Quito, Guayaquil
EE: Tallinn
EG: Cairo, Alexandria, Sharm el-Sheikh, Luxor, Sinai, Suez, Port Said, Giza
ER: Asmara
ES: Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza, Catalonia, Andalusia, Basque Country, Ibiza, Majorca, Mallorca, Tenerife, Canary Islands, Galicia
ET: Addis Ababa, Tigray
FI: Helsinki, Espoo, Tampere, Turku
FR: Paris, Marseille, Marseilles, Lyon, Nice, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Cannes, Calais, Normandy, Brittany, Corsica, Grenoble, Le Havre, Montpellier, Versailles, Provence, Alsace, French Alps
GA: Libreville
GB: England, Scotland, Wales, Northern Ireland, London, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Bristol, Sheffield, Newcastle, Nottingham, Leicester, Oxford, Cambridge, Brighton, Plymouth, Southampton, Portsmouth, Aberdeen, Dundee, Swansea, Sunderland, Coventry, Hull, Bradford, Derby, Norwich, Exeter, Kent, Surrey, Sussex, Essex, Cornwall, Devon, Yorkshire, Lancashire, Merseyside, Cumbria, Norfolk, Suffolk, Ulster, Londonderry, Buckinghamshire, Hertfordshire, Hampshire, Oxfordshire, Salisbury
GE: Tbilisi, Abkhazia, South Ossetia, Batumi
GH: Accra, Kumasi
GN: Conakry
GR: Athens, Thessaloniki, Salonika, Crete, Piraeus, Lesbos, Rhodes, Corfu
GT: Guatemala City
GY: Georgetown
HK: Kowloon
HN: Tegucigalpa
HR: Zagreb, Split, Dubrovnik
HT: Port-au-Prince
HU: Budapest, Debrecen
ID: Jakarta, Bali, Surabaya, Bandung, Aceh, Banda Aceh, Sumatra, Java, Sulawesi, Papua, Yogyakarta, Kuta
IE: Dublin, Cork, Galway, Limerick
IL: Tel Aviv, Jerusalem, Haifa, Beersheba, Eilat, Ashkelon, Sderot, Golan Heights, East Jerusalem
IN: New Delhi, Delhi, Mumbai, Bombay, Calcutta, Kolkata, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Lucknow, Srinagar, Jammu, Punjab, Gujarat, Kerala, Bihar, Uttar Pradesh, Madhya Pradesh, Maharashtra, Rajasthan, Tamil Nadu, Assam, Manipur, West Bengal, Goa, Bhopal, Jaipur, Amritsar, Ayodhya, Jharkhand, Karnataka
IQ: Baghdad, Basra, Mosul, Kirkuk, Najaf, Fallujah, Falluja, Tikrit, Ramadi, Samarra, Irbil, Erbil, Karbala, Kerbala, Sadr City, Baquba, Anbar, Nasiriyah, Sinjar
IR: Tehran, Teheran, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Bushehr, Kharg Island, Ahvaz
IS: Reykjavik
IT: Rome, Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Sicily, Sardinia, Lampedusa, Tuscany, Verona, Trieste, Lombardy, Pisa, Bari
JM: Kingston
JO: Amman
JP: Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Hiroshima, Nagasaki, Fukushima, Okinawa, Hokkaido, Sapporo, Kobe, Fukuoka, Niigata, Sendai
KE: Nairobi, Mombasa, Kisumu
KG: Bishkek
KH: Phnom Penh, Siem Reap
KP: Pyongyang, Yongbyon
KR: Seoul, Busan, Pusan, Incheon, Daegu, Gwangju
KW: Kuwait City
KZ: Almaty, Astana, Baikonur
LA: Vientiane
LB: Beirut, Sidon, Bekaa Valley, Tyre
LK: Colombo, Jaffna, Kandy
LR: Monrovia
LS: Maseru
LT: Vilnius, Kaunas
LV: Riga
LY: Tripoli, Benghazi, Misrata, Sirte
MA: Rabat, Casablanca, Marrakesh, Marrakech, Tangier, Fez
MD: Chisinau, Transnistria
MG: Antananarivo
MK: Skopje
ML: Bamako, Timbuktu
MM: Yangon, Rangoon, Naypyidaw, Mandalay, Rakhine
MN: Ulan Bator, Ulaanbaatar
MT: Valletta
MV: 
MX: Mexico City, Tijuana, Ciudad Juarez, Guadalajara, Monterrey, Cancun, Acapulco, Chiapas, Oaxaca, Sinaloa, Jalisco, Baja California
MY: Kuala Lumpur, Penang, Sabah, Sarawak, Johor, Putrajaya, Langkawi
MZ: Maputo, Beira
NA: Windhoek
NE: Niamey
NG: Lagos, Abuja, Kano, Port Harcourt, Ibadan, Kaduna, Borno, Maiduguri
NI: Managua
NL: Amsterdam, Rotterdam, The Hague, Hague, Utrecht, Eindhoven, Maastricht
NO: Oslo, Bergen, Trondheim, Stavanger, Svalbard
NP: Kathmandu, Katmandu
NZ: Wellington, Auckland, Christchurch, Dunedin
OM: Muscat
PA: Panama City
PE: Lima, Cusco
PG: Port Moresby
PH: Manila, Cebu, Davao, Mindanao, Quezon City, Makati, Luzon, Jolo
PK: Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Waziristan, South Waziristan, North Waziristan, Balochistan, Baluchistan, Swat, Multan, Faisalabad, Sindh
PL: Warsaw, Krakow, Cracow, Gdansk, Lodz, Wroclaw, Poznan, Auschwitz
PS: Gaza, Gaza Strip, West Bank, Ramallah, Gaza City, Rafah, Khan Younis, Khan Yunis, Hebron, Nablus, Jenin, Bethlehem, Jericho, Jabaliya, Deir al-Balah
PT: Lisbon, Porto, Oporto, Algarve, Madeira, Azores
PY: Asuncion
QA: Doha
RO: Bucharest, Cluj, Timisoara, Transylvania
RS: Belgrade, Novi Sad
RU: Moscow, St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Sochi, Vladivostok, Grozny, Chechnya, Beslan, Kazan, Novosibirsk, Yekaterinburg, Kaliningrad, Dagestan, Ingushetia, North Ossetia, Siberia, Murmansk, Samara, Volgograd, Rostov-on-Don, Rostov, Kursk, Belgorod, Voronezh, Sakhalin, Tatarstan, Nizhny Novgorod
RW: Kigali
SA: Riyadh, Jeddah, Mecca, Medina, Dhahran
SD: Khartoum, Darfur, Omdurman, El Fasher, Port Sudan
SE: Stockholm, Gothenburg, Malmo, Malmö, Uppsala
SI: Ljubljana
SK: Bratislava
SL: Freetown
SN: Dakar
SO: Mogadishu, Kismayo, Puntland
SR: Paramaribo
SS: Juba
SV: San Salvador
SY: Damascus, Aleppo, Homs, Hama, Idlib, Raqqa, Latakia, Palmyra, Deir ez-Zor, Deir al-Zor, Daraa, Deraa, Kobani, Afrin, Tartus, Eastern Ghouta, Ghouta, Qamishli
TD: N'Djamena
TG: Lome
TH: Bangkok, Phuket, Chiang Mai, Pattaya, Khao Lak
TJ: Dushanbe
TM: Ashgabat
TN: Tunis, Sousse
TR: Ankara, Istanbul, Izmir, Antalya, Incirlik, Diyarbakir, Gaziantep, Adana, Bodrum
TT: Port of Spain
TW: Taipei, Kaohsiung, Taichung
TZ: Dar es Salaam, Dodoma, Arusha
UA: Kiev, Kyiv, Kharkiv, Kharkov, Odessa, Odesa, Lviv, Donetsk, Luhansk, Lugansk, Donbas, Donbass, Mariupol, Crimea, Sevastopol, Chernobyl, Zaporizhzhia, Kherson, Bakhmut, Dnipro, Mykolaiv, Bucha, Chernihiv, Sumy
UG: Kampala, Entebbe
US: Washington, New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Boston, San Francisco, Dallas, Detroit, Miami, Atlanta, Seattle, Denver, Cleveland, Pittsburgh, Minneapolis, St. Louis, St Louis, Baltimore, San Diego, Phoenix, Las Vegas, New Orleans, San Antonio, Kansas City, Milwaukee, Cincinnati, Tampa, Orlando, Sacramento, Nashville, Memphis, Charlotte, Indianapolis, Salt Lake City, Albuquerque, Tucson, El Paso, Fort Worth, Oklahoma City, Louisville, Hartford, Honolulu, Anchorage, Omaha, Des Moines, Little Rock, Brooklyn, Manhattan, Bronx, Harlem, Queens, Long Island, Staten Island, Hollywood, Silicon Valley, Cape Canaveral, Fort Lauderdale, Palm Beach, Jacksonville, Oakland, San Jose, Santa Monica, Beverly Hills, Palo Alto, Cupertino, Redmond, Buffalo, Rochester, Syracuse, Albany, Newark, Jersey City, Stamford, Greenwich, Raleigh, Durham, Richmond, Wilmington, Providence, Toledo, Akron, Dayton, Tulsa, Wichita, Topeka, Spokane, Tacoma, Portland, Boise, Reno, Mobile, Baton Rouge, Chattanooga, Knoxville, Camp David, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, New England, Midwest, Ann Arbor, Dearborn, Grand Rapids, Columbus, Austin, Madison
UY: Montevideo
UZ: Tashkent, Samarkand
VA: Vatican
VE: Caracas, Maracaibo
VN: Hanoi, Ho Chi Minh City, Saigon, Da Nang
XK: Pristina
YE: Sanaa, Sana'a, Aden, Hodeidah, Hodeida, Taiz
ZA: Johannesburg, Cape Town, Pretoria, Durban, Soweto, Port Elizabeth, Bloemfontein, Gauteng, KwaZulu-Natal
ZM: Lusaka
ZW: Harare, Bulawayo
`;
