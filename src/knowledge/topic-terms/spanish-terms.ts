/**
 * What Spanish words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const spanishTerms = `
01000000 arts, culture, entertainment and media: cultura* 2, artista* 2, espectáculo* 2, festival 2
02000000 crime, law and justice: crimen 3, crímenes 3, delito* 3, víctima* 1, justicia 1, sospechoso* 3, delincuen* 3
03000000 disaster, accident and emergency incident: catástrofe* 3, accidente* 3, bomberos 3, rescate 2, heridos 2, muertos 1, tragedia 2, emergencia 1
04000000 economy, business and finance: economía 3, económic* 2, empresa* 2, mercado* 1, inversor* 3, inversión* 2, financier* 1, negocio* 2, empresari* 2, compañía 1
05000000 education: educación 3, escuela* 3, colegio* 3, alumno* 4, estudiante* 3, profesor* 3, universidad* 2, maestro* 2, docente* 4, selectividad 4
06000000 environment: medio ambiente 4, medioambiental* 4, ecolog* 3, biodiversidad 4, contaminación 4, especies 2, sequía 2
07000000 health: salud 3, sanidad 3, sanitari* 3, hospital* 3, médic* 3, paciente* 3, medicamento* 3, enfermer* 3
08000000 human interest: familia real 4, rey felipe 4, reina letizia 4, princesa 2, príncipe 2, boda 2, famos* 2, curios* 2
09000000 labour: sindicato* 4, huelga* 4, trabajador* 3, empleo* 3, paro 2, desempleo 4, salario* 3, despido* 4, jubilación 3, pensiones 3, ccoo 4, ugt 4, laboral* 3
10000000 lifestyle and leisure: vacaciones 3, receta* 2, cocina 2, restaurante* 2, viaje* 2, turismo 3, turista* 3, moda 2, ocio 3, gastronomía 4, playa* 1
11000000 politics: polític* 2, partido 1, gobierno 2, ministr* 2, oposición 3, democracia 2
12000000 religion: iglesia* 3, papa 3, vaticano 4, obispo* 4, religi* 3, católic* 3, musulman* 3, islam* 2, cura 2, arzobispo 4, semana santa 3
13000000 science and technology: ciencia 3, científic* 4, investigador* 4, tecnolog* 3, estudio 1
14000000 society: sociedad 1, familia* 1, niño* 1, mujer* 1, racismo 4, discriminación 4, pobreza 4, aborto 3, feminis* 3, jóvenes 1, igualdad 2, violencia de género 4
15000000 sport: deporte* 3, deportiv* 2, entrenador* 4, jugador* 3, equipo 2, partido 1, temporada 2, victoria 1, derrota 2, campe* 3, final 1, torneo 4, liga 2, juegos olímpicos 4, medalla* 4, club 1
16000000 conflict, war and peace: guerra 2, conflicto* 2, armas 1, militar* 2
17000000 weather: aemet 4, tiempo 1, lluvia* 3, temperaturas 3, nieve 3, ola de calor 4, borrasca* 4, temporal 3, meteorológic* 4
20000005 cinema: película* 4, cine 3, actor 2, actriz 3, director de cine 4, óscar 3, goya 2, hollywood 3
20000013 literature: novela* 3, escritor* 4, literatura 4, libro* 1, poeta* 3, poesía 4
20000018 music: música 3, cantante* 4, álbum 3, concierto* 4, canción* 3, canciones 3, ópera 3, rapero 3, músico* 3, reguetón 4
20000029 theatre: teatro 3, obra de teatro 4, dramaturgo 4
20000031 visual arts: pintor* 3, exposición 2, museo* 3, escultura 3
20000045 mass media: periodista* 2, medios 1, prensa 1
20000051 television: televisión 3, programa 1, serie 1, telenovela 4, presentador* 3, gran hermano 3
20000053 act of terror: atentado* 4, terroris* 3, yihadista* 4, rehenes 4, rehén 4
20000056 armed conflict: soldado* 3, ejército 3, tropas 3, bombardeo* 4, misil* 4, dron* 2, hamás 3, hezbolá 3, ofensiva 2, franja de gaza 3, guerrilla 3, ataque* 1
20000062 war: guerra 2, guerra civil 4, invasión 3
20000066 demonstration: manifestación 3, manifestaciones 3, manifestantes 4, protesta* 3, marcha 1
20000073 peace process: alto el fuego 4, cese al fuego 4, tregua 4, paz 2
20000084 assault: violación 3, agresión sexual 4, abuso sexual 4
20000093 corruption: corrupción 4, soborno* 4, cohecho 4
20000095 drug related crimes: narcotráfico 4, cártel* 4, narco* 3, cocaína 4
20000097 fraud: fraude 3, estafa* 4, blanqueo 4
20000099 homicide: asesinato* 4, asesinad* 4, homicidio* 4, feminicidio* 4
20000107 court: tribunal* 3, juicio 3, juez* 2, jueza 3, condenad* 3, fiscal* 2, fiscalía 4, sentencia 3, prisión 3, cárcel 3, tribunal supremo 4, imputad* 4, audiencia nacional 4, abogad* 1
20000133 police: policía* 2, detenid* 3, detención 3, guardia civil 3, investigación 1, operativo 2
20000143 transportation accident and incident: accidente de tráfico 4, avión 1, choque 2, descarrilamiento 4
20000150 fire: incendio* 4, incendios forestales 4
20000151 natural disaster: terremoto* 4, sismo* 4, inundaci* 4, huracán* 4, dana 3, volcán 4, tormenta* 2, deslizamiento 3
20000210 agriculture: agricult* 4, agrícola* 3, cosecha* 3, ganader* 3
20000235 construction and property: vivienda* 2, inmobiliari* 4, alquiler* 2, construcción 1
20000256 energy and resource: petróleo 3, gas 1, energía 2, electricidad 3, gasolina 3, repsol 4, pemex 4, combustible* 3
20000337 transport: aerolínea* 4, aeropuerto* 2, iberia 2, renfe 4, transporte* 1
20000346 macro economics: inflación 4, crecimiento 1, pib 4, tipos de interés 4, tasas de interés 4, banco central 4, bce 4, recesión 4, déficit 3, aranceles 4, arancel 4, exportaciones 3, deuda 2
20000385 market and exchange: bolsa 3, acciones 2, ibex 4, accionista* 4, wall street 4, bitcoin 4, criptomoneda* 4
20000391 foreign exchange market: dólar 2, tipo de cambio 4, divisa* 4, peso 1
20000418 climate change: cambio climático 4, clima 2, climátic* 3, emisiones 3, calentamiento global 4, carbono 2
20000446 disease and condition: enfermedad* 3, cáncer 4, diabetes 4, alzhéimer 4
20000448 communicable disease: virus 3, covid* 4, coronavirus 4, epidemia 4, vacuna* 4, gripe 4, pandemia 4, dengue 4
20000574 election: eleccion* 4, electoral* 4, voto* 3, votación 3, candidat* 3, urnas 4, comicios 4, votantes 4, encuesta 1, segunda vuelta 4
20000593 government: presidente 1, primer ministro 3, moncloa 4, alcalde* 2, gobernador* 2, gabinete 2, ejecutivo 1, sánchez 1
20000615 legislative body: congreso 2, diputad* 3, senado* 3, senador* 3, parlament* 3, ley 1, proyecto de ley 4, moción de censura 4, asamblea nacional 3
20000620 taxation: impuesto* 4, hacienda 2, fiscalidad 4
20000634 migration policy: inmigra* 4, migrante* 4, migratori* 4, deportacion* 4, asilo 3, frontera* 1
20000638 international relations: onu 3, unión europea 3, otan 3, internacional* 1, bruselas 2, cumbre 2
20000639 diplomacy: diplomátic* 4, diplomacia 4, embajad* 3, canciller 3, asuntos exteriores 4, negociacion* 2
20000642 economic sanction: sanciones 3, embargo 3, bloqueo 2
20000651 political parties and movements: psoe 4, pp 3, vox 3, sumar 1, podemos 1, morena 2, junts 4, erc 4, feijóo 4, peronis* 4, milei 3, chavis* 4, oficialismo 3
20000757 aerospace engineering: espacial* 3, nasa 4, cohete* 3, astronauta* 4, satélite* 3
20000763 information technology and computer science: inteligencia artificial 4, ia 3, software 4, ordenador* 3, computador* 3, internet 2, aplicación 2, móvil* 2, google 2, apple 2, microsoft 3, ciberataque* 4, datos 1, usuario* 2, digital* 1, chatgpt 4
20000849 baseball: béisbol 4, grandes ligas 4
20000851 basketball: baloncesto 4, nba 4, básquetbol 4
20000991 motor car racing: fórmula 1 4, alonso 2, verstappen 4, gran premio 3
20001065 soccer: fútbol 4, gol 3, goles 4, delantero* 4, portero* 3, real madrid 4, barça 4, fc barcelona 4, atlético 3, champions 4, mundial 2, selección 2, laliga 4, penalti* 4, messi 4
20001085 tennis: tenis 4, alcaraz 4, nadal 4, roland garros 4, wimbledon 4, djokovic 4
20001365 business reporting and performance: beneficios 2, ingresos 1, trimestre 3, ventas 2, dividendo* 4, facturación 3
20001366 business restructuring: opa 4, fusión 3, adquisición 3, quiebra 4, compra 1
20001370 financial service: banco* 2, banca 3, bbva 4, santander 2, seguro* 1, crédito* 2, hipoteca* 3
`;
