/**
 * What French words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const frenchTerms = `
01000000 arts, culture, entertainment and media: culture 2, culturel* 2, artiste* 2, spectacle* 2, festival 2
02000000 crime, law and justice: crime* 2, délit* 2, victime* 1, justice 1, suspect* 2
03000000 disaster, accident and emergency incident: catastrophe* 3, accident* 3, pompiers 3, secours 2, blessés 1, drame 1
04000000 economy, business and finance: économie 3, économique* 2, entreprise* 2, milliards 1, groupe 1, marché* 1, investisseur* 3, financier* 1, pdg 3, patron* 1
05000000 education: école* 3, éducation 3, élève* 3, enseignant* 4, professeur* 2, université* 3, étudiant* 3, lycée* 3, collège* 2, baccalauréat 4, rentrée scolaire 4
06000000 environment: environnement 3, écologi* 3, biodiversité 4, pollution 4, espèces 2
07000000 health: santé 3, hôpital 3, hôpitaux 3, médecin* 3, patient* 2, médical* 3, médicament* 3
08000000 human interest: famille royale 4, prince 2, princesse 2, roi 1, people 2, mariage 1, insolite 3
09000000 labour: syndicat* 4, grève* 4, salarié* 3, emploi* 2, chômage 4, retraite* 3, salaire* 3, licenciement* 4, cgt 4, travailleur* 3, smic 4
10000000 lifestyle and leisure: vacances 3, recette* 2, cuisine 2, restaurant* 2, voyage* 2, tourisme 3, touriste* 2, jardin 2, mode 1, loisirs 3, randonnée 3
11000000 politics: politique* 2, parti 2, gouvernement* 2, ministre* 2, opposition 2, démocrat* 1
12000000 religion: église* 3, pape 4, vatican 4, évêque* 4, religion* 3, religieu* 2, catholique* 3, musulman* 3, islam* 2, mosquée* 4, juif* 1, laïcité 3
13000000 science and technology: science* 2, scientifique* 3, chercheu* 4, recherche 1, technologie* 3, étude 1
14000000 society: société 1, famille* 1, enfant* 1, femme* 1, racisme 4, discrimination* 4, pauvreté 4, sans-abri 4, avortement 3, fin de vie 3, sexisme 4, jeunes 1
15000000 sport: sport* 2, entraîneur 4, joueu* 3, équipe* 1, match* 3, saison 2, victoire 1, défaite 1, champion* 3, finale 2, tournoi 3, ligue 2, jeux olympiques 4, médaille* 4, club 1, qualification* 2
16000000 conflict, war and peace: guerre 2, conflit* 2, armes 1, militaire* 2
17000000 weather: météo 4, météo-france 4, orage* 4, neige 3, canicule 4, températures 3, pluie* 2, vigilance orange 4, sécheresse 2
20000005 cinema: film* 2, cinéma* 3, acteur* 2, actrice* 3, réalisateur* 3, césar 2, cannes 2
20000013 literature: roman 2, écrivain* 3, littérature 3, livre 1, goncourt 4, poète 3
20000018 music: musique* 3, chanteu* 3, album 3, concert* 3, chanson* 3, opéra 3, rappeur* 3
20000029 theatre: théâtre 3, metteur en scène 4, comédien* 2
20000031 visual arts: peintre 3, exposition 2, musée* 2, sculpture 3
20000045 mass media: médias 2, journaliste* 2, presse 1
20000051 television: télévision 3, émission 1, série 1, tf1 3, animateur 2
20000053 act of terror: attentat* 4, terroris* 3, djihadiste* 4, otage* 3, kamikaze 4
20000056 armed conflict: soldat* 3, armée 2, frappe* 2, bombardement* 4, missile* 3, drone* 2, hamas 2, hezbollah 3, troupes 3, combats 2, offensive 2
20000062 war: guerre 2, guerre civile 4, invasion 3
20000066 demonstration: manifestation* 3, manifestant* 4, mobilisation 2
20000073 peace process: cessez-le-feu 4, cessez le feu 4, trêve 4, paix 2
20000084 assault: viol 4, agression* 3, violences sexuelles 4
20000097 fraud: fraude 3, escroquerie 4, corruption 3, blanchiment 4
20000099 homicide: meurtre* 4, assassinat* 4, homicide* 4, tué* 1, féminicide* 4
20000107 court: tribunal 3, procès 3, juge* 2, condamné* 3, procureur* 3, avocat* 1, cour d'assises 4, cour d'appel 4, prison 2, parquet 3, mis en examen 4
20000133 police: police 2, policier* 2, gendarme* 2, interpellé* 3, garde à vue 4, enquête 2, arrêté* 1
20000143 transportation accident and incident: crash 4, accident de la route 4, collision 3, déraillement 4
20000150 fire: incendie* 4, feux de forêt 4
20000151 natural disaster: séisme* 4, inondation* 4, ouragan 4, tremblement de terre 4, cyclone 4, tempête 2, glissement de terrain 4
20000210 agriculture: agriculteur* 4, agricole* 3, agriculture 4, récolte* 3
20000256 energy and resource: pétrole 3, gaz 2, énergie 2, nucléaire 1, électricité 2, totalenergies 4, edf 3, carburant* 3
20000294 manufacturing and engineering: constructeur automobile 4, renault 3, stellantis 4, airbus 3, usine* 2, industrie* 2
20000337 transport: sncf 3, air france 4, aéroport* 2, compagnie aérienne 4, transport* 1
20000346 macro economics: inflation 4, croissance 2, pib 4, taux d'intérêt 4, bce 4, banque centrale 4, récession 4, déficit 2, dette 2, droits de douane 4, exportations 3
20000385 market and exchange: bourse 3, actions 1, cac 40 4, actionnaire* 3, bitcoin 3
20000418 climate change: climat 3, climatique* 4, réchauffement 4, carbone 3, effet de serre 4, cop28 4, émissions 1
20000446 disease and condition: maladie* 3, cancer* 3, diabète 4, alzheimer 4
20000448 communicable disease: virus 3, covid* 4, épidémie* 4, vaccin* 4, grippe 4, pandémie 4
20000574 election: élection* 4, électoral* 4, vote 2, scrutin 4, candidat* 3, présidentielle 3, législatives 4, municipales 4, électeur* 4, sondage 2, second tour 4
20000593 government: premier ministre 3, président 1, élysée 4, matignon 4, macron 2, maire 2, remaniement 4
20000607 government budget: budget 3, austérité 3
20000615 legislative body: assemblée nationale 4, député* 3, sénat* 3, parlement* 3, loi 1, projet de loi 4, motion de censure 4, amendement* 3
20000620 taxation: impôt* 3, taxe* 3, fiscal* 3
20000634 migration policy: immigration 4, migrant* 3, asile 3, expulsion* 3, frontière* 1, sans-papiers 4
20000638 international relations: onu 3, union européenne 3, otan 3, international* 1, bruxelles 2, sommet 2
20000639 diplomacy: diplomat* 4, ambassad* 3, affaires étrangères 4, pourparlers 4, négociation* 2
20000642 economic sanction: sanctions 3, embargo 4
20000651 political parties and movements: rassemblement national 4, lfi 4, insoumis* 4, socialiste* 3, républicains 3, macroniste* 4, le pen 3, mélenchon 3, ps 2, rn 3
20000757 aerospace engineering: spatial* 3, nasa 4, fusée 4, astronaute* 4, satellite* 3, espace 1
20000763 information technology and computer science: intelligence artificielle 4, ia 3, logiciel* 4, ordinateur* 3, internet 2, numérique* 2, application 1, smartphone* 3, google 2, apple 2, microsoft 3, cyberattaque* 4, données 1, chatgpt 4
20000892 cycling: tour de france 4, cycliste* 3, peloton 4
20000991 motor car racing: formule 1 4, grand prix 3, verstappen 4
20001065 soccer: football 4, foot 4, psg 4, ligue 1 4, buteur 4, but 1, buts 2, gardien 1, mercato 4, coupe du monde 4, ligue des champions 4, bleus 2, om 2, mbappé 4
20001085 tennis: tennis 4, roland-garros 4, wimbledon 4, djokovic 4, nadal 4
20001176 rugby: rugby 4, xv de france 4, top 14 4, six nations 4
20001365 business reporting and performance: chiffre d'affaires 4, bénéfice* 3, résultats 1, trimestre 3, dividende* 4
20001366 business restructuring: rachat 3, fusion 2, acquisition 3, redressement judiciaire 4, opa 4, faillite 3
20001370 financial service: banque* 3, assurance* 2, crédit* 2
`;
