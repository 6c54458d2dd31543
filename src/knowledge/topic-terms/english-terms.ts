/**
 * What English words say about an article's subject: a Media Topic's id, its label, then its terms, each with the
 * weight of its evidence from 1 (a hint) to 4 (hardly ever about anything else). A term with a capital letter
 * matches only so written; one that ends in `*` matches whatever begins so. Own work.
 */
export const englishTerms = `
01000000 arts, culture, entertainment and media: culture 1, cultural 1, arts 2, entertainment 2, showbiz 3, arts and culture 3, entertainer 2, showbusiness 3, creative industry 2, Hollywood 2, Bollywood 3, red carpet 2
02000000 crime, law and justice: crime 2, justice 1, legal 1, law 1, criminal 2, offender 2, victim 1, allegation 1, lawyer 1, attorney 1, solicitor 1, barrister 2, charged 1, jail 2, jailed 3, prison 2, prisoner 1, inmate 3, convicted 2, conviction 2, guilty 2, imprisonment 2, behind bars 3, parole 2, misconduct 1, blackmail 3, crook 2, suspected 1
03000000 disaster, accident and emergency incident: disaster 2, emergency 1, accident 2, tragedy 1, death toll 2, survivor 1, rescue 1, rescued 1, rescuer 3, rescue worker 3, injured 1, evacuate 2, evacuated 2, evacuation 2, collapse 1, wreckage 3, debris 2, missing people 2, deadly 1, dead 1, devastated 1, stranded 1, victims 1
04000000 economy, business and finance: business 2, company 1, firm 1, industry 1, financial 2, finance 2, corporate 1, commercial 1, executive 1, chief executive 2, analyst 1, CEO 1, shareholder 2, investor 2, investment 1, investing 2, investment bank 3, venture capital 2, entrepreneur 2, stake 1, asset 1, economist 2, Wall Street 2, small business 2, household budget 1, money 1
05000000 education: education 3, educational 2, academic 1, learning 1, literacy 2, educator 3, scholarship 2, education ministry 3, education minister 3, education secretary 3
06000000 environment: environment 2, environmental 2, environmentalist 3, eco-friendly 3, Greenpeace 3, WWF 2, ecological 3, ecology 3, environment agency 3, environment ministry 3, recycling 2, recycle 2
07000000 health: health 2, medical 2, NHS 3, health minister 2, health secretary 3, department of health 3, World Health Organisation 3, World Health Organization 4, healthcare 2, health care 2, illness 2, sick 1, symptom 2, clinical 2, antioxidant 3, life expectancy 2, public health 3, health service 3, health risk 3, health official 3, health ministry 3, medic 1
08000000 human interest: human interest 3, heartwarming 3, heartbreaking 2, quirky 2, bizarre 1, amazing story 2, lottery winner 2
09000000 labour: labour market 2, labor 1, worker 2, workers 2, workforce 2, job 1, jobs 2, staff 1, workplace 2
10000000 lifestyle and leisure: lifestyle 3, leisure 2, hobby 2, DIY 2, best deal 3, gift guide 3, life hack 3, tips 1
11000000 politics: politics 2, political 2, politician 3, policy 1, minister 1, opposition 1, political crisis 2, Westminster 2, Capitol Hill 3, Whitehall 2, Downing Street 3, White House 2, Kremlin 2, democracy 2, democratic 1, reform 1, left-wing 2, right-wing 2, far-right 2, far right 2, conservative 1, socialist 2, Tony Blair 2, Gordon Brown 2, Michael Howard 2, Charles Kennedy 2, Blair 1, Bush 1, Trump 1, Putin 1, Biden 1, Obama 1, Kerry 1, political leader 2, backbencher 3, manifesto 3, spin doctor 3, Brexit 3, home secretary 3, foreign secretary 2, shadow cabinet 3, UKIP 3, leadership 1, sleaze 2
12000000 religion: religion 3, religious 2, faith 1, worship 2, God 1, theology 3, theologian 3, prayer 2, holy 1, spiritual 1, sacred 1, cleric 2, clergy 3, worshipper 3
13000000 science and technology: science 2, scientific 2, scientist 2, technology 2, tech 2, technological 2, technologist 3, tech firm 2, tech giant 2, hi-tech 2, high-tech 2, researcher 2, research 1, innovation 1, gadget 3, invention 2, inventor 2, scholars 1
14000000 society: society 1, social 1, community 1, generation 1, social change 3
15000000 sport: sport 3, sports 3, sporting 2, athlete 3, team 1, coach 2, player 2, champion 2, season 1, win 1, victory 1, defeat 1, beat 1, match 2, game 1, score 1, scored 2, squad 3, captain 1, injury 1, tournament 3, semi-final 3, semifinal 3, quarter-final 3, quarterfinal 3, final 1, stadium 2, fixture 2, manager 1, club 1, title race 2, defending champion 3, fans 1, league 2, cup 2, winner 1, round 1, second half 3, first half 2, debut 1, points 1, rookie 3, roster 3, standings 3, leaderboard 2, unbeaten 3, half-time 3, halftime 3, hamstring 4, knee injury 3, ankle injury 3, groin 2, teammate 3, team-mate 3, winless 3, playoff 3, playoffs 3, locker room 3, comeback 1, thrash 1, overtime 1, away win 3, home win 3, ESPN 2
16000000 conflict, war and peace: conflict 1, hostilities 2, peacekeeper 2, peacekeeping 2, casus belli 2, violence 1, clash 1, bloodshed 2, weapon 1, armed 1, Nato 1, war-torn 2, bomb 1, hostage 2
17000000 weather: weather 3, temperature 2, degrees 1, weather service 4, Met Office 4, meteorologist 4, meteorological 3, National Weather Service 4, sunny 1, cloudy 2
20000003 animation: anime 3, animation 2, animator 3, Disney 1
20000004 cartoon: cartoonist 3, cartoon 2, comic strip 3, comic book 3
20000005 cinema: film 2, movie 3, cinema 3, box office 4, screenplay 3, screenwriter 3, film director 3, filmmaker 3, film-maker 3, film festival 4, Oscar 3, Bafta 3, Golden Globe 4, best actor 3, best actress 3, best picture 3, blockbuster 2, sequel 2, film star 3, movie star 3, starring 2, actor 2, actress 2, documentary 2, Pixar 2, DreamWorks 2, film studio 3, Academy Award 4, Cannes 2, Sundance 3, trailer 1, casting 1, thriller 2, biopic 3, box-office 4, cast 1, screening 1, animated 2, horror film 2, multiplex 2, co-star 2, comedy 1
20000007 dance: ballet 3, dancer 2, choreographer 3, choreography 3, dance company 3, dance troupe 3
20000011 fashion: fashion 3, fashion week 4, fashion designer 4, catwalk 3, haute couture 4, couture 2, supermodel 3, outfit 2, gown 2, dress 1, stylist 2, vogue 2, runway show 3, wardrobe 1
20000013 literature: novel 2, novelist 3, author 1, book 1, bestseller 2, best-seller 2, best-selling 1, poet 2, poetry 2, poem 2, literary 2, literature 2, Booker Prize 3, Nobel Prize in Literature 3, Pulitzer 2, publisher 1, memoir 2, children's book 2, fiction 2, Harry Potter 2, paperback 2, hardback 2, playwright 2, short story 2, book fair 3, JK Rowling 2, library book 1
20000018 music: music 2, musician 3, album 3, singer 3, song 2, songwriter 3, band 2, concert 2, rapper 3, hip-hop 3, hip hop 3, pop star 3, pop group 3, pop music 3, rock band 3, rock group 3, guitarist 3, drummer 3, vocalist 3, singles chart 4, album chart 4, chart-topping 2, number one single 3, debut album 3, soundtrack 2, orchestra 3, symphony 3, composer 3, opera 2, Grammy 3, Brit Award 3, Brits 2, gig 2, record label 2, record company 2, R&B 2, jazz 2, punk 1, reggae 2, Eurovision 3, music festival 4, Glastonbury 3, frontman 3, lyrics 2, lyric 1, DJ 1, U2 2, Mercury Prize 3, music award 3, chart show 2, world tour 2, melody 2, choir 2, pianist 3, violinist 3, ballad 2, beatles 2, recording artist 3, karaoke 2, boy band 3, girl group 3
20000029 theatre: theatre 3, theater 2, stage play 3, West End 2, Broadway 3, musical 2, playwright 2, Shakespeare 2, Tony Award 3, stage show 2, pantomime 2, theatregoer 3, Olivier Award 3, ballet 2, dramatist 2, stage production 2
20000031 visual arts: painting 2, painter 3, sculpture 2, sculptor 3, art gallery 3, gallery 2, artwork 3, art dealer 3, Turner Prize 3, portrait 2, photographer 1, photography 1, canvas 1, fine art 3, artist 1, mural 2, graffiti 1, Picasso 3, Van Gogh 3, Rembrandt 3, masterpiece 2, watercolour 2, art market 2, old master 2
20000040 customs and tradition: folklore 2, tradition 1, folk costume 2
20000042 language: native language 2, dictionary 2, linguist 2, dialect 2, mother tongue 3, minority language 3
20000043 library and museum: museum 3, library 2, librarian 3, archive 1, museum director 3
20000044 monument and heritage site: heritage site 4, world heritage 4, monument 2, Unesco 2, historic building 3, landmark 1, heritage 2, listed building 3
20000045 mass media: media 1, mass media 3, journalism 3, journalist 2, broadcaster 2, newsroom 3, media group 1, media company 1, reporter 1, press freedom 1
20000046 news media: news agency 2, news organisation 2, news outlet 2, war correspondent 2
20000047 newspaper: newspaper 2, tabloid 2, broadsheet 2, editorial 1, circulation 1, daily paper 1
20000049 periodical: magazine 1, periodical 2
20000050 radio: radio 2, radio station 3, podcast 2, broadcaster 1, disc jockey 3, BBC Radio 2
20000051 television: television 2, TV 2, TV show 3, TV presenter 3, talk show 3, game show 3, reality TV 3, reality show 3, TV drama 3, viewer 2, ratings 1, BBC One 3, BBC Two 3, Channel 4 2, ITV 2, HBO 2, Emmy 3, primetime 2, prime-time 2, soap 1, sitcom 2, broadcast 1, TV channel 2, chat show 3, comedian 2, comedy show 3, talent show 3, TV star 3, X Factor 2, American Idol 3, presenter 2, Pop Idol 2
20000053 act of terror: terror attack 3, terrorist attack 3, suicide bomber 3, suicide bombing 3, suicide attack 3, terror plot 2, hostage-taking 2, attacker 1, Islamist attack 2, jihadi 2, jihadist 2, al-Qaeda 2, al-Qaida 2, Al Qaeda 2, Al-Qaida 2, Islamic State 2, Isis 1, Taliban 1, Boko Haram 2, hostage crisis 3, behead 3, beheaded 3, beheading 3, militant 2
20000055 terrorist bombings: car bomb 3, bombing 2, bomb attack 3, bomb blast 3, roadside bomb 3, truck bomb 3, bomber 2, explosive 1, blast 1
20000056 armed conflict: troop 2, soldier 2, military 1, missile 2, airstrike 3, air strike 3, air raid 3, artillery 3, shelling 3, insurgent 3, insurgency 3, rebel 2, gunmen 1, militia 3, fighter jet 2, warplane 3, warship 2, combat 2, battlefield 3, frontline 2, front line 2, army 2, commander 2, Hamas 2, Hezbollah 3, Hizbollah 3, IDF 3, Israeli army 3, Israeli forces 3, Israel Defense Forces 3, Palestinian militant 3, Gaza 2, West Bank 2, drone strike 3, drone attack 3, tank 1, rocket attack 3, rocket fire 3, mortar 2, Marines 2, ambush 2, offensive 1, casualties 1, civilian 1, fighting 2, rebel-held 3, Donbas 2, separatist 2, sniper 2, infantry 3, brigade 2, battalion 3, ballistic missile 3, cross-border 1, Fallujah 3, Najaf 3, Baghdad 1, Iraq 1, Darfur 2, Chechnya 2, Kandahar 2, helicopter gunship 3, ground forces 3, armed forces 2, armed group 2, armed conflict 3, Sadr 2, Kashmir 1, hostages 1, self-defence 1, military operation 2, killed 1, machine gun 2, gunfire 1, gunbattle 3, warlord 3, fighter 1, Sunni 1, Shiite 1, Gaza Strip 2, Donetsk 2, Houthi 3, war games 2, military exercise 2, military drill 2
20000057 guerrilla activity: guerrilla 3, guerilla 3, guerrilla group 3, FARC 2, paramilitary 2
20000058 international military intervention: military intervention 4, coalition forces 3, US-led coalition 3, foreign troops 3, Multinational force 2, peacekeeping force 3, peacekeeping mission 3, intervention 1, peacekeeping troops 3
20000060 military occupation: military occupation 4, occupied territory 3, occupied territories 3, occupation forces 3, occupying 2, settler 2, annexation 2
20000062 war: war 2, civil war 4, invasion 3, invade 2, war zone 3, Iraq war 3, war on terror 1, Gulf War 3, nine-year war 2, declared war 3, warfare 2, wartime 2, war-torn 2, WWII 1, second world war 1, world war 1, ceasefire 1, full-scale invasion 4, trench 2, war effort 3
20000065 civil unrest: unrest 2, civil unrest 4, protest 1, state of emergency 1, curfew 2, strife 2
20000066 demonstration: demonstration 2, demonstrator 3, protester 3, protest 2, protest march 3, tear gas 3, sit-in 2, street protest 3, water cannon 2
20000067 rebellion: rebellion 3, uprising 3, revolt 2, mutiny 3
20000068 revolution: revolution 2, revolutionary 2, Orange Revolution 3, Arab Spring 3
20000069 riot: riot 3, rioter 3, rioting 3, looting 2, riot police 2, far-right protester 2
20000070 coup d'etat: coup 2, coup d'etat 4, military coup 4, junta 3, coup attempt 4, failed coup 3, coup plot 3
20000071 massacre: massacre 3, mass killing 3, mass grave 3
20000072 genocide: genocide 4, ethnic cleansing 4, genocidal 3
20000073 peace process: peace process 4, peace 1, peace deal 4, peace agreement 4, peace accord 4, peace treaty 3, truce 3, ceasefire 3, cease-fire 3, peacemaker 2, disengagement 2, Camp David 2, roadmap 1, reconciliation 1
20000074 peace envoy: peace envoy 4, special envoy 1
20000075 peace plan: peace plan 4
20000076 peace talks: peace talks 4, peace negotiation 4, peace summit 3, Geneva talks 2
20000077 post-war reconstruction: reconstruction 1, rebuilding effort 2, post-war 2
20000078 disarmament: disarmament 4, disarm 3, arms control 3, weapons inspector 3, nonproliferation 2
20000079 ordnance clearance: landmine 3, mine clearance 4, unexploded 3, demining 4
20000080 prisoners of war: prisoner of war 4, prisoners of war 4, POW 3, Guantanamo 2, Abu Ghraib 3
20000082 crime: offence 1, felony 3, crime scene 3, stabbed 2, stabbing 3, assailant 2, burglar 2, knife crime 3, hate crime 3, kidnapper 2, poisoned 1, racketeering 3, body parts 2, extortion 3, stalker 2, stalking 2
20000083 arson: arson 4, arsonist 4
20000084 assault: assault 2, rape 3, raped 3, rapist 3, sexual assault 3, indecent assault 3, beaten up 2, domestic violence 2, sexual abuse 3, sex attacker 3, sex offender 3, paedophile 3, pedophile 3, child abuse 3
20000086 cyber crime: cybercrime 4, cyber crime 4, cyber-crime 4, phishing 2, ransomware 3, identity theft 3, hacker 2, hacking 2, cyberattack 3, cyber attack 3, cyber-attack 3, data breach 3, child porn 2, computer virus 1
20000087 corporate crime: corporate fraud 3, insider trading 3, insider dealing 3, accounting scandal 2, accounting fraud 3, price-fixing 2, price fixing 2, cartel 1
20000093 corruption: corruption 3, bribe 3, bribery 3, graft 2, kickback 3, embezzlement 3, embezzle 3
20000095 drug related crimes: drug trafficking 4, drug dealer 3, drug dealing 3, cocaine 2, heroin 2, drug lord 4, drug cartel 4, drug smuggling 4, narcotic 2, drug gang 3, cannabis 1, fentanyl 2
20000097 fraud: fraud 3, fraudster 3, fraudulent 2, scam 2, scammer 3, conman 3, forgery 2, counterfeit 2, money laundering 3, money-laundering 3, Ponzi 3, swindle 3
20000098 hijacking: hijack 2, hijacker 3, hijacking 3, piracy at sea 3, carjacking 3
20000099 homicide: murder 3, murdered 3, murderer 3, homicide 3, manslaughter 3, killer 2, killing 1, serial killer 4, murder charge 3, murder case 3, murder trial 3, assassination 2, assassin 2, shot dead 2, slaying 3, found dead 2, quadruple murder 3, double murder 3
20000100 kidnapping: kidnap 3, kidnapped 3, kidnapping 3, abduction 3, abducted 3, ransom 2, held captive 2, chained 1
20000101 organised crime: organised crime 4, organized crime 4, mafia 3, mob boss 3, gang 2, gangster 3, crime syndicate 3, violent gang 3, gang member 3, triad 2, yakuza 3
20000103 terrorism: terrorism 2, terrorist 2, counter-terrorism 3, anti-terror 3, anti-terrorism 3, terror suspect 3, terror cell 3, terror 1, extremist 1
20000104 robbery and theft: robbery 3, robber 3, burglary 3, theft 2, stolen 1, thief 3, thieves 3, heist 3, raider 1, shoplifting 3, shoplifter 3, armed robbery 4, bank robbery 4, looted 2, stole 2
20000105 war crime: war crime 4, war crimes 4, crimes against humanity 4, war criminal 4, war crimes tribunal 4, ICC 2, International Criminal Court 3
20000106 judiciary: judiciary 3, judicial 2, judge 2, magistrate 3, justice ministry 2, tribunal 2
20000107 court: court 2, trial 2, jury 3, juror 3, verdict 3, Supreme Court 3, High Court 3, Court of Appeal 3, appeals court 3, court case 3, courtroom 3, sentenced 3, sentence 1, defendant 3, plaintiff 3, pleaded guilty 3, pleaded not guilty 3, testify 2, testified 2, testimony 2, witness 1, acquitted 3, life sentence 3, death penalty 3, execution 1, extradition 2, extradite 3, bail 2, bailed 2, appeal 1, hearing 1, ICJ 3, legal opinion 2, life imprisonment 3, death row 3, custody 2, lethal injection 3, retrial 3, court-martial 2, International Court of Justice 3, old bailey 3, federal judge 3, district court 3, crown court 3
20000116 out of court procedures: out-of-court settlement 4, settlement 1, settle lawsuit 3, plea deal 3, plea bargain 3
20000118 prosecution and prosecutors: prosecutor 3, prosecution 2, indictment 3, indicted 3, prosecute 2, prosecuted 2, district attorney 3, state attorney 2, defense lawyer 3, defence lawyer 3, attorney general 2
20000121 law: legislation 1, lawsuit 2, legal action 2, legal battle 2, legal case 2, sue 2, sued 2, suing 2, class action 2, libel 3, copyright 1, injunction 2, litigation 2, defamation 3, young lawyer 2
20000126 international law: international law 3, Geneva Convention 3, extraterritorial 2
20000129 law enforcement: law enforcement 3, FBI 2, Interpol 3, Scotland Yard 3, sheriff 2, Metropolitan Police 3, Secret Service 1
20000130 arrest: arrest 2, arrested 3, detained 2, detainee 2, in custody 2, arrest warrant 3, detain 1
20000131 investigation (criminal): investigation 1, detective 3, forensic 2, investigator 1, probe 1, search warrant 3, suspect 2, interrogation 2, autopsy 2, post-mortem 2, inquest 3, manhunt 3
20000133 police: police 2, police officer 3, policeman 2, policemen 2, cop 2, constable 2, police chief 3, police force 2, police station 2, chief constable 3, officer 1
20000139 accident and emergency incident: fatal accident 4, freak accident 3, stampede 3, crushed to death 2, electrocuted 2, electrocution 2
20000140 explosion accident and incident: gas explosion 4, explosion 2, exploded 1, blew up 1
20000141 industrial accident and incident: mine disaster 4, mine accident 3, trapped miner 4, trapped miners 4, nuclear accident 3, oil spill 2, chemical leak 3, mine explosion 3, blasting 2, mining blast 3, gas leak 3, coal mine 1
20000143 transportation accident and incident: plane crash 4, crash 2, train crash 4, crashed 2, bus crash 4, derailment 4, derailed 4, shipwreck 3, capsized 3, capsize 3, ferry disaster 3, sank 1, sinking 1, collision 2, air crash 4, helicopter crash 4, car crash 3, pile-up 3, bird strike 3, black box 2, crash site 3, crash landing 3, emergency landing 3, motorway crash 3, near-miss 2, plane 1
20000148 disaster: catastrophe 2, disaster zone 3, state of disaster 2, disaster relief 3, aid worker 1, relief effort 2, relief agency 2
20000149 famine: famine 3, starvation 2, food shortage 2, starving 2
20000150 fire: fire 2, blaze 3, wildfire 4, bushfire 4, forest fire 4, firefighter 3, arson attack 1, house fire 3, fire service 3, fire crew 3, brush fire 4, fire brigade 3, gutted 1, engulfed 1, inferno 2
20000151 natural disaster: earthquake 4, quake 4, tsunami 4, hurricane 3, typhoon 3, cyclone 3, flood 3, flooding 3, floods 3, floodwater 3, landslide 3, mudslide 3, avalanche 3, volcano 3, volcanic eruption 4, eruption 2, tornado 3, natural disaster 4, aftershock 4, magnitude 2, Richter 3, epicentre 3, epicenter 3, drought 2, Hurricane 2, Katrina 2, storm surge 2, monsoon 2, flash flood 4
20000161 structural failure: building collapse 4, bridge collapse 4, roof collapse 4, collapsed building 4, dam collapse 4, collapsed 1
20000168 emergency response: emergency services 3, paramedic 3, rescue operation 3, search and rescue 3, rescue team 3, ambulance 2, coastguard 3, coast guard 2, lifeboat 3, first responder 3, emergency crew 3
20000170 business information: business confidence 3, consumer confidence 3, business survey 2, corporate 1
20000183 business financing: initial public offering 4, IPO 3, share sale 3, flotation 3, float 1, public offering 3, private equity 3, venture capitalist 3, rights issue 3, fundraise 2, loan 1, creditor 2, debt 1, refinancing 2, financing 2, startup funding 3, raised capital 2
20000188 human resources: human resources 3, job cut 2, downsizing 2, headcount 2
20000192 business strategy and marketing: marketing 2, advertising 2, advert 1, advertiser 2, brand 1, ad campaign 3, patent 2, trademark 3, product launch 2, rebrand 3
20000199 business governance: boardroom 2, board of directors 2, annual general meeting 3, shareholder meeting 3, executive pay 3, chairman 1, corporate governance 4, chief financial officer 2, antitrust 2, anti-trust 2, monopoly 1, competition regulator 1
20000209 products and services: product 1, consumer 1, customer 1, retail 1, factory 1, sector 1, manufacturer 2, supplier 1, industrial 1
20000210 agriculture: farmer 2, farming 2, agriculture 3, agricultural 3, crop 2, livestock 2, grain 2, harvest 2, dairy 2, cattle 2, beef 1, farm 2, fertiliser 2, fertilizer 2, corn 1, sugar 1, wheat 1, coffee 1, cotton 1, rice 1, farm subsidy 3, acreage 2, soybeans 2
20000213 commercial fishing: fishing fleet 3, fishery 3, fisheries 3, fish stock 3, fisherman 2, fishermen 2, fishing quota 4, trawler 3
20000217 chemicals: chemical company 3, chemicals 2, petrochemical 3
20000235 construction and property: housing market 3, house price 4, property market 4, real estate 4, construction 2, builder 2, housebuilder 3, property developer 3, estate agent 3, home sale 3, housing 1, property 1, developer 1, homebuyer 3, architect 1, skyscraper 1, office space 2, landlord 1, homeowner 2, rent 1, home loan 2
20000243 consumer goods: consumer goods 3, cosmetics 2, beverage 2, brewer 3, brewing 2, soft drink 2, clothing 1, toy 1, tobacco 2, food company 3, luxury goods 3, snack 1, coca-cola 2, footwear 2, beer 2
20000256 energy and resource: oil 2, oil company 4, oil giant 4, energy company 3, natural gas 3, gas pipeline 3, refinery 3, coal 2, electricity 2, power plant 2, power station 2, nuclear power 2, petroleum 3, drilling 2, oil field 3, oilfield 3, offshore 1, pipeline 2, BP 2, Shell 2, Exxon 3, Gazprom 3, Yukos 3, Chevron 3, gas 1, energy price 3, fuel price 3, petrol price 3, petrol 1, gasoline 2, energy bill 2, utility 1, hydrogen 2, green hydrogen 3, OPEC 3, oil output 3, oil production 3, wind farm 2, solar farm 2, battery plant 2
20000294 manufacturing and engineering: carmaker 4, car maker 4, automaker 4, auto maker 4, General Motors 4, Ford 1, Volkswagen 3, Toyota 3, Nissan 3, Fiat 3, BMW 2, Chrysler 3, Tesla 1, Boeing 2, Airbus 3, aircraft maker 3, manufacturing 2, steel 2, steelmaker 4, car industry 3, assembly plant 3, aerospace company 2, shipbuilder 3, shipyard 2, engineering firm 2, plant 1, car sales 3, vehicle 1, machinery 2, steel tariff 3
20000304 media and entertainment industry: media company 3, media giant 4, Time Warner 3, Walt Disney 2, Viacom 3, News Corp 3, publishing house 2, broadcasting group 3, advertising revenue 3, streaming service 2, Bertelsmann 3, music industry 2, film industry 2, Murdoch 2
20000316 metal and mineral mining and refining: mining company 4, miner 1, mining 2, aluminium 2, aluminum 2, iron ore 3, diamond 1, gold mine 3, smelter 3, BHP 3, Rio Tinto 3, nickel 2, zinc 2, uranium mine 2, rare earth 2
20000331 tourism and leisure industry: hotel chain 3, tour operator 3, theme park 2, casino 2, resort company 3, tourism industry 4, hospitality 2, hotel 1, tourist 1, tourism 2, travel agent 2, cruise line 3
20000337 transport: airline 3, carrier 1, low-cost airline 4, budget airline 4, airport 1, railway 2, rail operator 3, shipping 2, freight 3, trucking 3, British Airways 3, Ryanair 3, EasyJet 3, Delta Air Lines 4, United Airlines 4, US Airways 4, Air France 3, Lufthansa 3, Qantas 3, Alitalia 3, airliner 1, passenger 1, port 1, container ship 2, cargo 2, logistics 2, public transport 2, commuter 1, transport 1, toll road 2, train service 2, air fare 3
20000344 economy: economy 2, economic 2, GDP 3, gross domestic product 4, economic recovery 3, economic crisis 2, economic slowdown 3, Davos 2, World Bank 2, IMF 2, International Monetary Fund 3, financial crisis 3, credit crunch 3
20000345 economic policy: economic policy 4, tax cut 2, fiscal policy 3, austerity 2
20000346 macro economics: inflation 3, interest rate 3, central bank 3, Federal Reserve 4, Fed 2, rate cut 2, rate hike 3, rate rise 3, economic growth 4, growth rate 2, recession 3, slowdown 2, Bank of England 3, European Central Bank 4, ECB 3, consumer price 3, consumer spending 4, money supply 3, unemployment rate 1, trade deficit 3, trade surplus 3, budget deficit 2, deficit 2, retail sales 3, tariff 3, import duty 3, exports 2, imports 2, export 2, import 1, exporter 2, trade talks 2, free trade 3, WTO 3, World Trade Organisation 3, World Trade Organization 3, trade agreement 3, trade deal 3, trade dispute 3, trade war 3, protectionism 3, monetary policy 4, Greenspan 3, Bernanke 3, productivity 1, national debt 2, cost of living 2, price rise 1, industrial production 3, manufacturing output 3, economic data 3, balance of payments 4, stimulus 2, quantitative easing 4, foreign investment 2, direct investment 2, trade and economic 2, trade 1, spending 1, household 1, commodity price 2, quota 1
20000385 market and exchange: stock market 4, stock exchange 3, stock 2, stocks 3, share 1, shares 3, share price 4, Dow 2, Dow Jones 3, Nasdaq 3, FTSE 3, Nikkei 3, S&P 500 3, Wall St 3, trader 2, bull market 3, bear market 3, equity 1, equities 3, blue chip 2, blue-chip 2, hedge fund 3, portfolio 2, mutual fund 3, stock price 3, market value 2, market 1, index 1, securities 2, market capitalisation 3, market share 1, investment fund 2, fund manager 2, crypto 3, cryptocurrency 3, bitcoin 3, blockchain 2
20000386 commodity market: oil price 4, crude 3, crude oil 4, barrel 3, gold price 3, commodity 2, commodities 2, Opec 3, copper 2, futures 2, coffee price 3, cocoa 2, wheat 2, soybean 2, metals 1, oil prices 4, bullion 3, tonne 1
20000390 debt market: bond 2, bonds 2, treasuries 3, treasury bond 3, gilt 2, yield 2, bond market 4, junk bond 3, eurobond 3, government bond 3, debenture 3, credit rating 3, sovereign debt 3
20000391 foreign exchange market: dollar 2, euro 1, yen 2, sterling 2, currency 2, exchange rate 4, foreign exchange 4, forex 4, yuan 2, renminbi 3, devaluation 3, rouble 2, ruble 2, currencies 2, greenback 3
20000392 loan market: mortgage 2, mortgage lending 4, lending 2, lender 2, borrower 2, loan market 4, foreclosure 3, subprime 3, repayment 1
20000400 school: school 2, schoolchildren 3, head teacher 3, headteacher 3, classroom 3, pupil 3, schoolboy 1, schoolgirl 1, school board 3, headmaster 3, school district 3, comprehensive school 3, truancy 3, school uniform 3, school meal 3, school year 2, schooling 3
20000401 primary education: primary school 3, elementary school 3
20000404 upper secondary education: high school 2, secondary school 3, sixth form 3, grammar school 3
20000405 college and university: university 2, universities 3, college 1, undergraduate 3, tuition fee 4, tuition 3, campus 2, student loan 3, higher education 4, degree 1, vice-chancellor 3, Harvard 1, Oxford University 2, Cambridge University 2, graduate 1, lecturer 2, scholar 2, student debt 3, professor 1, top-up fee 3
20000409 early childhood education: nursery 1, kindergarten 3, preschool 3, pre-school 3
20000412 curriculum: curriculum 4, syllabus 3
20000413 educational testing and examinations: exam 3, A-level 3, GCSE 4, examination 1, SAT 1, test score 3
20000415 students: student 2, students 2, school leaver 3
20000416 teachers: teacher 3, teachers 3, teaching 2, teaching union 3, teacher training 4
20000418 climate change: climate change 4, climate 2, global warming 4, greenhouse gas 4, carbon emission 4, carbon dioxide 3, emission 2, Kyoto 3, Kyoto Protocol 4, Paris Agreement 3, climate summit 4, climate crisis 4, net zero 3, net-zero 3, fossil fuel 3, carbon footprint 3, decarbonise 3, decarbonisation 3, IPCC 3, sea level 2, CO2 3, glacier 2, ice sheet 3, ice shelf 3, polar ice 3, Arctic ice 3, melting ice 3, warming 2, carbon 1, Just Stop Oil 3, climate activist 4, climate policy 3
20000420 conservation: conservation 2, conservationist 3, nature reserve 3, national park 2, rewilding 3, logging 2, reforestation 3
20000424 environmental pollution: pollution 3, polluter 3, air pollution 4, toxic waste 4, hazardous 1, smog 3, oil spill 3, sewage 2, plastic waste 3, landfill 3, pollutant 3, contaminated 1, contamination 1, microplastic 3, air quality 3, toxic 1, pesticide 2
20000430 natural resources: natural resources 2, water shortage 3, deforestation 4, renewable energy 3, renewable 3, rainforest 3, solar power 2, solar-powered 2, wind power 2, solar panel 2, solar energy 2, clean energy 3, drinking water 1, water supply 1, green energy 3, groundwater 3
20000441 nature: wildlife 3, species 2, nature 1, ecosystem 3, biodiversity 4, endangered species 4, endangered 2, extinction 2, coral reef 3, habitat 2, whale 2, whaling 3, elephant 2, poaching 2, poacher 2, tiger 1, panda 2, polar bear 3, rhino 2, ivory 1, bird 1, bee 1, wetland 2, forest 1, marine life 3, invasive species 4, zoo 1, animal 1, dolphin 2, shark 2, gorilla 2, wolf 1, wolves 1
20000446 disease and condition: disease 3, syndrome 2, chronic 1, arthritis 3, asthma 3, Alzheimer 3, dementia 3, diabetes 3, diabetic 3, obesity 3, obese 2, stroke 1, epilepsy 3, Parkinson 2, autism 2, multiple sclerosis 4, allergy 2, allergic 2, blood pressure 3, cholesterol 3, osteoporosis 3, infertility 2, kidney disease 3, malnutrition 2, coma 1, genetic disorder 2, lost 130 pounds 2, menopause 3
20000447 cancer: cancer 3, tumour 3, tumor 3, breast cancer 4, lung cancer 4, chemotherapy 3, leukaemia 3, leukemia 3, prostate cancer 4, cancer patient 3, oncologist 3
20000448 communicable disease: virus 2, HIV 3, Aids 2, AIDS 3, infection 2, infected 2, infectious 3, bird flu 4, flu 2, influenza 3, epidemic 3, pandemic 3, coronavirus 3, Covid 3, Covid-19 3, Sars 3, SARS 3, malaria 3, tuberculosis 3, cholera 3, measles 3, Ebola 3, polio 3, MRSA 3, superbug 3, outbreak 2, hepatitis 3, bacteria 2, meningitis 3, quarantine 2, contagious 3, swine flu 4, mpox 3, mad cow 2, foot-and-mouth 2, lockdown 1
20000454 heart disease: heart disease 4, heart attack 2, cardiac 2, cardiovascular 3, coronary 2
20000458 mental health and disorder: mental health 4, mental illness 4, depression 1, schizophrenia 3, psychiatric 3, psychiatrist 2, anxiety 1, eating disorder 3, anorexia 3, bipolar 2
20000461 health facility: clinic 2, hospital 2, nursing home 1, emergency room 2, intensive care 2, hospital ward 3, A&E 3
20000463 health organisation: health organisation 2
20000464 health treatment and procedure: treatment 1, surgery 2, transplant 3, therapy 2, stem cell 2, surgeon 2, organ donor 3, kidney transplant 4, IVF 3, screening programme 2, blood transfusion 2, liver transplant 4, hip replacement 3
20000465 diet: diet 2, nutrition 2, vitamin 2, weight loss 3, calorie 3, nutritionist 3, junk food 2, healthy eating 3, obesity crisis 3, trans fat 3, dietary 3
20000468 prescription drug: painkiller 3, antidepressant 3, antibiotic 3, prescription drug 4, drug 1, medication 2, Vioxx 3, FDA 1, medicine 2, side effect 2, statin 3, clinical trial 3, Prozac 3, Viagra 2, aspirin 2, opioid 2
20000477 vaccine: vaccine 4, vaccination 4, immunisation 3, immunization 3, jab 2, vaccinate 3, vaccinated 3
20000479 healthcare policy: healthcare policy 4, healthcare reform 4, health reform 3
20000480 government health care: Medicare 2, Medicaid 3, NHS trust 3, waiting list 2, primary care trust 3
20000483 health insurance: health insurance 4, Obamacare 3
20000485 medical profession: doctor 2, physician 2, nurse 2, nursing 2, GP 2, dentist 2, patient 2, midwife 2, British Medical Association 3, paramedic 1
20000498 award and prize: award ceremony 2, Nobel Peace Prize 3, Nobel Prize 2, prize-giving 2, honorary 1, knighthood 2
20000499 record and achievement: world record 1, Guinness World Records 3, oldest person 3, record-breaking 1, oldest woman 2, oldest man 2
20000501 ceremony: wedding 2, bride 2, groom 2, funeral 2, burial 1, memorial service 3, mourner 3, ceremony 1, engagement ring 2, graduation ceremony 3, best man 2, last days 1
20000505 celebrity: celebrity 3, celeb 3, celebrities 3, socialite 3, girlfriend 1, boyfriend 1, paparazzi 3, Kardashian 3, heartthrob 2, Taylor Swift 1, dating 1, snub 2
20000506 royalty: royal family 4, Prince Harry 4, Prince Charles 4, Prince William 4, Meghan 3, Duchess 2, Duke of 2, Buckingham Palace 3, royal wedding 4, Camilla 2, royal couple 3, monarch 2, Queen Elizabeth 3, King Charles 3, Princess Diana 3, Princess 1, palace 1, crown prince 2, Kensington Palace 3
20000509 employment: employment 2, employee 2, employer 2, hiring 2, salary 2, wage 2, wages 2, minimum wage 4, pay rise 3, recruitment 1, overtime 2, working hours 3, paid leave 3, parental leave 3, maternity leave 3, return to office 3, remote work 3, working from home 3, work from home 3, four-day week 3, payroll 2, bonus 1, child care crisis 2, RTO 2
20000511 child labour: child labour 4, child labor 4
20000522 workplace health and safety: workplace safety 4, workplace health 3, industrial accident 2
20000523 labour market: labour market 4, labor market 4, job market 4, jobs report 4, job creation 3, gig economy 4, skills shortage 3, jobless claims 3, nonfarm payroll 4, new jobs 3
20000524 labour relations: labour relations 4, industrial relations 4, collective bargaining 4
20000529 labour dispute: strike action 4, strike 1, strikers 3, walkout 3, industrial action 4, picket 3, picket line 4, labour dispute 4, labor dispute 4, lockout 3, pay dispute 4, on strike 3, general strike 4, strike ballot 4, striking worker 4
20000531 retirement: retirement 2, retiree 3, pension 2, pensioner 2, retirement age 4, pension scheme 3, pension fund 2, final salary 2
20000533 unemployment: unemployment 3, jobless 3, unemployed 3, layoff 3, lay-off 3, laid off 3, redundancy 3, redundancies 3, job loss 3, job cuts 3, axe jobs 3, cut jobs 3, jobs cut 2, unemployment rate 3, job losses 3
20000536 unions: union 1, unions 3, trade union 4, union leader 3, labor union 4, labour union 4, Teamster 4, Unison 2, TUC 3, AFL-CIO 4, union member 4, unionize 4, unionise 4, shop steward 3, RMT 2, union democracy 3
20000540 game: board game 3, puzzle 1, crossword 3, sudoku 3, card game 2, poker 2
20000549 gaming and lottery: lottery 3, gambling 3, betting 2, jackpot 3, casino 2, bookmaker 2, gambler 3
20000550 hobby: collector 1, stamp collecting 3, knitting 3, sewing 2, angling 2, model railway 3
20000551 holiday: holiday 1, vacation 2, holidays 1, Bank holiday 2, holidaymaker 3, family holiday 3
20000553 leisure venue: theme park 3, nightclub 2, pub 1, restaurant 2, Disney World 3, Disneyland 3, amusement park 3, chef 3, Michelin 3, dining 2, diner 1, cafe 1
20000560 outdoor recreational activities: camping 3, hiking 3, hiker 2, sleeping bag 4, backpack 2, campsite 3, fishing trip 2, tent 1, trail 1, outdoor 1, picnic 2
20000563 travel and tourism: travel 1, traveller 2, traveler 2, tourist 2, tourism 2, tourists 2, beach 1, hotel 1, resort 2, sightseeing 3, destination 1, itinerary 3, guidebook 3, trip 1, cruise 2, backpacker 2, visitor 1, luxury hotel 3, ski resort 2
20000565 lifestyle: wine 2, cocktail 2, recipe 4, cooking 3, baking 3, cook 1, dish 1, delicious 2, flavour 2, ingredient 2, gourmet 3, foodie 3, beauty 1, skincare 4, makeup 2, make-up 1, hairstyle 2, tattoo 2, shopping 1, bargain 1, rosé 3, sommelier 3, teaspoon 3, oven 2, cake 1, cheese 1, wellness 2, selfie 1, shopper 1, gift 1, pet 1, dog owner 2
20000570 house and home: houseplant 4, gardening 4, gardener 3, garden 2, home improvement 4, interior design 4, furniture 1, decor 3, laundry 3, airer 3, household chore 3, kitchen 1, cleaning hack 3, decorating 2, tidy 2, bathroom 1, appliance 1, mattress 2, drying 1, odour 1
20000572 trend: trendy 2
20000574 election: election 3, general election 4, vote 2, voter 3, voters 3, voting 3, ballot 3, polling station 4, poll 1, electoral 3, electorate 3, re-election 3, reelection 3, exit poll 4, swing state 4, turnout 2, landslide victory 3, by-election 4, midterm 3, elect 1, elected 1, runoff 2, opinion poll 2, presidency 1, presidential race 3, electoral college 4, constituency 2, marginal seat 3, campaign 1, polling 2, ballots 3, polls 1, Election Day 3
20000578 local elections: local election 4, council election 4, mayoral election 4, mayoral race 4
20000579 national elections: presidential election 4, parliamentary election 4, national election 4, legislative election 4, federal election 4, general election 2
20000580 political campaigns: election campaign 4, presidential campaign 4, campaign trail 4, campaigning 2, campaigned 2, political campaign 4, campaign rally 3, fundraiser 1, campaign finance 3, attack ad 3
20000582 political candidates: candidate 2, presidential candidate 4, running mate 4, nominee 2, front-runner 1, frontrunner 1, presidential hopeful 4
20000583 primary elections: primary election 4, Iowa caucus 3, caucus 2, New Hampshire primary 3, Super Tuesday 3
20000584 referenda: referendum 4, plebiscite 3
20000586 voting: voting machine 3, voter registration 4, vote count 3, vote rigging 3, recount 2, absentee ballot 3
20000587 fundamental rights: human rights 3, civil rights 3, free speech 3, freedom of speech 3, freedom of expression 3, press freedom 3, Amnesty International 3, Human Rights Watch 3, censorship 3, privacy 1, women's rights 3, civil liberties 3, religious freedom 2
20000593 government: government 2, cabinet 2, prime minister 2, president 1, ministry 1, governor 2, mayor 2, administration 1, premier 1, state visit 2, Taoiseach 3, chancellor 1, coalition government 3, ruling party 2, state opening 3, King's speech 3, PM 2, presidency 1, state of the union 3, inauguration 2, vice president 1, deputy prime minister 1, cabinet minister 3, interim government 2, bureaucrat 2
20000594 civil and public service: civil servant 4, civil service 4, public sector 2, public servant 3
20000597 constitution (law): constitution 3, constitutional 2, constitutional court 2, draft constitution 3
20000598 defence: defence 1, defense secretary 2, defence secretary 3, defence minister 2, defense minister 2, Pentagon 3, defence budget 3, ministry of defence 3, military spending 3, national guard 2, Rumsfeld 3, conscription 3, nato 1
20000605 espionage and intelligence: intelligence agency 4, CIA 3, MI5 3, MI6 3, spy 3, espionage 4, KGB 2, spies 3, Mossad 3, intelligence service 3, secret agent 2
20000607 government budget: budget 2, government budget 4, Treasury 1, spending review 3, pre-Budget report 3, public spending 3, government spending 3, Office for Budget Responsibility 4, spending cuts 2, budget package 3, government shutdown 3
20000611 impeachment: impeachment 4, impeach 4, impeached 4
20000612 local government and authority: city council 4, town council 4, council tax 3, local council 4, local government 4, councillor 3, alderman 3, local authority 3, borough council 3, city hall 2, council 1
20000613 minister and secretary (government): minister 1, foreign minister 1, interior minister 3, finance minister 2, secretary of state 1, minister resign 2, resign 1, resignation 1, junior minister 3
20000615 legislative body: parliament 3, parliamentary 2, Congress 2, Senate 3, senator 3, House of Representatives 3, House of Commons 4, Commons 2, House of Lords 4, lawmaker 3, legislator 3, legislature 3, MP 2, MPs 3, bill 1, MSP 3, MEP 3, Bundestag 3, Knesset 3, Duma 3, peers 2, congressman 3, congresswoman 3, House Speaker 3, committee 1, filibuster 3, backbench 3, parliamentarian 3, national assembly 3, congressional 2, Rep 1, Sen 1
20000618 regional government and authority: state government 3, regional government 3, Scottish Parliament 3, Welsh Assembly 3, Scottish Executive 3, devolution 3, statehouse 2
20000619 safety of citizens: homeland security 3, national security 2, Patriot Act 3, security measures 1, terror law 3, emergency powers 2
20000620 taxation: tax 2, taxation 3, taxpayer 2, VAT 2, income tax 3, tax hike 3, stealth tax 3, inheritance tax 3, tax rise 3, stamp duty 2
20000621 government policy: government policy 4, welfare reform 3, legislation 2, regulation 1, crackdown 1, law change 2, green paper 3, white paper 3, ID card 3, gun control 3, policy-making 3
20000634 migration policy: migration policy 4, immigration policy 4, asylum 3, asylum seeker 4, asylum-seeker 4, border control 2, deportation 3, deport 3, deported 3, immigration 2, immigrant 2, migrant 2, visa 1, border security 2, illegal immigrant 3
20000635 nuclear policy: nuclear programme 3, nuclear program 3, nuclear weapon 3, nuclear talks 3, uranium enrichment 4, IAEA 3, uranium 2, nuclear test 3, nuclear deal 3, nuclear ambition 3, plutonium 2, nuclear 1, atomic 1
20000638 international relations: bilateral 3, bilateral relations 4, relations 1, foreign policy 4, United Nations 2, UN 1, U.N. 1, Security Council 3, Kofi Annan 3, European Union 2, EU 1, European Commission 2, foreign affairs 3, international community 3, geopolitical 3, treaty 2, superpower 2, ally 1, allies 1, counterpart 1, sovereignty 2, summit 1, resolution 1, Nato 1, NATO 1, member state 1, G7 1, G8 2, two countries 1, international pressure 2, foreign trip 3, China Committee 1, ties 1, tensions 1, strategic partnership 2, cooperation 1
20000639 diplomacy: diplomacy 4, diplomat 3, diplomatic 3, foreign minister 2, ambassador 3, envoy 3, embassy 2, consulate 2, foreign ministry 3, State Department 2, secretary of state 2, summit 2, talks 1, negotiation 1, negotiator 2, delegation 2, phone conversation 1, special representative 1, bilateral talks 3, expulsion 1, expel 1, state visit 3, contacts 1
20000642 economic sanction: sanction 3, sanctions 3, economic sanctions 4, embargo 4, blockade 3, trade embargo 4, arms embargo 3, sanctions regime 3, asset freeze 3, oil embargo 3, boycott 1, sanctioned 2, blacklist 1
20000643 foreign aid: foreign aid 4, development aid 3, debt relief 3, aid package 2, donor 1, humanitarian aid 3, aid agency 2, food aid 3, USAID 3, donor country 3, overseas aid 3, aid convoy 3
20000644 international organisation: United Nations 1, African Union 2, Arab League 2, ASEAN 1, OSCE 2, World Bank 1, Commonwealth 1
20000645 refugees and internally displaced people: refugee 4, refugee camp 4, displaced 3, internally displaced 4, displaced people 4, UNHCR 4, asylum seekers 1, fled their homes 3, exile 1, exodus 2
20000646 non-governmental organisation: non-governmental 4, NGO 3, non-profit 1, Red Cross 2, Oxfam 2
20000647 political crisis: political crisis 4, no-confidence vote 4, vote of no confidence 4, government collapse 3, snap election 3, power struggle 3
20000648 political dissent: dissident 4, political prisoner 4, opposition leader 2, pro-democracy 3, Tiananmen 3, dissent 2
20000649 political process: legislation 1, government reform 2
20000650 lobbying: lobbyist 4, lobbying 3, lobby group 3, pressure group 2
20000651 political parties and movements: Labour Party 4, Tory 3, Tories 3, Conservative Party 4, Conservatives 2, Liberal Democrat 3, Lib Dem 3, Lib Dems 3, Republican 2, Republicans 2, Democrats 2, Democrat 2, GOP 3, political party 4, party leader 3, party conference 3, SNP 3, Communist Party 3, party member 3, Green Party 2, BNP 2, labour MP 3, party 1, Democratic Party 3, Republican Party 3, Labor 1
20000653 political system: monarchy 2, dictator 2, dictatorship 3, authoritarian 2, autocrat 3, regime 1, communism 2, democracy 1
20000657 belief systems: atheist 3, sect 2, cult 2, Scientology 3, pagan 2
20000658 Buddhism: Buddhism 4, Buddhist 2, Dalai Lama 3
20000659 Christianity: Christian 2, Christianity 3, Catholic 2, Roman Catholic 3, Anglican 3, Protestant 2, evangelical 2, Church of England 3, Orthodox Church 3, Jesus 2, Mormon 2, Baptist 1, Gospel 1, bible 2, Lutheran 3, Methodist 2
20000674 cult: religious cult 4
20000676 Hinduism: Hinduism 4, Hindu 2
20000677 Islam: Islam 2, Islamic 1, Muslim 2, Koran 3, Quran 3, hijab 2, headscarf 2, sharia 2, mecca 2, hajj 3, Islamic law 2
20000679 Judaism: Judaism 3, Jewish 1, rabbi 3, Torah 3, anti-Semitism 1
20000684 Sikhism: Sikhism 4, Sikh 2
20000688 religious conflict: religious violence 4, sectarian 2, religious conflict 4, blasphemy 3
20000690 religious festival and holiday: Christmas 1, Easter 2, Ramadan 2, Hanukkah 3, Eid 2, Diwali 2, Passover 3, pilgrimage 3, pilgrim 2
20000696 religious ritual: baptism 3, baptised 2, communion 1, canonisation 3, sainthood 4, saint 1
20000697 religious facility: church 2, cathedral 3, mosque 2, temple 1, synagogue 2, monastery 2, shrine 2, parish 2, diocese 3
20000703 religious leader: Pope 3, pontiff 4, Vatican 3, bishop 3, archbishop 3, cardinal 1, priest 3, imam 3, ayatollah 1, nun 2, monk 2, Holy See 3, pastor 2, papal 3, conclave 3, vicar 3, Pope John Paul 4, Pope Francis 4, Archbishop of Canterbury 4
20000710 biomedical science: biomedical 3, gene 2, genetic 2, genetics 3, genome 3, DNA 2, clone 2, cloning 3, stem cell 3, embryo 2, GM crop 3, genetically modified 3, gene therapy 3, biotechnology 3, biotech 2, human genome 4
20000715 mathematics: mathematician 4, mathematics 4, mathematical 3
20000717 natural science: biologist 3, biology 3, physicist 3, physics 3, chemist 2, chemistry 2, geologist 3, geology 3, zoologist 3, particle 2, quantum 3, atom 1, molecule 2, fossil 2, dinosaur 3, evolution 1, evolutionary 2, marine biologist 3, laboratory 2, botanist 3, microbe 2, organism 2, seismologist 2
20000718 astronomy: astronomy 4, astronomer 4, planet 3, telescope 3, galaxy 3, galaxies 3, black hole 3, comet 3, asteroid 3, Mars 2, Saturn 3, Jupiter 3, Moon 1, lunar 3, Milky Way 4, solar system 4, star cluster 2, supernova 3, eclipse 2, Hubble 4, Cassini 3, Titan 2, meteor 2, meteorite 3, orbit 2, Pluto 2
20000735 scientific research: study 1, researchers 2, scientific study 3, new study 2, experiment 2, journal Nature 3, journal Science 3, peer-reviewed 3, Nobel Prize in Physics 3, discovery 1, lab 1, research team 2, study found 3, study published 3, research published 3
20000741 scientific institution: research institute 3, scientific institution 3, Royal Society 3, Academy of Sciences 3, CERN 3
20000742 social sciences: archaeologist 4, archaeology 4, archaeological 4, anthropologist 3, anthropology 3, historian 2, psychologist 2, psychology 2, sociologist 3, ancient 1, excavation 2, artefact 2, prehistoric 2, tomb 2, Neanderthal 3, pharaoh 2, human ancestor 3, economist Nobel 1
20000756 technology and engineering: engineer 1, engineering 1, robot 3, robotic 3, robotics 3, nanotechnology 4, drone technology 3, fuel cell 2, battery 1, prototype 2, automation 2, 3D printing 3, self-driving 3, driverless 3, hybrid car 2, biometric 3, RFID 3, radio frequency identification 3, sensor 2, laser 1
20000757 aerospace engineering: Nasa 3, NASA 3, space 1, spacecraft 4, space shuttle 4, space station 4, spaceship 4, spaceport 4, spaceflight 4, space flight 4, astronaut 4, cosmonaut 4, rocket launch 3, satellite 2, SpaceX 3, SpaceShipOne 4, X Prize 4, European Space Agency 4, space mission 4, spacewalk 4, launch pad 3, lander 3, rover 2, rocket 1, space tourism 4, unmanned 1, space agency 4, space probe 4, Soyuz 3
20000761 electronic engineering: semiconductor 3, microchip 3, chip 2, chipmaker 3, transistor 3, processor 3, Intel 2, AMD 3, flash memory 3, LCD 2, plasma screen 3, HDTV 3, high-definition 3, circuit 1, hard drive 3, hard disk 3, dual-core 3, Nvidia 2, memory chip 3
20000763 information technology and computer science: computer 3, software 3, internet 2, web 2, website 2, site 1, online 2, PC 2, PCs 3, laptop 3, desktop 2, server 2, Microsoft 3, Windows 2, Linux 4, open source 4, open-source 4, IBM 2, Apple 2, Google 2, Yahoo 2, browser 3, web browser 4, Internet Explorer 4, Firefox 4, Mozilla 4, search engine 4, spam 3, e-mail 2, email 2, virus writer 3, computer virus 4, worm 2, spyware 3, adware 3, hacker 2, security flaw 3, security hole 3, patch 2, malware 3, firewall 3, antivirus 3, anti-virus 3, artificial intelligence 4, AI 3, AI agent 3, machine learning 4, chatbot 4, ChatGPT 4, OpenAI 4, algorithm 3, data 1, database 2, download 2, downloading 2, upload 2, file-sharing 3, file sharing 3, peer-to-peer 4, P2P 3, broadband 3, wireless 2, wi-fi 3, Wi-Fi 3, WiFi 3, bluetooth 3, mobile phone 3, cell phone 3, cellphone 3, mobile 1, handset 3, smartphone 3, iPhone 3, iPod 3, MP3 3, Android 2, app 2, user 2, users 2, digital 2, blog 2, blogger 2, weblog 3, webcam 3, broadband connection 3, operating system 4, supercomputer 4, programmer 3, developer 1, coding 2, encryption 3, cyberspace 3, cybersecurity 3, online search 2, search box 3, cloud computing 4, data centre 3, data center 3, interface 2, keyboard 2, mouse 1, pixel 2, video game 2, gamer 3, gaming 2, console 2, PlayStation 3, Xbox 3, Nintendo 3, Game Boy 3, Sony 1, Nokia 2, Motorola 2, Samsung 1, Dell 2, Hewlett-Packard 2, Oracle 2, PeopleSoft 3, Sun Microsystems 3, Cisco 2, SAP 1, AOL 2, eBay 2, Amazon 1, VoIP 4, voice over IP 4, internet telephony 4, 3G 3, 5G 3, GPS 2, camera phone 4, digital camera 3, digital music 2, music player 2, portable 1, DVD 1, HD-DVD 3, Blu-ray 3, net user 3, text message 2, gadget 2, PDA 2, Palm 1, BlackBerry 2, netizen 2, cyber 2, virtual reality 3, metaverse 3, tablet 1, router 3, Napster 3, iTunes 3, Doom 1, Halo 1, Half-Life 2, RPA 2, Strava 2
20000768 communities: community group 3, village community 3, neighbourhood 1, residents 1
20000770 demographics: population 1, census 3, birth rate 3, demographic 3, ageing population 3
20000771 immigration: immigrant 2, immigration 2, migrant 2, migrants 2, undocumented 2, migration 2
20000775 discrimination: discrimination 3, racism 3, racist 3, racial 2, sexism 3, sexist 3, homophobia 3, anti-Semitic 3, anti-semitism 3, Islamophobia 3, prejudice 2, equality 1, segregation 2, apartheid 2, xenophobia 3, Black Lives Matter 3
20000780 family: family 1, parent 1, parents 1, mother 1, father 1, marriage 2, divorce 2, divorced 2, adoption 1, pregnancy 2, pregnant 2, parenting 3, motherhood 3, childbirth 3, contraception 3, mom 1, moms 2, couple 1, birth 1, sibling 1
20000788 mankind: women 1, gender 2, LGBTQ 4, gay 2, lesbian 3, transgender 4, trans 2, same-sex marriage 3, gay marriage 3, children 1, teenager 1, disabled 2, disability 2, indigenous 2, aboriginal 3, elderly 1, ethnic minority 3, Roma 2, youth 1, infant 2, newborn 2, baby 1, babies 1, gay couple 3, feminist 3, feminism 3, abandonment 1
20000799 social condition: poverty 3, homeless 3, homelessness 4, poor 1, slum 3, inequality 3, hunger 2, food bank 3, deprivation 2, rough sleeper 4
20000802 social problem: addiction 2, addict 2, alcoholism 3, bullying 3, prostitution 3, prostitute 2, slavery 3, suicide 1, juvenile delinquency 4, binge drinking 3, anti-social behaviour 3, self-harm 3, sexual harassment 3, MeToo 3
20000808 values: abortion 3, euthanasia 3, assisted suicide 4, ethics 2, moral 1, pornography 2, death and dying 3, right to die 4, ethical 1
20000817 welfare: welfare 2, benefits 1, charity 2, charities 2, social services 3, social worker 3, childcare 2, child care 3, social care 3, elderly care 3, care home 2, volunteer 1, public housing 3, foster care 3, donation 1, social security 2
20000823 American football: NFL 4, quarterback 4, touchdown 4, Super Bowl 4, wide receiver 4, running back 4, linebacker 4, New England Patriots 4, Patriots 2, Cowboys 2, Green Bay Packers 4, Packers 3, Dolphins 2, Steelers 3, Redskins 3, Raiders 2, Eagles 2, Giants 1, Jets 1, Colts 3, Broncos 3, field goal 3, college football 4, American football 4, fumble 3, interception 2, yards 2, preseason 2, Heisman 4, Bears 1, Bills 1, Seahawks 3, Vikings 2, 49ers 3, Chargers 3, Buccaneers 3, Kansas City Chiefs 3, BCS 3
20000827 athletics: athletics 3, sprinter 4, 100m 2, 200m 2, 400m 2, 800m 3, 1500m 3, hurdles 3, long jump 4, high jump 4, javelin 4, decathlon 4, heptathlon 4, cross country 2, IAAF 4, track and field 4, pole vault 4, relay 2, world indoor 3, European Indoor 3, Kelly Holmes 4, Paula Radcliffe 4, shot put 4, sprint 2, runner 1
20000849 baseball: baseball 4, MLB 4, home run 4, homer 3, inning 4, pitcher 3, pitched 2, Red Sox 4, Yankees 4, World Series 3, bullpen 4, shortstop 4, Dodgers 3, Cubs 3, Mets 3, Cardinals 2, Astros 4, Braves 3, outfielder 4, major league 3, strikeout 3, American League 4, National League 3, batting 1, RBI 3, Phillies 3, Orioles 3, White Sox 4, Mariners 2, Athletics 2, Expos 3, catcher 2, first baseman 4, ballpark 3, slugger 4, grand slam 1, no-hitter 3
20000851 basketball: basketball 4, NBA 4, Lakers 4, Pistons 3, Spurs 1, Knicks 3, Pacers 3, Celtics 3, slam dunk 4, rebounds 3, assists 1, three-pointer 4, point guard 4, WNBA 4, Kobe Bryant 4, LeBron James 4, Timberwolves 3, free throw 3, Bulls 1, Shaquille O'Neal 4, Jayhawks 3, NCAA 3, hoops 2
20000856 boxing: boxing 3, boxer 3, heavyweight 3, knockout 2, knocked out 1, welterweight 4, middleweight 4, title fight 3, WBC 4, IBF 4, featherweight 4, Mike Tyson 3
20000888 cricket: cricket 4, wicket 4, batsman 4, batsmen 4, bowler 3, innings 3, Test match 3, Ashes 3, one-day international 4, Twenty20 4, run chase 3, all-rounder 3, spinner 2, lbw 4, first Test 3, second Test 3, third Test 3, overs 2, ICC Champions Trophy 4, Tendulkar 4, Flintoff 4, Warne 4, Sri Lanka Cricket 3
20000892 cycling: cycling 2, cyclist 2, Tour de France 4, peloton 4, Giro d'Italia 4, Lance Armstrong 4, Vuelta 3, yellow jersey 3
20000923 equestrian: equestrian 4, showjumping 4, dressage 4, eventing 3
20000934 figure skating: figure skating 4, figure skater 4
20000940 golf: golf 4, golfer 4, PGA 4, Masters 2, birdie 4, bogey 4, Ryder Cup 4, Tiger Woods 4, Vijay Singh 4, US PGA 3, fairway 3, under par 4, Ernie Els 4, putt 3, Phil Mickelson 4, tee 1, Open Championship 3
20000942 gymnastics: gymnast 4, gymnastics 4
20000960 horse racing: horse racing 4, jockey 3, Grand National 3, Kentucky Derby 4, racehorse 4, Cheltenham 2, thoroughbred 3, steeplechase 3
20000965 ice hockey: ice hockey 4, NHL 4, hockey 2, Stanley Cup 4, puck 4, goaltender 3, Maple Leafs 3
20000988 marathon: marathon 3, half-marathon 3
20000991 motor car racing: Formula One 4, Formula 1 4, F1 3, Grand Prix 3, Michael Schumacher 4, Schumacher 3, Ferrari 2, Nascar 4, NASCAR 4, pole position 4, pit stop 3, rally driver 3, IndyCar 4, Lewis Hamilton 3, McLaren 3, Renault 1, Le Mans 2, lap 2, Nextel Cup 4
20000998 motorcycling: MotoGP 4, motorcycle race 3, Valentino Rossi 4
20001026 rowing: rowing 2, rower 3, Boat Race 2, coxless 4
20001038 sailing: sailing 2, yacht race 4, America's Cup 4, regatta 3, yachtsman 3, yachtswoman 3, Ellen MacArthur 3, Vendee Globe 4
20001056 skiing: skier 3, skiing 3, downhill 2, slalom 3, super-G 4, Bode Miller 4, Alpine 1, ski jumping 4
20001063 snooker: snooker 4
20001065 soccer: football 3, footballer 4, soccer 4, striker 4, midfielder 4, defender 2, goalkeeper 3, keeper 1, goal 1, goals 1, Premier League 4, Premiership 3, Champions League 4, Uefa 3, UEFA 3, Fifa 3, FIFA 3, FA Cup 4, World Cup 3, Chelsea 3, Arsenal 3, Manchester United 4, Man Utd 4, Man City 4, Liverpool 2, Real Madrid 4, Barcelona 1, AC Milan 4, Juventus 4, Bayern Munich 4, Newcastle United 3, Everton 3, Tottenham 3, Celtic 2, Rangers 1, transfer window 4, penalty 1, penalties 1, penalty kick 3, header 2, offside 3, free-kick 4, free kick 3, equaliser 4, equalizer 3, Jose Mourinho 4, Mourinho 4, Arsene Wenger 4, Wenger 4, Alex Ferguson 4, Ferguson 2, Sven-Goran Eriksson 4, Beckham 4, Wayne Rooney 4, Thierry Henry 4, Messi 3, Ronaldo 3, Carling Cup 4, UEFA Cup 4, Serie A 4, La Liga 4, Bundesliga 4, Highbury 3, Old Trafford 4, Anfield 4, MLS 2, Euro 2004 4, clean sheet 4, relegation 3, World Cup qualifier 4, friendly 1, Southampton 2, Aston Villa 4, Portsmouth 2, Fulham 3, Bolton 2, Middlesbrough 3, red card 3, yellow card 3, hat-trick 3, corner kick 3
20001071 swimming: swimming 2, swimmer 3, Michael Phelps 4, Ian Thorpe 4, butterfly 1, backstroke 4, breaststroke 4, freestyle 3
20001085 tennis: tennis 4, Wimbledon 4, Grand Slam 3, Australian Open 4, French Open 4, US Open 3, U.S. Open 2, Roger Federer 4, Federer 4, Andy Roddick 4, Roddick 4, Serena Williams 4, Sharapova 4, Davis Cup 4, ATP 4, WTA 4, top seed 3, tie-break 3, backhand 4, forehand 4, seeded 3, Tim Henman 4, Henman 4, Hewitt 3, Andy Murray 4, Nadal 4, Djokovic 4, Agassi 4, straight sets 4, Masters Cup 3, dropping a set 3, clay court 3, Kim Clijsters 4, Lindsay Davenport 4, break point 3, Justine Henin 4, unseeded 3
20001103 disciplinary action in sport: banned for 1, suspension 1, disciplinary hearing 2
20001104 drug use in sport: doping 4, steroid 3, steroids 3, drugs test 3, drug test 2, failed drug test 4, anti-doping 4, Balco 4, BALCO 4, THG 4, WADA 4, Wada 4, Kostas Kenteris 4, Kenteris 4, Conte 2, banned substance 3
20001125 sport organisation: sports federation 3, Football Association 3
20001126 sport venue: sports venue 4, Coliseum 2, Wembley 3, arena 2
20001128 weather forecast: weather forecast 4, forecaster 2, weather forecaster 4
20001129 weather phenomena: storm 2, thunderstorm 3, snow 2, snowfall 4, snowstorm 4, blizzard 4, heatwave 4, heat wave 4, rainfall 3, heavy rain 3, gale 3, hail 2, hailstorm 3, tornado 2, tornadoes 3, severe storm 3, ice storm 3, fog 2, frost 2, cold snap 4, drought 1, winds 1, tropical storm 3, torrential rain 3, rain 1, lightning 1, polar vortex 4, hurricane 1, typhoon 1, winter storm 4
20001130 weather statistic: warmest on record 3, hottest year 3, record temperature 3, record high temperature 3
20001131 weather warning: weather warning 4, flood warning 3, storm warning 4, severe weather 4, tornado warning 4, hurricane warning 3
20001135 art exhibition: exhibition 2, art exhibition 4, retrospective 1, biennale 3, exhibit 1, curator 2
20001148 sports transaction: transfer fee 3, transfer 1, loan spell 3, free agent 3, signing 1, contract extension 3, free transfer 3
20001176 rugby: rugby 4, Six Nations 4, fly-half 4, scrum-half 4, All Blacks 4, Wallabies 3, Springboks 3, rugby union 4, rugby league 4, prop 1, flanker 4, scrum 3, Lions 1, Super League 3, Jonny Wilkinson 4, Heineken Cup 4, wing 1, hooker 1, Twickenham 4, Murrayfield 4, Llanelli 3, Leicester 1, Zurich Premiership 3, drop goal 4, line-out 3
20001177 Olympic Games: Olympics 4, Olympic 3, Olympic Games 4, Olympian 4, IOC 3, Olympic champion 4, Athens Games 4, London 2012 3, Summer Games 3, Winter Games 3
20001178 Paralympic Games: Paralympics 4, Paralympic 4
20001179 series: soap opera 3, TV series 3, television series 3, sitcom 3, season finale 3, Netflix series 3, drama series 3, comedy series 3, Simpsons 2, Big Brother 1, EastEnders 2, Coronation Street 2, Doctor Who 2, episode 2, spin-off 1
20001181 festival: festival 2, carnival 2, Edinburgh Festival 3, arts festival 4
20001182 social media: social media 2, Facebook 1, Instagram 1, TikTok 1, Twitter 1, influencer 2, YouTuber 3, hashtag 2, tweet 1, viral video 2
20001196 reckless driving: drink-driving 3, drunk driving 3, reckless driving 4, dangerous driving 3, hit-and-run 3
20001216 vocational education: vocational 3, apprenticeship 2
20001237 anniversary: anniversary 1, centenary 2, commemorate 1, commemoration 2
20001238 birthday: birthday 2
20001239 exercise and fitness: exercise routine 3, gym 2, workout 3, fitness 2, jogging 3, pilates 3, personal trainer 3
20001244 utilities: utilities 2, water company 3, power grid 2, power cut 1, electricity supplier 3, waste collection 2, telecoms regulator 1, energy supplier 3, utility company 3, sewage 1
20001266 political debates: presidential debate 4, leaders debate 4, televised debate 3, debate 1
20001283 human smuggling and trafficking: people smuggling 4, human trafficking 4, people smuggler 4, people-smuggling 4, trafficker 3
20001285 vandalism: vandalism 3, vandal 3, vandalised 3
20001289 sales channel: retailer 3, supermarket 2, high street 2, store 1, shop 1, Wal-Mart 3, Walmart 3, Tesco 3, Marks & Spencer 3, department store 3, online retailer 3, Christmas sales 2, e-commerce 2, wholesale 2, wholesaler 3, shopping centre 2, shopping mall 2, franchise 1, Sainsbury 2, trader 1, informal trader 3, street vendor 3
20001299 surveillance: surveillance 2, CCTV 2, wiretap 3, wiretapping 3, spyware 2, phone hacking 2
20001301 sport achievement: sport achievement 2, personal best 3, all-time record 2
20001302 sports record: world record 2, world record holder 3
20001303 sports medal and trophy: gold medal 3, silver medal 3, bronze medal 3, medal 2, medallist 4, medalist 4, trophy 3, medals 2
20001313 shootings: mass shooting 4, school shooting 4, shooting 2, gunman 3, gunmen 2, shooter 2, opened fire 2, gun crime 3, gun violence 3
20001316 border disputes: border dispute 4, territorial dispute 4, disputed territory 3, South China Sea 3, disputed islands 3
20001319 disinformation and misinformation: disinformation 4, misinformation 4, fake news 4, fact-check 3, deepfake 2, conspiracy theory 2
20001320 torture: torture 3, tortured 3, torturing 3, prisoner abuse 3
20001321 drowning: drowned 3, drowning 3
20001322 poisoning: poisoning 3, food poisoning 4, methanol poisoning 3, toxin 1, salmonella 3
20001323 sports coaching: head coach 3, coaching 2, assistant coach 4, coached 3
20001324 sports management and ownership: club owner 3, Glazer 3, Malcolm Glazer 4
20001325 sports officiating: referee 3, umpire 3, linesman 3, ref 1
20001337 online and remote learning: online learning 4, remote learning 4, distance learning 3, e-learning 3
20001339 wellness: wellness 3, spa 2, yoga 3, meditation 3, mindfulness 3
20001354 healthcare industry: drug maker 3, drugmaker 3, drug company 3, pharmaceutical 2, Pfizer 2, Merck 2, GlaxoSmithKline 3, AstraZeneca 2, biotech company 2
20001358 public health: public health 3, smoking ban 3, smoker 2, smoking 2, passive smoking 3, alcohol abuse 2, cigarette 1
20001361 cyber warfare: cyber warfare 4, cyberwarfare 4, cyber war 4
20001365 business reporting and performance: profit 2, pre-tax profit 4, quarterly profit 4, annual profit 4, net profit 4, net income 4, revenue 2, earnings 3, turnover 2, quarter 1, fourth quarter 2, third quarter 2, second quarter 2, first quarter 2, quarterly 2, net loss 4, operating profit 4, profit warning 4, dividend 3, sales rose 3, sales fell 3, sales figure 2, fiscal year 2, full-year 2, forecast 1, earnings per share 4, profitability 3, margin 1, cost-cutting 2, shr 2, oper net 3, quarterly result 3
20001366 business restructuring: merger 3, takeover 3, takeover bid 4, acquisition 2, acquire 2, acquired 1, buyout 3, bid 1, bidder 1, restructuring 2, bankruptcy 3, bankrupt 3, insolvency 3, insolvent 3, Chapter 11 3, administration order 1, spin off 2, divest 2, joint venture 2, sell-off 1, hostile bid 4, merge 2, merging 2, tender offer 3, receivership 3, liquidation 2, subsidiary 1, acquisitions 2, deal worth 1, nationalise 2, privatisation 2, privatization 2
20001370 financial service: bank 2, banking 3, banker 3, insurer 3, insurance 2, credit card 2, financial services 4, HSBC 3, Barclays 2, JP Morgan 3, Goldman Sachs 3, Morgan Stanley 3, Citigroup 3, Deutsche Bank 3, fintech 3, accountant 2, auditor 2, savings account 2, building society 3, bancorp 3, savings and loan 3, thrift 2, deposit 1, financial advisor 2, advisor 1
20001373 diversity, equity and inclusion: diversity 2, DEI 3, inclusion 2, affirmative action 3
20001374 sustainability: sustainability 3, sustainable 2, sustainable development 3
`;
