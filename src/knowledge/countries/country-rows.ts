/**
 * Countries and territories, one a line: ISO 3166-1 code (for states that are gone, the code they had), usual English
 * name, other names, demonyms and adjectives. Plurals in -s are implied. Own work.
 */
export const countryRows = `
AF|Afghanistan||Afghan
AL|Albania||Albanian
DZ|Algeria||Algerian
AS|American Samoa||
AD|Andorra||Andorran
AO|Angola||Angolan
AI|Anguilla||
AG|Antigua and Barbuda|Antigua|Antiguan
AR|Argentina||Argentine,Argentinian,Argentinean
AM|Armenia||Armenian
AW|Aruba||Aruban
AU|Australia||Australian,Aussie
AT|Austria||Austrian
AZ|Azerbaijan||Azerbaijani,Azeri
BS|Bahamas|The Bahamas|Bahamian
BH|Bahrain||Bahraini
BD|Bangladesh||Bangladeshi
BB|Barbados||Barbadian,Bajan
BY|Belarus|Byelorussia|Belarusian,Belarussian
BE|Belgium||Belgian
BZ|Belize||Belizean
BJ|Benin||Beninese
BM|Bermuda||Bermudian
BT|Bhutan||Bhutanese
BO|Bolivia||Bolivian
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina|Bosnian
BW|Botswana||Motswana,Batswana
BR|Brazil||Brazilian
BN|Brunei|Brunei Darussalam|Bruneian
BG|Bulgaria||Bulgarian
BF|Burkina Faso|Burkina|Burkinabe
BI|Burundi||Burundian
KH|Cambodia|Kampuchea|Cambodian,Kampuchean
CM|Cameroon||Cameroonian
CA|Canada||Canadian
CV|Cape Verde|Cabo Verde|Cape Verdean
KY|Cayman Islands|Caymans|Caymanian
CF|Central African Republic||
TD|Chad||Chadian
CL|Chile||Chilean
CN|China|People's Republic of China,PRC,P.R.C.,Mainland China,Communist China|Chinese
CO|Colombia||Colombian
KM|Comoros||Comorian
CG|Republic of the Congo|Congo-Brazzaville|
CD|Democratic Republic of the Congo|DR Congo,D.R. Congo,Congo,DRC,Democratic Republic of Congo,Zaire,Zaïre|Congolese,Zairean
CR|Costa Rica||Costa Rican
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian
HR|Croatia||Croatian,Croat
CU|Cuba||Cuban
CW|Curaçao|Curacao|
CY|Cyprus||Cypriot,Greek Cypriot,Turkish Cypriot
CZ|Czech Republic|Czechia|Czech
DK|Denmark||Danish,Dane,Danes
DJ|Djibouti||Djiboutian
DM|Dominica||
DO|Dominican Republic||Dominican
EC|Ecuador||Ecuadorean,Ecuadorian
EG|Egypt||Egyptian
SV|El Salvador||Salvadoran,Salvadorean
GQ|Equatorial Guinea||Equatoguinean
ER|Eritrea||Eritrean
EE|Estonia||Estonian
SZ|Eswatini|Swaziland|Swazi
ET|Ethiopia||Ethiopian
FK|Falkland Islands|Falklands|Falkland Islander
FO|Faroe Islands|Faroes|Faroese
FJ|Fiji||Fijian
FI|Finland||Finnish,Finn,Finns
FR|France||French,Frenchman,Frenchwoman,Frenchmen
GF|French Guiana||
PF|French Polynesia|Tahiti|Tahitian
GA|Gabon||Gabonese
GM|Gambia|The Gambia|Gambian
GE|Georgia||Georgian
DE|Germany|West Germany,Federal Republic of Germany|German,West German
GH|Ghana||Ghanaian
GI|Gibraltar||Gibraltarian
GR|Greece||Greek
GL|Greenland||Greenlandic,Greenlander
GD|Grenada||Grenadian
GP|Guadeloupe||
GU|Guam||Guamanian
GT|Guatemala||Guatemalan
GN|Guinea||Guinean
GW|Guinea-Bissau||
GY|Guyana||Guyanese
HT|Haiti||Haitian
VA|Vatican City|Holy See|
HN|Honduras||Honduran
HK|Hong Kong||Hongkonger,Hong Konger
HU|Hungary||Hungarian
IS|Iceland||Icelandic,Icelander
IN|India||Indian
ID|Indonesia||Indonesian
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian
IQ|Iraq||Iraqi
IE|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman
IL|Israel||Israeli
IT|Italy||Italian
JM|Jamaica||Jamaican
JP|Japan||Japanese
JO|Jordan||Jordanian
KZ|Kazakhstan||Kazakh,Kazakhstani
KE|Kenya||Kenyan
KI|Kiribati||
KP|North Korea|DPRK,N. Korea,N Korea,Democratic People's Republic of Korea|North Korean
KR|South Korea|S. Korea,S Korea,Republic of Korea,ROK|South Korean
XK|Kosovo||Kosovar,Kosovan
KW|Kuwait||Kuwaiti
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz
LA|Laos||Laotian,Lao
LV|Latvia||Latvian
LB|Lebanon||Lebanese
LS|Lesotho||Basotho,Mosotho
LR|Liberia||Liberian
LY|Libya||Libyan
LI|Liechtenstein||
LT|Lithuania||Lithuanian
LU|Luxembourg||Luxembourger
MO|Macau|Macao|Macanese
MG|Madagascar||Malagasy
MW|Malawi||Malawian
MY|Malaysia||Malaysian
MV|Maldives||Maldivian
ML|Mali||Malian
MT|Malta||Maltese
MH|Marshall Islands||Marshallese
MQ|Martinique||
MR|Mauritania||Mauritanian
MU|Mauritius||Mauritian
MX|Mexico||Mexican
FM|Micronesia||Micronesian
MD|Moldova||Moldovan
MC|Monaco||Monegasque
MN|Mongolia||Mongolian
ME|Montenegro||Montenegrin
MA|Morocco||Moroccan
MZ|Mozambique||Mozambican
MM|Myanmar|Burma|Burmese
NA|Namibia||Namibian
NR|Nauru||Nauruan
NP|Nepal||Nepalese,Nepali
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchwoman
NC|New Caledonia||
NZ|New Zealand|N.Z.,NZ|New Zealander,Kiwi
NI|Nicaragua||Nicaraguan
NE|Niger||Nigerien
NG|Nigeria||Nigerian
MK|North Macedonia|Macedonia,FYROM|Macedonian
NO|Norway||Norwegian
OM|Oman||Omani
PK|Pakistan||Pakistani
PW|Palau||Palauan
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories,Palestinian Authority|Palestinian
PA|Panama||Panamanian
PG|Papua New Guinea|PNG|Papua New Guinean
PY|Paraguay||Paraguayan
PE|Peru||Peruvian
PH|Philippines|The Philippines|Philippine,Filipino,Filipina
PL|Poland||Polish,Pole,Poles
PT|Portugal||Portuguese
PR|Puerto Rico||Puerto Rican
QA|Qatar||Qatari
RO|Romania|Rumania|Romanian
RU|Russia|Russian Federation|Russian
RW|Rwanda||Rwandan
KN|Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts|
LC|Saint Lucia|St Lucia,St. Lucia|
VC|Saint Vincent and the Grenadines|St Vincent,St. Vincent|
WS|Samoa||Samoan
SM|San Marino||Sammarinese
ST|Sao Tome and Principe|São Tomé and Príncipe|
SA|Saudi Arabia||Saudi,Saudis,Saudi Arabian
SN|Senegal||Senegalese
RS|Serbia||Serbian,Serb
SC|Seychelles||
SL|Sierra Leone||Sierra Leonean
SG|Singapore||Singaporean
SK|Slovakia||Slovak,Slovakian
SI|Slovenia||Slovenian,Slovene
SB|Solomon Islands||
SO|Somalia|Somaliland|Somali,Somalian
ZA|South Africa|S. Africa,S Africa|South African
SS|South Sudan||South Sudanese
ES|Spain||Spanish,Spaniard
LK|Sri Lanka|Ceylon|Sri Lankan
SD|Sudan||Sudanese
SR|Suriname|Surinam|Surinamese
SE|Sweden||Swedish,Swede
CH|Switzerland||Swiss
SY|Syria|Syrian Arab Republic|Syrian
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese
TJ|Tajikistan||Tajik
TZ|Tanzania|Zanzibar|Tanzanian
TH|Thailand||Thai
TL|East Timor|Timor-Leste|East Timorese,Timorese
TG|Togo||Togolese
TO|Tonga||Tongan
TT|Trinidad and Tobago|Trinidad|Trinidadian
TN|Tunisia||Tunisian
TR|Turkey|Türkiye|Turkish,Turk
TM|Turkmenistan||Turkmen
TV|Tuvalu||
UG|Uganda||Ugandan
UA|Ukraine||Ukrainian
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit,English,Englishman,Scottish,Welsh,Scot,Scots,Englishmen,Northern Irish
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek
VU|Vanuatu||
VE|Venezuela||Venezuelan
VN|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese
VI|US Virgin Islands|U.S. Virgin Islands|
VG|British Virgin Islands||
EH|Western Sahara||Sahrawi
YE|Yemen|North Yemen,South Yemen|Yemeni
ZM|Zambia||Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean
SU|Soviet Union|USSR,U.S.S.R.|Soviet
YU|Yugoslavia||Yugoslav,Yugoslavian
CS|Czechoslovakia||Czechoslovak,Czechoslovakian
DD|East Germany|German Democratic Republic,GDR|East German
`;
