/**
 * What Portuguese words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const portugueseTerms = `
01000000 arts, culture, entertainment and media: cultura* 2, artista* 2, espetáculo* 3, festival 2
02000000 crime, law and justice: crime* 3, vítima* 1, justiça 1, suspeito* 3, criminos* 3
03000000 disaster, accident and emergency incident: acidente* 3, bombeiros 4, feridos 2, mortos 1, tragédia 3, resgate 3
04000000 economy, business and finance: economia 3, económic* 2, econômic* 2, empresa* 3, mercado* 1, investi* 2, financeir* 1, negócio* 2, mil milhões 2, bilhões 2
05000000 education: educação 4, escola* 4, aluno* 4, professor* 3, universidade* 3, estudante* 4, enem 4
06000000 environment: ambiente 2, ambiental* 3, amazônia 3, desmatamento 4, poluição 4, biodiversidade 4
07000000 health: saúde 4, hospital* 4, médic* 3, paciente* 3, doente* 3, sns 4, sus 3
08000000 human interest: família real 4, príncipe 2, princesa 3, casamento 2, famos* 2
09000000 labour: sindicato* 4, greve* 4, trabalhador* 4, emprego* 3, desemprego 4, salário* 4, despedimento* 4, reforma 1, trabalho 1
10000000 lifestyle and leisure: férias 4, receitas 1, restaurante* 3, viagem 2, turismo 4, turista* 4, moda 2
11000000 politics: polític* 2, partido* 2, governo 3, ministr* 3, oposição 4, democracia 2
12000000 religion: igreja* 4, papa 3, vaticano 4, bispo* 4, religi* 4, católic* 4, evangélic* 4
13000000 science and technology: ciência* 4, cientista* 4, científic* 4, investigador* 3, pesquisador* 4, tecnologia* 3
14000000 society: sociedade 1, família* 1, criança* 1, mulher* 1, racismo 4, pobreza 4, aborto 4, discriminação 4
15000000 sport: desporto 4, esporte* 4, treinador* 4, técnico 1, jogador* 4, equipa 3, equipe 1, time 1, jogo* 2, época 1, temporada 3, vitória 2, derrota 2, campe* 3, torneio 4, jogos olímpicos 4, medalha* 4
16000000 conflict, war and peace: guerra 2, conflito* 2, armas 1, militar* 2
17000000 weather: ipma 4, meteorologia 4, meteorológic* 4, chuva* 3, temperaturas 3, neve 3, onda de calor 4
20000005 cinema: filme* 4, cinema 4, ator 3, atriz 4, cineasta 4
20000013 literature: romance 2, escritor* 4, literatura 4, livro* 1, poeta 3
20000018 music: música 4, cantor* 4, álbum 4, concerto* 3, show 2, canção 4
20000051 television: televisão 4, novela 3, apresentador* 4, série 1, globo 1
20000053 act of terror: atentado* 4, terroris* 4, reféns 4
20000056 armed conflict: soldado* 4, exército 3, tropas 4, míssil 4, mísseis 4, drone* 2, bombardeamento* 4, bombardeio* 4, hamas 3, ofensiva 3
20000062 war: guerra 2, guerra civil 4, invasão 3
20000066 demonstration: manifestação 4, manifestantes 4, protesto* 3
20000073 peace process: cessar-fogo 4, cessar fogo 4, trégua 4, paz 2
20000093 corruption: corrupção 4, suborno 4
20000095 drug related crimes: tráfico de droga* 4, tráfico 3, cocaína 4
20000099 homicide: homicídio* 4, assassinato* 4, assassinad* 4, feminicídio* 4
20000107 court: tribunal 4, julgamento 4, juiz 3, condenad* 4, ministério público 4, prisão 3, stf 4, réu 4, procurador* 3, sentença 4
20000133 police: polícia* 2, detid* 3, preso* 3, psp 4, gnr 4, pj 3, investigação 1
20000150 fire: incêndio* 4, incêndios florestais 4
20000151 natural disaster: terremoto* 4, sismo 4, inundaç* 4, enchente* 4, furacão 4, deslizamento* 4
20000256 energy and resource: petróleo 4, petrobras 4, energia 2, galp 4, combustíve* 4, edp 3, gás 2
20000337 transport: tap 3, aeroporto* 2, cp 1, companhia aérea 4
20000346 macro economics: inflação 4, pib 4, juros 4, selic 4, banco central 4, bce 4, recessão 4, défice 4, déficit 4, tarifas 2, exportações 4, dívida 2
20000385 market and exchange: bolsa 3, ações 2, ibovespa 4, psi 3, acionistas 4, bitcoin 4
20000418 climate change: clima 2, climátic* 4, alterações climáticas 4, mudanças climáticas 4, aquecimento global 4, emissões 4
20000446 disease and condition: doença* 4, cancro 4, câncer 4, diabetes 4
20000448 communicable disease: vírus 4, covid* 4, vacina* 4, gripe 4, dengue 4, pandemia 4
20000574 election: eleiç* 4, eleitora* 4, voto* 3, candidat* 4, urnas 4, presidenciais 4, legislativas 4, autárquicas 4, segundo turno 4
20000593 government: primeiro-ministro 4, presidente 1, planalto 4, lula 3, bolsonaro 3, prefeito 3, governador 3, montenegro 1
20000615 legislative body: parlamento 4, deputad* 4, senado* 4, câmara dos deputados 4, assembleia da república 4, lei 1, congresso 2
20000634 migration policy: imigra* 4, migrante* 4, deportaç* 4, asilo 4
20000638 international relations: onu 4, união europeia 4, nato 3, otan 4, bruxelas 3, cimeira 4, cúpula 3
20000639 diplomacy: diplomat* 4, diplomátic* 4, embaixad* 4, negócios estrangeiros 4, relações exteriores 4
20000642 economic sanction: sanções 4, embargo 4
20000651 political parties and movements: ps 2, psd 4, chega 2, pt 2, pl 2, iniciativa liberal 4
20000757 aerospace engineering: espacia* 4, nasa 4, foguete* 4, astronauta* 4, satélite* 4
20000763 information technology and computer science: inteligência artificial 4, software 4, computador* 4, internet 2, aplicação 2, aplicativo* 4, telemóve* 4, google 2, apple 2, microsoft 3, ciberataque* 4, utilizador* 4, usuário* 3
20000991 motor car racing: fórmula 1 4, verstappen 4, grande prémio 4
20001065 soccer: futebol 4, golo* 4, gol 4, gols 4, benfica 4, fc porto 4, sporting 3, flamengo 4, palmeiras 4, corinthians 4, liga dos campeões 4, liga portugal 4, avançado 4, brasileirão 4, seleção 2
20001085 tennis: ténis 4, tênis 4, wimbledon 4
20001365 business reporting and performance: lucro* 4, receita* 1, trimestre 4, vendas 2, dividendo* 4
20001370 financial service: banco* 2, crédito* 3, seguro* 1
`;
