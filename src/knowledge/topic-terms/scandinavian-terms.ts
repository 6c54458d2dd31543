/**
 * What Danish, Norwegian and Swedish words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const scandinavianTerms = `
02000000 crime, law and justice: brott* 2, kriminal* 4, forbrytelse* 4, forbrydelse* 4, offer 1, misstänkt* 3, mistenkt* 4, mistænkt* 4, sigtet 4, siktet 4
03000000 disaster, accident and emergency incident: olycka* 4, ulykke* 4, katastrof* 4, räddning* 3, redning* 2, skadade 1
04000000 economy, business and finance: økonomi* 3, ekonomi* 3, selskap* 2, företag* 2, bolag* 2, virksomhed* 2, bedrift* 2, milliard* 2, miljard* 2, investor* 4, konsern* 3, koncern* 3
05000000 education: skole* 4, skola* 4, skolan 4, elev* 4, lærer* 4, lärare* 4, universitet* 3, student* 4, utdanning* 4, utbildning* 3, uddannelse* 4
06000000 environment: miljø* 3, miljö* 3, natur* 1
07000000 health: helse* 3, hälsa* 4, sundhed* 4, sykehus* 4, sjukhus* 4, sygehus* 4, hospital* 4, lege 3, leger 3, läkare* 4, læge* 4, pasient* 4, patient* 4, vård* 2
08000000 human interest: kongehus* 4, kungahus* 4, kronprins* 4, prins* 2, kongen 3, kungen 3, dronning* 3, kändis* 4, kjendis* 4
09000000 labour: fagforening* 4, fackförbund* 4, facket 4, streik* 4, strejk* 4, arbeidstaker* 4, arbetsgivare* 4, lønn* 3, lön 3, løn 3, arbeidsledig* 4, arbetslös* 4, arbejdsløs* 4, pensjon* 4, pension* 4, varsel 3, varslar 3
10000000 lifestyle and leisure: ferie* 4, semester* 3, oppskrift* 4, recept 3, opskrift* 4, restaurant* 3, reise* 2, resor 3, turist* 4
11000000 politics: politik* 3, politikk* 3, politisk* 3, parti* 2, minister* 2, statsråd* 3, opposition* 4
12000000 religion: kirke* 4, kyrka* 4, kyrkan 4, pave* 4, påve* 4, biskop* 4, muslim* 4, relig* 4
13000000 science and technology: forsk* 3, vitenskap* 4, vetenskap* 4, videnskab* 4, teknologi* 4, teknik 2
14000000 society: samfunn* 2, samhälle* 2, samfund* 2, familie* 1, familj* 1, barn 1, børn 1, kvinn* 1, rasism* 4, diskriminering* 4, fattig* 4, abort* 4
15000000 sport: sport* 3, idrott* 3, idrett* 3, trener* 4, tränare* 4, træner* 4, spiller* 4, spelare* 4, kamp 1, match* 4, sesong* 4, säsong* 4, sæson* 4, seier* 3, seger* 4, sejr* 4, mester* 3, mästar* 4, turnering* 4, medalj* 4, medalje* 4, OL 3, OS 3, VM 3, EM 2
16000000 conflict, war and peace: krig* 2, konflikt* 2, våpen 2, vapen 2, våben 2, militær* 2, militär* 2
17000000 weather: været 4, väder* 3, vejr* 3, smhi 4, dmi 3, regn* 2, snø* 2, snö* 2, sne 2, storm* 2, temperatur* 3
20000005 cinema: film* 3, skådespelare* 4, skuespiller* 4, regissör* 4, instruktør* 3, biograf 2
20000013 literature: roman* 3, författare* 4, forfatter* 4, litteratur* 4
20000018 music: musik* 4, musikk* 4, sångare* 4, sanger* 4, album* 4, konsert* 4, koncert* 4, låt 2
20000051 television: tv-serie* 4, programleder* 4, programledare* 4, svt 1, nrk 1, tv 1
20000053 act of terror: terror* 4, gisslan* 4, gidsler 4, gisler 4
20000056 armed conflict: soldat* 4, soldater 4, missil* 4, rakett* 4, raket* 3, drönare 3, drone* 2, angrep* 2, angrepp* 2, hamas 3, forsvaret 2, försvarsmakten 4, trupper 4
20000062 war: krigen 3, kriget 3, borgerkrig* 4, inbördeskrig* 4, invasjon* 4, invasion* 4
20000066 demonstration: demonstra* 4, protest* 3
20000073 peace process: våpenhvile* 4, vapenvila* 4, våbenhvile* 4, fred* 2
20000099 homicide: mord* 4, drap* 3, drab* 3, dödsskjutning* 4
20000107 court: tingrett* 4, tingsrätt* 4, rätten 2, retten 2, dømt 3, dömd* 4, åtalad* 4, tiltalt* 4, fengsel* 4, fängelse* 4, fængsel* 4, domstol* 4, advokat* 1, åklagare* 4, anklager* 3
20000133 police: polis* 2, politi 3, politiet* 3, pågrepet 4, gripen 3, anhållen 4, anholdt 4, etterforsk* 4, utreds 2
20000150 fire: brann* 2, brand* 2, skogbrann 4, skogsbrand* 4
20000151 natural disaster: jordskjelv* 4, jordbävning* 4, jordskælv* 4, flom 4, översvämning* 4, oversvømmelse* 4, skred 3, ras 1
20000256 energy and resource: olje* 3, olie* 3, gass 2, equinor 4, strøm* 3, elpris* 4, energi* 2
20000346 macro economics: inflasjon* 4, inflation* 4, rente* 3, ränta* 4, räntan 4, norges bank 4, riksbanken 4, bnp 4, eksport* 3, export* 3, toll 3, tullar 4, told 3
20000385 market and exchange: børs* 4, börs* 4, aksje* 4, aktie* 4, bitcoin 4
20000418 climate change: klima* 4, klimat* 4, utslipp* 4, utsläpp* 4, udledning* 4
20000446 disease and condition: sykdom* 4, sjukdom* 4, sygdom* 4, kreft* 4, cancer* 4, kræft* 4
20000448 communicable disease: virus* 4, korona* 4, corona* 4, vaksin* 4, vaccin* 4, influensa 4
20000574 election: valg 3, valget 4, val 2, valet 4, valkamp* 4, valgkamp* 4, väljare* 4, velger* 4, vælger* 4, kandidat* 3, valrörelse* 4
20000593 government: regjering* 4, regering* 4, statsminister* 4, president* 1, ordfører* 2, borgmester 3, kommun* 1
20000615 legislative body: stortinget 4, riksdag* 4, folketing* 4, lovforslag* 4
20000634 migration policy: asyl* 4, innvandr* 4, invandr* 4, indvandr* 4, flyktning* 4, flykting* 4, flygtning* 4
20000638 international relations: nato 3, eu 1, fn 3, utrikes* 2, udenrigs* 3, utenriks* 3
20000639 diplomacy: diplomat* 4, ambassad* 4, utrikesminister* 4, utenriksminister* 4, udenrigsminister* 4, forhandling* 3, förhandling* 3
20000642 economic sanction: sanksjon* 4, sanktion* 4
20000651 political parties and movements: arbeiderpartiet 4, høyre 2, frp 4, socialdemokrat* 4, moderaterna 4, sverigedemokraterna 4, venstre 2, sd 3
20000757 aerospace engineering: romfart* 4, rymd* 4, rumfart* 4, nasa 4, astronaut* 4, satel* 4
20000763 information technology and computer science: kunstig intelligens 4, ai 3, data* 1, dator* 4, internet* 2, app 3, appen 3, mobil* 2, google 2, hacker* 4, programvare 4, cyber* 4
20000958 handball (team): håndball* 4, håndbold* 4, handboll* 4
20000965 ice hockey: ishockey* 4, nhl 4, shl 4
20001056 skiing: langrenn* 4, skisport 4, skidskytte 4, skiskyting 4, alpint 4, längdskid* 4
20001065 soccer: fotball* 4, fotboll* 4, fodbold* 4, allsvensk* 4, eliteserien 4, superliga* 4, mål 1, landslag* 3, haaland 4, premier league 4, champions league 4
20001365 business reporting and performance: omsetning 4, omsättning 4, omsætning 4, overskudd 4, overskud 4, kvartal* 4, resultat* 1, vinst 3
20001370 financial service: bank* 2, forsikring* 3, försäkring* 3, lån 2
`;
