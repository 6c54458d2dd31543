/** An article of our own writing with the names a reader would index, to measure whole articles. */
export type OwnArticle = {
  readonly title: string;
  readonly dateline?: string;
  readonly body: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** The top term of the first topic. */
  readonly field: string;
};

export const ownArticles: readonly OwnArticle[] = [
  {
    title: "Norway raises rates as oil money heats economy",
    dateline: "OSLO",
    body: [
      "Norway's central bank raised its key interest rate on Thursday for the third time this year, saying inflation was still too high.",
      "Governor Kari Lunde told reporters in Oslo that the economy was growing faster than expected. “We are not done,” Lunde said.",
      "Economists at Nordea had expected no change. Analyst Per Ekstrom said the krone could gain against the euro and the dollar.",
      "Equinor, the state oil company, will invest another 4 billion dollars in the North Sea next year, Ms. Lunde noted.",
    ],
    people: ["Kari Lunde", "Per Ekstrom"],
    places: ["Norway", "Oslo", "North Sea"],
    organisations: ["Nordea", "Equinor"],
    field: "medtop:04000000",
  },
  {
    title: "Thousands flee as floods cut off towns in northern Italy",
    dateline: "BOLOGNA, Italy",
    body: [
      "Rescue teams used boats and helicopters on Sunday to reach families stranded by floods in northern Italy, where two rivers burst their banks.",
      "At least six people have died, civil protection chief Marta Galli said. More than 9,000 have been evacuated from their homes near Bologna and Ravenna.",
      "Prime Minister Giulio Ferrante flew over the disaster zone and promised aid. “The state is here,” Ferrante said after he met firefighters in Forli.",
      "The Red Cross has opened shelters in schools, and soldiers brought drinking water from Milan.",
    ],
    people: ["Marta Galli", "Giulio Ferrante"],
    places: ["Italy", "Bologna", "Ravenna", "Forli", "Milan"],
    organisations: ["Red Cross"],
    field: "medtop:03000000",
  },
  {
    title: "Okafor double sends Lagos side into final",
    body: [
      "Striker Emeka Okafor scored twice as Lagos United beat Cairo Stars 3-1 on Saturday to reach the final of the African Champions Cup.",
      "Okafor headed the first goal after ten minutes and added a penalty before half-time. Midfielder Samuel Adeyemi made it three.",
      "Coach Peter Lindqvist said his team had earned the win. “Adeyemi ran the match,” Lindqvist said.",
      "The final will be played in Casablanca next month against a side from Tunisia.",
    ],
    people: ["Emeka Okafor", "Samuel Adeyemi", "Peter Lindqvist"],
    places: ["Casablanca", "Tunisia"],
    organisations: ["Lagos United", "Cairo Stars"],
    field: "medtop:15000000",
  },
  {
    title: "Court jails former minister over bridge contracts",
    dateline: "LIMA",
    body: [
      "A court in Peru sentenced former transport minister Alberto Quispe to nine years in prison on Tuesday for taking bribes from builders.",
      "Judge Rosa Valdivia said Quispe had accepted more than two million dollars from the construction firm Andina Puentes between 2011 and 2014.",
      "His lawyer, Diego Salas, said he would appeal to the Supreme Court. Prosecutors had asked for twelve years.",
      "The case is part of a wider corruption investigation that has also reached Ecuador and Colombia.",
    ],
    people: ["Alberto Quispe", "Rosa Valdivia", "Diego Salas"],
    places: ["Peru", "Lima", "Ecuador", "Colombia"],
    organisations: ["Andina Puentes", "Supreme Court"],
    field: "medtop:02000000",
  },
  {
    title: "Probe sends first pictures from Saturn's smallest moon",
    body: [
      "A European space probe has sent home the first close pictures of one of Saturn's smallest moons, scientists said on Wednesday.",
      "The spacecraft, built by the European Space Agency with parts from NASA, passed within 90 kilometres of the moon's icy surface.",
      "“It looks like a sponge,” said astronomer Hannah Weiss of Leiden University in the Netherlands. Weiss leads the camera team.",
      "Engineers in Darmstadt, Germany, will now turn the probe towards Titan.",
    ],
    people: ["Hannah Weiss"],
    places: ["Netherlands", "Darmstadt", "Germany"],
    organisations: ["European Space Agency", "NASA", "Leiden University"],
    field: "medtop:13000000",
  },
  {
    title: "Georgian opposition takes protest over vote to parliament",
    dateline: "TBILISI",
    body: [
      "Opposition parties in Georgia rallied outside parliament in Tbilisi on Monday and refused to accept the result of the presidential election.",
      "Candidate Nino Beridze, who lost by two points, called for a recount. Supporters waved flags of the European Union.",
      "President Levan Kapanadze told the BBC that voters had spoken. The election commission will meet again on Friday, Kapanadze added.",
      "Observers from the OSCE said polling had been calm, but the U.S. ambassador, Linda Carver, spoke of pressure on voters.",
    ],
    people: ["Nino Beridze", "Levan Kapanadze", "Linda Carver"],
    places: ["Georgia", "Tbilisi", "United States"],
    organisations: ["European Union", "BBC", "OSCE"],
    field: "medtop:11000000",
  },
  {
    title: "Nurses in Manchester walk out over pay",
    body: [
      "Nurses at three hospitals in Manchester began a two-day strike on Tuesday after talks on a pay rise collapsed.",
      "The union Unison said 2,000 members had joined the picket lines. Its regional secretary, Joan Hartley, blamed ministers.",
      "“Our members cannot pay the rent on these wages,” Mrs Hartley said. Health Secretary Martin Coles said the offer was fair.",
      "A second strike is planned in Leeds if Mr Coles does not return to the table.",
    ],
    people: ["Joan Hartley", "Martin Coles"],
    places: ["Manchester", "Leeds"],
    organisations: ["Unison"],
    field: "medtop:09000000",
  },
  {
    title: "Rebels seize border town in eastern Congo",
    dateline: "GOMA, Congo",
    body: [
      "Rebel fighters captured a town near the border with Rwanda on Friday after two days of shelling, residents and army officers said.",
      "Colonel Jean Mbuyi said his troops had withdrawn to save civilians. Thousands of people walked towards Goma with what they could carry.",
      "The United Nations said its peacekeepers had come under fire. UN spokeswoman Clara Engel called for a ceasefire.",
      "Rwanda denies that it backs the rebels. Mbuyi said captured weapons proved otherwise.",
    ],
    people: ["Jean Mbuyi", "Clara Engel"],
    places: ["Democratic Republic of the Congo", "Rwanda", "Goma"],
    organisations: ["United Nations"],
    field: "medtop:16000000",
  },
  {
    title: "New vaccine cuts malaria by half in Ghana trial",
    body: [
      "A new vaccine halved the number of malaria cases among young children in a trial in Ghana, doctors reported on Thursday.",
      "The study followed 4,800 children at clinics in Accra and Kumasi for two years. Side effects were mild, said Dr. Ama Boateng, who led it.",
      "The World Health Organization called the result important. Boateng's team was paid by the Wellcome Trust, a British charity.",
      "“This is a disease that kills a child every minute,” Dr. Boateng said.",
    ],
    people: ["Ama Boateng"],
    places: ["Ghana", "Accra", "Kumasi", "United Kingdom"],
    organisations: ["World Health Organization", "Wellcome Trust"],
    field: "medtop:07000000",
  },
  {
    title: "Veteran director wins top prize at Venice film festival",
    dateline: "VENICE",
    body: [
      "Japanese director Keiko Tamura won the Golden Lion at the Venice film festival on Saturday for a drama about two sisters on a ferry.",
      "Tamura, 71, thanked her cast, among them the actress Yumi Sakai. Best actor went to Tomasz Wolski of Poland.",
      "The jury, led by the novelist Sarah Whitcombe, praised the film's music and its quiet humour.",
      "The film opens in cinemas in France and Japan in November.",
    ],
    people: ["Keiko Tamura", "Yumi Sakai", "Tomasz Wolski", "Sarah Whitcombe"],
    places: ["Japan", "Venice", "Poland", "France"],
    organisations: [],
    field: "medtop:01000000",
  },
];
