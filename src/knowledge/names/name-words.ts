const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Forms of address that stand before a person's name, without their dot, lower case. */
export const honorifics = wordSet(`
mr mrs ms miss dr sir lord lady dame madam mme mlle herr frau señor señora signor sheikh sheik shaikh hon rev fr sr prof professor
`);

/** Roles and ranks that stand right before a person's name, lower case. */
export const roles = wordSet(`
president vice-president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov mayor ambassador envoy
king queen prince princess duke duchess emperor sultan emir crown pope cardinal archbishop bishop reverend father sister rabbi imam ayatollah mullah
general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr brigadier marshal corporal cpl private
judge justice magistrate attorney prosecutor lawyer sheriff detective inspector superintendent officer constable
chairman chairwoman chair chief director executive ceo founder co-founder manager boss head leader coach captain striker midfielder defender goalkeeper keeper
forward winger batsman bowler quarterback pitcher driver champion
spokesman spokeswoman spokesperson analyst economist professor scientist researcher historian author writer novelist poet actor actress singer rapper musician comedian director
filmmaker designer artist journalist reporter correspondent columnist editor presenter broadcaster activist candidate nominee lawmaker deputy counterpart undersecretary councillor mp mep comrade negotiator dissident
billionaire entrepreneur businessman businesswoman tycoon investor banker broker dealer strategist physicist astronaut doctor nurse teacher student widow wife husband son daughter brother mother
`);

/** Words that begin a role of more than one word and are no part of a name: `Foreign Minister`, `Vice President`. */
export const roleModifiers = wordSet(`
foreign prime deputy vice former first defence defense finance interior home economy energy trade health education justice environment agriculture transport
oil labor labour information culture sports police under-secretary assistant acting interim chief senior executive managing general national state press white house
attorney supreme lord crown junior shadow cabinet then-president ex-president ex late special us u.s. british french german russian american israeli
`);

/** Verbs of speech that follow or come before a speaker, lower case. */
export const speechVerbs = wordSet(`
said says say saying told tells added adds asked asks noted notes wrote writes argued argues insisted insists warned warns announced announces declared claimed claims denied denies
replied tweeted stressed explained explains pledged vowed recalled acknowledged admitted admits agreed believes believed thinks thought commented concluded confirmed reiterated remarked responded stated suggested testified urged predicted
`);

/** Words that are the head of an organisation's name, lower case. */
export const organisationWords = wordSet(`
inc corp corporation co company companies ltd llc plc ag sa nv gmbh spa group holdings holding industries enterprises partners associates ventures bank banks bancorp bancshares trust insurance financial securities capital
ministry department agency bureau office authority commission committee council board service services administration secretariat treasury reserve parliament congress senate assembly house commons lords duma knesset bundestag cabinet court tribunal
embassy consulate mission police army navy force forces guard corps command party union association federation confederation league alliance coalition front movement brigade brigades society institute institution foundation fund centre center university college
school academy hospital clinic church club team united fc athletic rovers wanderers airlines airways air motors motor systems technologies technology laboratories software electronics pharmaceuticals telecom communications networks media entertainment studios pictures records press
news times post journal tribune gazette herald guardian telegraph broadcasting television radio network exchange organization organisation oil petroleum energy gas steel mines mining chemical stores brothers sons works international global
`);

/** Words that are the head of a place's name, lower case. */
export const placeWords = wordSet(`
street avenue road river lake mount mountain mountains valley island islands isle sea ocean gulf bay strait straits province county city town village district region airport desert peninsula coast park square bridge port harbour harbor canal beach hills hill
forest cape creek heights plains plateau territory canyon falls glacier basin delta state camp residence palace crossing corridor highway
`);

/** Words of time that are capitalised in English and are no names, lower case. */
export const calendarWords = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
gmt bst est edt pst pdt cet utc am pm today yesterday tomorrow tonight christmas easter ramadan
`);

/** Words that begin sentences and are no part of a name, lower case. */
export const commonStarters = wordSet(`
a about above according across actually after again against ago all almost along already also although always am amid among an and another any anyone anything apart are around as aside at away
back based be because been before behind being below beneath beside besides best better between beyond big both but by call can certainly clearly come coming consider could critics currently
dear despite did do does doing down due during each earlier early either else elsewhere enough especially even ever every everybody everyone everything everywhere exactly except experts
far few fewer finally find first five following for formerly four from full further get getting give given go going good got had half has have having he hello help hence her here hers herself him himself his
how however hundreds i if in indeed inside instead into is it its itself just keep last late later latest least less lest let like likewise little long look looking lots made mainly make making many maybe me mean meanwhile
might mine more moreover most mostly much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing notably now nowhere obviously of off officials often oh ok okay old on once one only onto open or
other others otherwise our ours out outside over overall own part people perhaps please plus police possibly previously prior probably put quite rather read really recent recently regardless residents right said same say says scientists see seeing seems seven several
shall she should similarly since six so some somebody somehow someone something sometimes somewhere soon still such supporters sure take taking ten than thank thanks that the their theirs them then there thereafter therefore these they thing things think third this those though thousands three through
throughout thus till to together too toward towards two under unfortunately unless unlike until up upon us use using usually very via want was watch we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with
within without witnesses women men workers would yes yet you young your yours yourself analysts authorities government opposition president minister prime foreign state national federal local international economic military political social public private former deputy chief
`);

/** Capitalised words that name no one: languages of the page's furniture, pronoun, and the like, lower case. */
export const emptyNames = wordSet(`
i photo image video file share read more subscribe newsletter advertisement getty images shutterstock reuters/file copyright gallery watch live exclusive breaking update updated opinion editorial
internet web god north south east west western eastern northern southern tv pc dvd ceo cfo gdp ipo dna hiv aids uk us id ok mp mps pm q&a faq
`);
