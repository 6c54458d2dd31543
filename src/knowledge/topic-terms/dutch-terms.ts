/**
 * What Dutch words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const dutchTerms = `
01000000 arts, culture, entertainment and media: cultu* 2, kunst* 2, kunstenaar* 4
02000000 crime, law and justice: misdaad* 4, crimin* 4, verdacht* 3, slachtoffer* 1, justitie 3
03000000 disaster, accident and emergency incident: ongeluk* 4, ramp* 3, brandweer 3, gewonden 2, hulpdiensten 3
04000000 economy, business and finance: economi* 3, bedrijf* 2, bedrijven 2, miljard 2, investeer* 3, topman 3, onderneming* 3, ondernemer* 3
05000000 education: onderwijs* 4, school* 3, scholen 4, leerling* 4, leraar* 4, leraren 4, universiteit* 3, student* 3
06000000 environment: milieu* 4, natuur* 2, stikstof* 4, vervuiling 4
07000000 health: gezondheid* 4, ziekenhuis* 4, arts 3, artsen 4, patiënt* 4, zorg* 2, huisarts* 4
08000000 human interest: koningshuis 4, koning willem-alexander 4, prinses 3, prins 2, bekende nederlander 4
09000000 labour: vakbond* 4, staking* 4, werknemer* 4, werkgever* 4, cao 4, loon* 3, ontslag* 4, werkloos* 4, pensioen* 4
10000000 lifestyle and leisure: vakantie* 4, recept 3, restaurant* 3, reizen 2, toeris* 4, tuin 3
11000000 politics: politi* 1, politiek* 3, partij* 2, kabinet 3, minister* 3, oppositie 4
12000000 religion: kerk* 4, paus 4, vaticaan 4, bisschop* 4, religi* 4, moskee 4, moslim* 4
13000000 science and technology: wetenschap* 4, onderzoeker* 3, technologie* 4
14000000 society: samenleving 3, gezin 2, kinderen 1, vrouwen 1, racisme 4, discriminatie 4, armoede 4, abortus 4
15000000 sport: sport* 3, trainer 4, coach 3, speler* 4, ploeg 2, wedstrijd* 4, seizoen 3, kampioen* 4, toernooi 4, finale 3, olympisch* 4, medaille* 4
16000000 conflict, war and peace: oorlog* 2, conflict* 2, wapen* 1, militair* 2
17000000 weather: weer 1, knmi 4, onweer 4, regen* 2, sneeuw* 3, storm 2, temperatu* 3, hitte* 3
20000005 cinema: film* 3, bioscoop* 4, acteur* 3, actrice* 4, regisseur* 4
20000013 literature: roman 4, schrijver* 4, boek 1, literatuur 4, dichter 2
20000018 music: muziek* 4, zanger* 4, album 4, concert* 4, band 1, songfestival 4
20000051 television: televisie* 4, tv 2, presentator 4, talkshow 4, serie 1
20000053 act of terror: aanslag* 4, terror* 4, gijzel* 4
20000056 armed conflict: soldat* 4, leger 3, troepen 4, raket* 3, drone* 2, luchtaanval* 4, bombardement* 4, hamas 3
20000062 war: oorlog 2, burgeroorlog 4, invasie 4
20000066 demonstration: demonstrat* 3, demonstrant* 4, betoging 4, protest* 3
20000073 peace process: staakt-het-vuren 4, staakt het vuren 4, wapenstilstand 4, vrede* 2
20000097 fraud: fraude* 4, oplichting 4, corruptie 4
20000099 homicide: moord* 4, doodslag 4
20000107 court: rechtbank* 4, rechter* 3, rechtszaak 4, veroordeeld* 4, celstraf 4, officier van justitie 4, advocaat 2, vonnis 4
20000133 police: politie* 2, aangehouden 4, arrestatie* 4, opgepakt 4, recherche 3
20000150 fire: brand 3, bosbrand* 4
20000151 natural disaster: aardbeving* 4, overstroming* 4, orkaan 4
20000256 energy and resource: olie* 3, gas 2, energie* 2, shell 3, stroom 2
20000337 transport: schiphol 3, klm 4, ns 2, vliegtuig* 1, trein* 1
20000346 macro economics: inflatie 4, rente 3, ecb 4, bbp 4, recessie 4, export* 3, importheffing* 4
20000385 market and exchange: beurs* 3, aandelen 4, aandeel 2, aex 4, bitcoin 4
20000418 climate change: klimaat* 4, opwarming 4, uitstoot 4
20000446 disease and condition: ziekte* 3, kanker 4
20000448 communicable disease: virus* 4, corona* 4, vaccin* 4, griep* 4
20000574 election: verkiezing* 4, kiezer* 4, stemmen 2, lijsttrekker 4, peiling 3
20000593 government: regering 4, premier 4, president 1, staatssecretaris 4, burgemeester 3, coalitie 4
20000615 legislative body: tweede kamer 4, eerste kamer 4, kamerlid 4, parlement* 4, wetsvoorstel 4, motie 4
20000634 migration policy: asiel* 4, migra* 4, vluchteling* 4
20000638 international relations: navo 4, europese unie 4, vn 3, brussel 1
20000639 diplomacy: diploma* 4, ambassad* 4, buitenlandse zaken 4, onderhandel* 3
20000642 economic sanction: sancties 4, embargo 4
20000651 political parties and movements: pvv 4, vvd 4, d66 4, groenlinks* 4, cda 4, bbb 4, nsc 4, wilders 4, n-va 4
20000757 aerospace engineering: ruimtevaart* 4, nasa 4, esa 4, astronaut* 4, satelliet* 4
20000763 information technology and computer science: kunstmatige intelligentie 4, ai 3, software 4, computer* 3, internet* 2, app 3, smartphone* 4, google 2, hackers 4, gebruikers 3, cyber* 4
20000892 cycling: wielren* 4, tour de france 4, renner* 4, ronde van 3
20000991 motor car racing: formule 1 4, verstappen 4, grand prix 4
20001065 soccer: voetbal* 4, eredivisie 4, ajax 4, feyenoord 4, psv 4, doelpunt* 4, oranje 2, keeper 3, wk 2, champions league 4
20001085 tennis: tennis* 4, wimbledon 4
20001365 business reporting and performance: omzet* 4, winst 3, kwartaal* 4, jaarcijfers 4
20001370 financial service: bank* 2, ing 3, abn amro 4, rabobank 4, verzeker* 3
`;
