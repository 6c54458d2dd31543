/**
 * What German words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const germanTerms = `
01000000 arts, culture, entertainment and media: kultur* 2, kunst* 2, künstler* 2, unterhaltung* 1, promi* 1
02000000 crime, law and justice: kriminal* 2, straftat* 3, täter* 2, verbrechen 3, opfer 1, justiz* 2
03000000 disaster, accident and emergency incident: unglück* 3, katastrophe* 2, rettung* 1, verletzte 1, todesopfer 2, feuerwehr* 2, einsatzkräfte 2
04000000 economy, business and finance: wirtschaft* 2, unternehmen* 2, konzern* 2, firma 1, firmen 1, milliarden 1, branche* 2, vorstand* 2, aufsichtsrat* 3, manager* 1, investor* 2, kunden 1, finanz* 1
05000000 education: bildung* 3, schule* 3, schüler* 3, lehrer* 3, unterricht* 3, universität* 2, student* 2, studium* 2, hochschule* 3, abitur* 4, kita* 2
06000000 environment: umwelt* 3, naturschutz* 3, artenschutz 4, tiere 1, wald 1
07000000 health: gesundheit* 2, krankenhaus* 2, klinik* 2, arzt 2, ärzt* 2, patient* 2, medizin* 2, pflege* 1
08000000 human interest: kurios* 2, königshaus 4, royals 3, prinz 2, prinzessin 2, könig 1, promi* 2, hochzeit* 2
09000000 labour: arbeitsplätze 3, beschäftigte* 2, arbeitnehmer* 3, arbeitgeber* 3, gewerkschaft* 4, streik* 4, tarif* 2, tarifverhandlung* 4, lohn 2, löhne 3, arbeitsmarkt* 4, arbeitslos* 4, rente* 2, stellenabbau 4, homeoffice 3, verdi 3, warnstreik* 4
10000000 lifestyle and leisure: reise* 2, urlaub* 3, rezept* 2, kochen 2, restaurant* 2, garten* 2, tourist* 2, hotel* 1, haushalt 1, wandern 2, mode 1, freizeit* 2
11000000 politics: politik* 2, politisch* 2, partei* 2, koalition* 3, opposition* 2, minister* 2, regierung* 2, demokrat* 1
12000000 religion: kirche* 3, papst* 4, vatikan* 4, bischof* 3, religion* 2, islam* 2, muslim* 2, jüdisch* 1, katholisch* 3, evangelisch* 3, gläubig* 2, moschee* 3
13000000 science and technology: wissenschaft* 3, forscher* 3, forschung* 2, studie 2, technologie* 2, technik 1
14000000 society: gesellschaft* 1, familie* 1, kinder 1, rassismus* 3, diskriminierung* 3, armut* 3, obdachlos* 3, senioren 2, frauen 1, geschlecht* 2, integration* 2
15000000 sport: sport* 2, trainer* 3, spieler* 2, mannschaft* 2, saison* 3, sieg* 1, niederlage* 2, meister* 2, turnier* 3, finale 2, liga 2, spiel 1, weltmeister* 3, olympia* 4, medaille* 3
16000000 conflict, war and peace: krieg* 2, konflikt* 1, waffen* 1, militär* 2, gewalt 1
17000000 weather: wetter* 3, gewitter* 3, unwetter* 3, sturm 2, regen 1, schnee* 2, hitze* 3, temperatur* 2, wetterdienst 4
20000005 cinema: film* 2, kino* 3, schauspieler* 3, regisseur* 3, oscar* 2, drehbuch* 3, berlinale 4, leinwand 2
20000013 literature: roman 2, autor* 1, schriftsteller* 3, buchmesse 4, literatur* 3, lyrik 3, dichter* 2
20000018 music: musik* 2, konzert* 3, album 2, sänger* 3, orchester 3, oper 2, song 2, komponist* 3, festival* 1
20000029 theatre: theater* 3, bühne 2, schauspielhaus 3, inszenierung* 3
20000031 visual arts: gemälde 3, maler* 2, ausstellung* 2, museum* 2, galerie* 2
20000045 mass media: medien* 1, journalist* 2, zeitung* 1, rundfunk* 2, pressefreiheit 3
20000051 television: fernseh* 3, tv 1, ard 2, zdf 2, serie 1, moderator* 2, sender 1
20000053 act of terror: terroranschlag* 4, anschlag* 2, terror* 2, selbstmordattentäter* 4, geisel* 3, islamist* 2
20000056 armed conflict: soldat* 2, truppen* 2, rakete* 2, drohne* 2, luftangriff* 4, armee* 2, front 1, hamas 2, gefecht* 3, bundeswehr 1, angriff* 1, beschuss 3
20000062 war: krieg 2, angriffskrieg 4, bürgerkrieg* 4, ukrainekrieg* 4, ukraine-krieg* 4, invasion 3
20000066 demonstration: demonstration* 3, demonstrant* 3, proteste 2, kundgebung* 3
20000073 peace process: waffenruhe 4, waffenstillstand* 4, friedens* 2, friedensgespräch* 4
20000084 assault: missbrauch* 3, vergewaltig* 4, körperverletzung 4, messerangriff* 4
20000097 fraud: betrug* 3, betrüger* 3, geldwäsche 4, korruption* 3
20000099 homicide: mord* 3, tötung* 3, totschlag 4, getötet* 1, leiche* 2
20000104 robbery and theft: diebstahl* 3, einbruch* 2, raub* 2, überfall* 2, gestohlen* 2
20000107 court: gericht* 2, prozess 1, urteil* 2, angeklagt* 3, richter* 2, verurteilt* 3, landgericht 3, bundesgerichtshof 3, staatsanwalt* 3, anwalt* 1, freiheitsstrafe 4, haft* 2
20000133 police: polizei* 2, polizist* 2, festgenommen 3, festnahme* 3, ermittl* 2, razzia 3, fahndung* 3
20000143 transportation accident and incident: unfall* 3, verkehrsunfall* 4, absturz* 3, flugzeugabsturz* 4, zusammenstoß* 2, entgleist* 4
20000150 fire: brand 2, feuer 2, waldbrand* 4, waldbränd* 4, großbrand 4
20000151 natural disaster: erdbeben 4, hochwasser* 4, überschwemmung* 4, hurrikan* 4, taifun* 4, tsunami* 4, vulkan* 3, lawine* 3, erdrutsch* 4
20000235 construction and property: immobilie* 3, wohnungsbau 3, bauindustrie 4, mieten 2
20000256 energy and resource: öl* 1, ölpreis* 4, gas 1, strom* 1, energie* 2, kraftwerk* 2, windkraft* 2, benzin* 2
20000294 manufacturing and engineering: autobauer* 4, volkswagen 3, bmw 2, mercedes 2, porsche 2, autoindustrie 4, hersteller* 1, produktion* 1, elektroauto* 2
20000337 transport: bahn 1, lufthansa 3, flughafen* 1, fluggesellschaft* 3, verkehr* 1
20000346 macro economics: inflation* 4, konjunktur* 4, zins* 3, leitzins* 4, ezb 4, notenbank* 4, bruttoinlandsprodukt* 4, bip 3, wachstum* 1, rezession* 4, zölle 3, zoll 2, handelsstreit 4, export* 2, fed 1
20000385 market and exchange: börse* 3, aktie* 3, dax 4, anleger* 3, kurs* 1, wall street 3, bitcoin 3, fonds 2
20000391 foreign exchange market: dollar 1, wechselkurs* 4, devisen* 4
20000418 climate change: klima* 3, klimawandel* 4, klimaschutz* 4, erderwärmung 4, co2* 3, emission* 2, treibhaus* 4
20000430 natural resources: erneuerbar* 3, solar* 2, windenergie 3
20000446 disease and condition: krankheit* 2, krebs* 2, diabetes 3, demenz 3, alzheimer* 3, erkrank* 2
20000448 communicable disease: virus* 2, corona* 2, pandemie* 3, impf* 3, infektion* 3, grippe* 3, hantavirus* 4
20000574 election: wahl 3, wahlen 3, wahlkampf* 4, bundestagswahl* 4, landtagswahl* 4, wähler* 3, stimmen 1, kandidat* 2, kandidatur 3, umfrage 1
20000593 government: bundesregierung 3, kanzler* 3, bundeskanzler* 3, ministerpräsident* 3, präsident* 1, kabinett* 3
20000598 defence: verteidigungsminister* 4, verteidigung* 1, wehrpflicht 4, aufrüstung 3
20000615 legislative body: bundestag* 3, bundesrat 3, parlament* 3, abgeordnet* 3, fraktion* 3, gesetz* 2, senat 1
20000620 taxation: steuer* 2, haushalt* 1
20000634 migration policy: migration* 3, asyl* 3, abschiebung* 4, zuwanderung* 4, flüchtling* 3
20000638 international relations: außenpolitik* 4, nato 2, eu 1, vereinten nationen 3, un 1, europäische union 3, bündnis* 1, staaten 1, gipfel* 2
20000639 diplomacy: diplomat* 3, außenminister* 3, botschaft* 2, verhandlung* 2, gespräche 1, treffen 1
20000642 economic sanction: sanktion* 4, embargo* 4
20000651 political parties and movements: cdu 3, csu 3, spd 3, fdp 3, afd 3, grünen 2, linke 1, bsw 3, parteitag* 4
20000718 astronomy: planet* 2, teleskop* 3, asteroid* 3, galaxie* 3
20000757 aerospace engineering: raumfahrt* 4, nasa 4, esa 3, astronaut* 4, satellit* 2, weltraum* 3, raumstation 4
20000763 information technology and computer science: künstliche intelligenz 4, ki 3, software* 3, computer* 2, internet* 2, app 2, apps 2, smartphone* 3, google 2, apple 2, microsoft 3, cyber* 3, hacker* 3, digital* 1, daten* 1, nutzer* 2, chatgpt 4, openai 4
20000851 basketball: basketball* 4, nba 4
20000958 handball (team): handball* 4
20000965 ice hockey: eishockey* 4
20000991 motor car racing: formel 1 4, rennen 1, verstappen 4, ferrari 3
20001065 soccer: fußball* 4, bundesliga* 4, fc 2, stürmer* 4, torwart* 4, tor 1, tore 2, dfb* 3, champions league 4, bayern münchen 4, bvb 4, borussia 3, elfmeter* 4, wm 2, em 1
20001085 tennis: tennis* 4, wimbledon 4, grand slam 4
20001289 sales channel: handel* 1, einzelhandel* 4, supermarkt* 2, onlinehandel 3
20001365 business reporting and performance: umsatz* 3, gewinn* 1, quartal* 3, bilanz* 2, verlust* 1, dividende* 3, geschäftsjahr 3
20001366 business restructuring: übernahme* 2, fusion* 2, insolvenz* 4, beteiligung* 2
20001370 financial service: bank 2, banken 3, sparkasse* 3, versicher* 2, kredit* 2
`;
