/**
 * What Italian words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const italianTerms = `
01000000 arts, culture, entertainment and media: cultur* 2, artist* 2, spettacol* 3, festival 2
02000000 crime, law and justice: crimin* 3, reat* 3, vittim* 1, giustizia 1
03000000 disaster, accident and emergency incident: incidente 3, vigili del fuoco 4, soccors* 3, morti 1, ferit* 1, tragedia 2, emergenza 1
04000000 economy, business and finance: economi* 3, aziend* 3, impres* 3, miliard* 1, mercat* 2, finanziari* 2, investiment* 2
05000000 education: scuol* 4, studenti 3, insegnant* 4, universit* 3, docent* 4, maturità 3, alunn* 4
06000000 environment: ambient* 2, inquinamento 4, biodiversità 4
07000000 health: salute 3, sanità 4, ospedal* 4, medic* 2, pazient* 3, sanitari* 3
08000000 human interest: famiglia reale 4, principe 2, principessa 3, re carlo 4, gossip 4, matrimonio 2
09000000 labour: sindacat* 4, sciopero 4, lavorator* 4, lavoro 1, disoccupazione 4, stipend* 3, licenziament* 4, pension* 3, cgil 4
10000000 lifestyle and leisure: vacanz* 4, ricett* 4, cucina 2, ristorant* 3, viagg* 2, turis* 3, moda 2
11000000 politics: politic* 2, partit* 1, governo 3, ministr* 3, opposizione 3
12000000 religion: chiesa 3, papa 3, vaticano 4, vescov* 4, religios* 3, cattolic* 4, cardinale 3, islam* 3
13000000 science and technology: scienz* 3, scienziat* 4, ricercator* 4, tecnologi* 3, studio 1
14000000 society: famigli* 1, bambin* 1, donne 1, razzismo 4, povertà 4, discriminazion* 4, aborto 4
15000000 sport: sport* 2, allenatore 4, giocator* 4, squadra 2, partita 3, stagione 2, vittoria 2, sconfitta 3, campion* 2, torneo 4, olimpiadi 4, medagli* 4
16000000 conflict, war and peace: guerra 2, conflitto 2, armi 1, militar* 2
17000000 weather: meteo 4, maltempo 4, pioggia 3, temperature 3, neve 3, temporali 4, allerta meteo 4
20000005 cinema: film 3, cinema 4, attore 3, attrice 4, regista 4, oscar 3
20000013 literature: romanzo 4, scrittor* 4, letteratura 4, libro 1, poesia 3
20000018 music: musica 4, cantante 4, album 4, concerto 4, canzone 4, sanremo 4, opera lirica 4
20000031 visual arts: mostra 1, museo 3, pittore 4, scultura 3
20000051 television: televisione 4, tv 2, rai 2, conduttore 3, fiction 2
20000053 act of terror: attentat* 4, terroris* 4, ostagg* 4
20000056 armed conflict: soldat* 4, esercito 3, truppe 4, missil* 4, droni 3, bombardament* 4, hamas 3, raid 3, offensiva 2
20000062 war: guerra 2, guerra civile 4, invasione 3
20000066 demonstration: manifestazion* 2, manifestant* 4, corteo 4, protest* 3
20000073 peace process: cessate il fuoco 4, tregua 4, pace 2
20000093 corruption: corruzione 4, tangenti 4, mafia 4
20000099 homicide: omicid* 4, femminicid* 4, assassin* 3, uccis* 2
20000107 court: tribunale 4, process* 1, giudic* 2, condannat* 4, procur* 3, carcere 4, sentenza 3, pm 2, indagat* 4, cassazione 4
20000133 police: polizia 2, carabinieri 3, arrestat* 4, arresto 3, indagin* 3, questura 4
20000150 fire: incendi* 4, rogo 4
20000151 natural disaster: terremoto 4, alluvion* 4, frana 4, eruzione 4, nubifragio 4
20000256 energy and resource: petrolio 4, gas 2, energia 3, eni 3, enel 4, benzina 3, bollette 4
20000346 macro economics: inflazione 4, pil 4, bce 4, tassi 3, dazi 4, recessione 4, export 3, deficit 3, crescita 2
20000385 market and exchange: borsa 3, azioni 2, spread 3, ftse mib 4, piazza affari 4
20000418 climate change: clima 3, climatic* 4, emissioni 4, riscaldamento globale 4
20000446 disease and condition: malatti* 4, tumor* 4, cancro 4
20000448 communicable disease: virus 3, covid 4, vaccin* 4, influenza 3, pandemia 4
20000574 election: elezion* 4, elettoral* 4, voto 3, candidat* 3, seggi 3, elettori 4, referendum 4, ballottaggio 4
20000593 government: premier 3, palazzo chigi 4, presidente del consiglio 4, meloni 3, sindaco 2, quirinale 4
20000615 legislative body: parlament* 3, senat* 3, deputat* 3, camera 1, decreto 3, legge 1, emendament* 4
20000634 migration policy: migrant* 4, immigra* 4, sbarchi 4, asilo 1
20000638 international relations: onu 3, unione europea 3, nato 3, bruxelles 2, vertice 2
20000639 diplomacy: diplomat* 4, ambasciat* 3, farnesina 4, ministro degli esteri 4, negoziat* 4
20000642 economic sanction: sanzioni 4, embargo 4
20000651 political parties and movements: pd 3, lega 1, fratelli d'italia 4, forza italia 4, m5s 4, salvini 3, schlein 4
20000757 aerospace engineering: spazial* 4, nasa 4, astronaut* 4, satellit* 3
20000763 information technology and computer science: intelligenza artificiale 4, software 4, computer 3, internet 2, app 3, smartphone 4, google 2, apple 2, microsoft 3, hacker 4, dati 1, utent* 2
20000991 motor car racing: formula 1 4, ferrari 3, gran premio 4, verstappen 4, motogp 4
20001065 soccer: calcio 4, serie a 4, gol 4, juventus 4, inter 2, milan 3, napoli 1, roma 1, champions 4, attaccante 4, portiere 4, calciomercato 4, nazionale 1
20001085 tennis: tennis 4, sinner 4, wimbledon 4
20001365 business reporting and performance: fatturato 4, utile 2, trimestre 4, ricavi 4, bilancio 2
20001370 financial service: banc* 2, unicredit 4, intesa sanpaolo 4, assicurazion* 3
`;
