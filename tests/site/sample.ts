import type { Card, Count, Heading, HeadingKind, HeadingLink, Settings } from "../../src/archive/archive.ts";
import type { Anniversary, Page, PageData, PageKind, Site } from "../../src/archive/pages.ts";
import type { FieldTally } from "../../src/archive/quality/tallies.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import type { StatedField } from "../../src/entry/fields.ts";

/** Fields of 58 articles: how many are certain, likely, unsure; a person corrected none. */
const tallies = (rows: readonly (readonly [StatedField, number, number, number])[]): readonly FieldTally[] =>
  rows.map(([field, certain, likely, unsure]) => ({
    field,
    counts: { certain, byHand: 0, likely, unsure, unknown: 58 - certain - likely - unsure },
  }));

/** An invented archive of invented newspapers, a page of every kind. */
export const settings: Settings = {
  name: "The Saltmarsh Clippings",
  description:
    "What five newspapers of an invented coast printed on floods, ferries, harbours and the people who live by them.",
  address: "https://clippings.example/archive/",
  language: "en",
  contact: "desk@clippings.example",
  rights: "The texts belong to their publishers; they are kept here for study.",
};

export const site: Site = {
  settings,
  pages: [
    { address: "/about/", label: "About" },
    { address: "/method/", label: "Method" },
  ],
};

const heading = (kind: HeadingKind, name: string, count: number): Heading => ({
  kind,
  name,
  count,
  address: `/${kind}/${name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "")}/`,
});

const link = ({ count: _, ...rest }: Heading): HeadingLink => rest;

const unearned = (kind: HeadingKind, name: string): Heading => ({ kind, name, count: 1 });

const card = (
  published: string | undefined,
  title: string,
  rest: Omit<Card, "address" | "title" | "published"> = {},
): Card => {
  const shelf = published === undefined ? "undated" : published.replace("~", "").replaceAll("-", "/");
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 50);
  return {
    address: `/${shelf}/${slug}/`,
    title,
    ...(published === undefined ? {} : { published }),
    language: "en",
    ...rest,
  };
};

export const cards: readonly [Card, ...Card[]] = [
  card("2018-11-05", "Council votes to rebuild the north sea wall after the third flood in five winters", {
    publisher: "The Marsh Courier",
    subtitle:
      "Work on a wall two metres higher than the old one is to begin in spring, and the towns behind it will pay a third of the price.",
  }),
  card("2018-11-05", "Ferry captain who stayed at the wheel is honoured", {
    publisher: "Harbour Evening Post",
    subtitle: "Ines Maddock brought ninety passengers home with one engine.",
  }),
  card("2018-11-05", "Oyster beds closed until the new year", { publisher: "Coast & Trade" }),
  card("2018-11-07", "Pumps arrive from inland", {
    publisher: "The Marsh Courier",
    subtitle: "Lorries took eleven hours for a road of two.",
  }),
  card("2018-11", "What the surveyors found under the old quay", { publisher: "Coast & Trade" }),
  card("2017-08~", "Salt in the wells: a village counts its fresh water in buckets", {
    publisher: "Harbour Evening Post",
    subtitle: "For the fourth summer the tide has come in from below.",
  }),
  card("2016-02-29", "Brücke nach Sandholm bleibt gesperrt", {
    publisher: "Küstenblatt",
    language: "de",
    subtitle: "Die Pfeiler müssen bis zum Sommer geprüft werden.",
  }),
  card("2014-06-18", "الميناء القديم يفتح أبوابه من جديد بعد عشر سنوات من الصمت", {
    publisher: "صوت الساحل",
    language: "ar",
    subtitle: "عادت القوارب إلى الرصيف الشرقي، وعاد معها الصيادون وأطفالهم.",
  }),
  card("2012", "A year of high water, told by those who kept the lamps", { publisher: "The Marsh Courier" }),
  card("2009-01-31", "Railway to the coast reopens", { publisher: "The Marsh Courier" }),
  card(undefined, "The lamp at Sandholm point was lit again last night, and this time", {
    supplied: true,
    publisher: "Harbour Evening Post",
  }),
  card(undefined, 'Letters: on <script>alert("gulls")</script> & other nuisances', {
    publisher: "Coast & Trade",
  }),
];

const headings = {
  topics: [
    heading("topics", "Flood", 18),
    heading("topics", "Local government", 12),
    heading("topics", "Public works", 7),
  ],
  people: [
    heading("people", "Ines Maddock", 4),
    unearned("people", "Tomas Reyle"),
    heading("people", "Ada Quist", 9),
  ],
  organisations: [
    heading("organisations", "Saltmarsh County Council", 11),
    unearned("organisations", "Drainage Board"),
  ],
  places: [
    heading("places", "Saltmarsh", 31),
    heading("places", "Sandholm", 14),
    unearned("places", "Port Avery"),
  ],
  publishers: [heading("publishers", "The Marsh Courier", 21)],
  authors: [heading("authors", "Leonie Farr", 6)],
} satisfies { readonly [Kind in HeadingKind]: readonly Heading[] };

const paragraphs = [
  "SALTMARSH — The county council voted on Monday night to rebuild the north sea wall, four weeks after the water came over it for the third time in five winters and stood knee-deep in the market hall for two days.",
  "The vote was nineteen to six. Those against did not quarrel with the wall but with its price, a third of which the towns behind it are to find for themselves over twenty years.",
  "“We have paid for this wall three times already, in carpets and in cattle,” said Ada Quist, who has led the council since spring. “It is cheaper to pay for it once in stone.”",
  "## A wall with a memory",
  "The present wall was begun in the year after the great storm and finished by men who had lost houses to it. Its top stands four metres above the mean tide. The new one is to be two metres higher, and broader at the foot, with a path along its crown and gates for the ferries.",
  "Engineers of the Drainage Board looked at three plans:",
  "- a higher wall on the old line, which is what the council chose;\n- a second wall half a mile inland, which would have given up eleven farms;\n- a barrier at the river's mouth, which nobody could pay for.",
  "Work is to begin in April, when the geese have gone. Until then the gaps are closed with sandbags, which the school's upper forms have filled in three Saturdays, and with two pumps that were lent by the inland towns.",
  "Ines Maddock, who runs the morning ferry, said that she had steered by the old wall's lamps for twenty-two years and would be sorry to see them go. “But I have also tied up to the bakery,” she said, “and I would not care to do that again.”",
];

const entryOf = (about: Card, rest: Partial<Entry> = {}): Entry => ({
  ...emptyEntry,
  ...(about.supplied ? {} : { title: about.title }),
  ...(about.subtitle === undefined ? {} : { subtitle: about.subtitle }),
  ...(about.published === undefined ? {} : { published: about.published }),
  ...(about.publisher === undefined ? {} : { publisher: about.publisher }),
  ...(about.language === undefined ? {} : { language: about.language }),
  ...rest,
});

const full = entryOf(cards[0], {
  authors: ["Leonie Farr"],
  dateline: "SALTMARSH",
  section: "County",
  updated: "2018-11-06",
  people: ["Ines Maddock", "Tomas Reyle", "Ada Quist"],
  organisations: ["Saltmarsh County Council", "Drainage Board"],
  places: ["Saltmarsh", "Sandholm", "Port Avery"],
  topics: ["medtop:20000151"],
  captions: [
    {
      text: "The north wall at Saltmarsh on the morning after the flood, with the market hall behind it.",
      credit: "Tomas Reyle / Marsh Pictures",
      line: 7,
      after: 0,
    },
    {
      heading: "Sandbags",
      text: "Pupils of the upper school fill sandbags in the yard.",
      credit: "County archive",
      line: 24,
      after: 9,
    },
  ],
  source: {
    file: "courier/000_41bf.txt",
    sha256: "9f2c3a61e07b4f5d8f6e2b1a0c9d8e7f6a5b4c3d2e1f00112233445566778899",
    encoding: "windows-1252",
    repairs: { "carriage-returns": 41, "odd-spaces": 3 },
  },
  evidence: {
    title: { lines: [4], rule: "repeated-line", confidence: 0.98 },
    published: { lines: [5, 7], rule: "caption-and-weekday", confidence: 0.86 },
    publisher: { lines: [1], rule: "watch-line", confidence: 0.97 },
    authors: { lines: [6], rule: "byline", confidence: 0.99 },
    dateline: { lines: [9], rule: "dateline", confidence: 0.99 },
    topics: { lines: [9, 11, 17], rule: "weighted-words", confidence: 0.6 },
  },
  removed: [
    { line: 1, label: "chrome", text: "The Marsh Courier | Home | County | Tides | Sport" },
    { line: 2, label: "chrome", text: "Skip to content" },
    { line: 5, label: "date", text: "Monday 5 November 2018" },
    { line: 6, label: "byline", text: "By Leonie Farr, county reporter" },
    { line: 15, label: "related", text: "Watch: the tide comes in at Port Avery 02:14" },
    { line: 30, label: "promo", text: "Become a subscriber for the price of a cup of tea a week." },
    { line: 31, label: "chrome", text: "Print this page" },
  ],
  body: paragraphs.join("\n\n"),
});

const plainArticle = (about: Card, entry: Entry): PageData["article"] => ({
  entry,
  card: about,
  shelf: [],
  headings: { topics: [], people: [], organisations: [], places: [], publishers: [], authors: [] },
  related: [],
});

const byTitle = (start: string): Card => cards.find(({ title }) => title.startsWith(start)) ?? cards[0];

const onePlain = paragraphs.filter((paragraph) => !/^[#-]/.test(paragraph)).join(" ");

/** The text that the full article was made from, as far as its page speaks of it. */
const originalLines = Array.from({ length: 31 }, (_, index) => {
  const left = full.removed.find(({ line }) => line === index + 1);
  return (
    left?.text ??
    (index % 2 === 1 ? "" : `${"  ".repeat(index % 3)}Line\t${index + 1} of the page <as it stood>`)
  );
});

/** Articles that try the page: everything known, little known, another script, hostile words. */
export const articles: { readonly [name: string]: PageData["article"] } = {
  full: {
    entry: full,
    card: cards[0],
    shelf: [
      { address: "/2018/", label: "2018" },
      { address: "/2018/11/", label: "2018-11" },
      { address: "/2018/11/05/", label: "2018-11-05" },
    ],
    previous: byTitle("Railway"),
    next: byTitle("Ferry"),
    headings,
    related: [byTitle("Pumps"), byTitle("Salt"), byTitle("الميناء")],
    original: { state: "shown", text: { lines: originalLines }, bytes: 2_204 },
  },
  undated: plainArticle(byTitle("The lamp"), entryOf(byTitle("The lamp"), { body: `${onePlain}\n` })),
  about: {
    ...plainArticle(
      byTitle("Salt"),
      entryOf(byTitle("Salt"), {
        body: paragraphs.slice(0, 3).join("\n\n"),
        evidence: { published: { lines: [9, 12], rule: "month-in-text", confidence: 0.5 } },
      }),
    ),
    shelf: [
      { address: "/2017/", label: "2017" },
      { address: "/2017/08/", label: "2017-08" },
    ],
  },
  arabic: plainArticle(
    byTitle("الميناء"),
    entryOf(byTitle("الميناء"), {
      dateline: "الميناء الشرقي",
      body: [
        "الميناء الشرقي — فتح الميناء القديم أبوابه صباح الأربعاء بعد عشر سنوات من الإغلاق، ووقف الصيادون على الرصيف ينتظرون أول قارب كما كان آباؤهم يفعلون.",
        "وقال رئيس البلدية إن العمل استغرق ثلاث سنوات، وإن الرصيف الجديد يتسع لأربعين قارباً (Port Avery 40) ومقهى صغير.",
        "وأضاف: «لم نبنِ ميناءً جديداً، بل أعدنا إلى البحر بابه».",
      ].join("\n\n"),
      captions: [{ text: "قوارب الصيد عند الرصيف الشرقي.", credit: "تصوير: ليلى حداد", line: 6, after: 1 }],
    }),
  ),
  hostile: plainArticle(
    byTitle("Letters"),
    entryOf(byTitle("Letters"), {
      subtitle: '"><img src=x onerror=alert(1)> {{ 7 * 7 }} \u202eevil\u202c',
      authors: ["</script><script>alert(2)</script>"],
      publisher: "Coast & <Trade>",
      captions: [{ text: "<b>bold</b> \u0000 ' \"", credit: "]]>", line: 3, after: 99 }],
      evidence: { title: { lines: [1], rule: "<rule>", confidence: 0.2 } },
      removed: [{ line: 2, label: "chrome", text: "<style>*{display:none}</style>" }],
      body: "\\<script\\>alert(3)\\</script\\>\n\n[x](javascript:alert(4)) and <script>alert(5)</script>",
    }),
  ),
};

const dayCounts: readonly Count[] = [
  { number: 1, count: 1 },
  { number: 5, count: 3 },
  { number: 7, count: 1 },
  { number: 12, count: 6 },
  { number: 13, count: 17 },
  { number: 14, count: 52 },
  { number: 22, count: 2 },
  { number: 30, count: 9 },
];

const years: readonly Count[] = [
  { number: 2009, count: 2 },
  { number: 2010, count: 1 },
  { number: 2012, count: 5 },
  { number: 2013, count: 3 },
  { number: 2014, count: 8 },
  { number: 2015, count: 4 },
  { number: 2016, count: 11 },
  { number: 2017, count: 7 },
  { number: 2018, count: 14 },
  { number: 2020, count: 3 },
];

/** A century and more of a great topic. */
const manyYears: readonly Count[] = Array.from({ length: 131 }, (_, index) => ({
  number: 1890 + index,
  count: Math.round(22 + 18 * Math.sin(index / 9) + (index % 7) * 3 + (index === 63 ? 90 : 0)),
}));

const indexed = (kind: HeadingKind): readonly Heading[] =>
  (
    ({
      topics: ["Economy", "Fishing", "Flood", "Local government", "Public works", "Transport", "Weather"],
      people: ["Ada Quist", "Álvaro Sand", "Ines Maddock", "Jón Ægirsson", "Tomas Reyle", "ليلى حداد"],
      organisations: ["Drainage Board", "Saltmarsh County Council"],
      places: ["Port Avery", "Saltmarsh", "Sandholm"],
      publishers: ["Coast & Trade", "Harbour Evening Post", "Küstenblatt", "The Marsh Courier"],
      authors: ["Leonie Farr"],
    }) as const
  )[kind].map((name, index) => heading(kind, name, 3 + ((index * 7) % 19)));

const topOf = (kind: HeadingKind) => ({ count: indexed(kind).length, top: indexed(kind).slice(0, 6) });

const dated = cards.filter(({ published }) => published !== undefined);
const latest = dated.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1)).slice(0, 8);

/** A day of two years, of which one had more than a page shows. */
const anniversaries: readonly Anniversary[] = [
  { year: 2018, address: "/2018/11/05/", count: 9, cards: cards.slice(0, 3) },
  { year: 2009, address: "/2009/11/05/", count: 1, cards: [cards[7] ?? cards[0]] },
];

/** One page of each kind, and the articles. */
export const pages: { readonly [Kind in PageKind]: readonly [Page<Kind>, ...Page<Kind>[]] } = {
  home: [
    {
      kind: "home",
      address: "/",
      data: {
        articles: 58,
        span: { first: "2009-01-31", last: "2020-03" },
        undated: 2,
        years,
        latest: dated.slice(0, 6),
        onThisDay: { month: 11, day: 5, address: "/on-this-day/11-05/", years: anniversaries },
        headings: {
          topics: topOf("topics"),
          people: topOf("people"),
          organisations: topOf("organisations"),
          places: topOf("places"),
          publishers: topOf("publishers"),
          authors: topOf("authors"),
        },
      },
    },
  ],
  article: Object.values(articles).map((data) => ({
    kind: "article",
    address: data.card.address,
    data,
  })) as [Page<"article">, ...Page<"article">[]],
  year: [
    {
      kind: "year",
      address: "/2018/",
      data: {
        year: 2018,
        count: 96,
        months: [
          { month: 2, count: 1, days: [{ number: 28, count: 1 }] },
          {
            month: 6,
            count: 4,
            days: [
              { number: 3, count: 2 },
              { number: 17, count: 1 },
            ],
          },
          { month: 11, count: 91, days: dayCounts },
        ],
        yearOnly: [byTitle("A year of")],
        neighbours: {
          previous: { address: "/2017/", label: "2017" },
          next: { address: "/2020/", label: "2020" },
        },
      },
    },
  ],
  month: [
    {
      kind: "month",
      address: "/2018/11/",
      data: {
        year: 2018,
        month: 11,
        count: 91,
        days: dayCounts,
        monthOnly: [byTitle("What the")],
        cards: cards.slice(0, 4),
        neighbours: { previous: { address: "/2018/06/", label: "2018-06" } },
      },
    },
  ],
  day: [
    {
      kind: "day",
      address: "/2018/11/05/",
      data: {
        year: 2018,
        month: 11,
        day: 5,
        cards: cards.slice(0, 3),
        neighbours: {
          previous: { address: "/2018/11/01/", label: "2018-11-01" },
          next: { address: "/2018/11/07/", label: "2018-11-07" },
        },
      },
    },
  ],
  onThisDay: [
    {
      kind: "onThisDay",
      address: "/on-this-day/",
      data: {
        days: [
          { month: 2, day: 29, address: "/on-this-day/02-29/", count: 1 },
          { month: 11, day: 5, address: "/on-this-day/11-05/", count: 10 },
          { month: 11, day: 7, address: "/on-this-day/11-07/", count: 1204 },
        ],
      },
    },
  ],
  anniversary: [
    {
      kind: "anniversary",
      address: "/on-this-day/11-05/",
      data: {
        month: 11,
        day: 5,
        years: anniversaries,
        neighbours: {
          previous: { address: "/on-this-day/02-29/", label: "02-29" },
          next: { address: "/on-this-day/11-07/", label: "11-07" },
        },
      },
    },
  ],
  undated: [
    {
      kind: "undated",
      address: "/undated/",
      data: {
        groups: [
          { publisher: "Coast & Trade", cards: cards.slice(-1) },
          { publisher: "Harbour Evening Post", cards: cards.slice(-2, -1) },
          { cards: [card(undefined, "Notes from a desk drawer", { language: "en" })] },
        ],
        neighbours: { next: { address: "/undated/2/", label: "2" } },
      },
    },
  ],
  index: [
    {
      kind: "index",
      address: "/topics/",
      data: {
        kind: "topics",
        top: indexed("topics"),
        all: indexed("topics"),
        letters: [],
        tree: [
          {
            heading: heading("topics", "Disaster and accident", 22),
            children: [
              {
                heading: heading("topics", "Natural disaster", 18),
                children: [{ heading: heading("topics", "Flood", 18), children: [] }],
              },
            ],
          },
          {
            heading: heading("topics", "Economy", 9),
            children: [
              { heading: heading("topics", "Fishing", 6), children: [] },
              { heading: heading("topics", "Transport", 4), children: [] },
            ],
          },
          { heading: heading("topics", "Weather", 5), children: [] },
        ],
      },
    },
    {
      kind: "index",
      address: "/people/",
      data: {
        kind: "people",
        top: indexed("people"),
        letters: [
          { address: "/people/a/", label: "A", count: 212 },
          { address: "/people/b/", label: "B", count: 340 },
          { address: "/people/q/", label: "Q", count: 9 },
        ],
      },
    },
    {
      kind: "index",
      address: "/publishers/",
      data: {
        kind: "publishers",
        top: indexed("publishers"),
        letters: [],
        coverage: [
          {
            ...heading("publishers", "The Marsh Courier", 21),
            years: [
              { number: 2009, count: 2 },
              { number: 2010, count: 2 },
              { number: 2018, count: 61 },
            ],
            first: "2009-01-31",
            last: "2018-11-07",
          },
          {
            ...heading("publishers", "Küstenblatt", 1),
            years: [{ number: 2016, count: 1 }],
            first: "2016-02-29",
            last: "2016-02-29",
          },
          { ...heading("publishers", "Coast & Trade", 2), years: [] },
        ],
      },
    },
    { kind: "index", address: "/authors/", data: { kind: "authors", top: [], all: [], letters: [] } },
    {
      kind: "index",
      address: "/places/",
      data: {
        kind: "places",
        top: indexed("places"),
        all: indexed("places"),
        letters: [],
        map: [
          { heading: heading("places", "Saltmarsh", 31), point: { latitude: 53.2, longitude: 0.4 } },
          {
            heading: heading("places", "Sandholm", 14),
            point: { latitude: 56, longitude: 10 },
            isCountry: true,
          },
        ],
      },
    },
  ],
  letter: [
    {
      kind: "letter",
      address: "/people/a/",
      data: {
        kind: "people",
        letter: "A",
        headings: indexed("people").slice(0, 2),
        neighbours: { next: { address: "/people/b/", label: "B" } },
      },
    },
  ],
  heading: [
    {
      kind: "heading",
      address: "/publishers/the-marsh-courier/",
      data: {
        heading: heading("publishers", "The Marsh Courier", 21),
        parents: [],
        children: [],
        years: [
          { number: 2009, count: 2 },
          { number: 2018, count: 61 },
        ],
        undated: 2,
        beside: [],
        publishers: [],
        cards: [],
      },
    },
    {
      kind: "heading",
      address: "/topics/flood/",
      data: {
        heading: heading("topics", "Flood", 18),
        parents: [heading("topics", "Disaster and accident", 22), heading("topics", "Natural disaster", 18)],
        children: [heading("topics", "Storm surge", 3)],
        years,
        undated: 1,
        beside: indexed("places"),
        publishers: indexed("publishers"),
        first: cards[9] ?? cards[0],
        last: cards[3] ?? cards[0],
        cards: [...dated.slice(0, 8), cards[10] ?? cards[0]],
      },
    },
    {
      kind: "heading",
      address: "/places/saltmarsh/",
      data: {
        heading: heading("places", "Saltmarsh", 3104),
        parents: [],
        children: [],
        years: manyYears.map((year) => ({ ...year, address: `/places/saltmarsh/${year.number}/` })),
        undated: 0,
        beside: [...indexed("people"), ...indexed("topics")],
        publishers: [...indexed("publishers"), unearned("publishers", "Coast & Trade")],
        point: { latitude: 53.2, longitude: 0.4 },
        cards: [],
      },
    },
    {
      kind: "heading",
      address: "/people/ines-maddock/",
      data: {
        heading: heading("people", "Ines Maddock", 3),
        parents: [],
        children: [],
        years: [
          { number: 2017, count: 1 },
          { number: 2018, count: 2 },
        ],
        undated: 0,
        beside: indexed("organisations"),
        publishers: [],
        cards: [cards[5] ?? cards[0], cards[0], byTitle("Ferry")],
      },
    },
  ],
  headingYear: [
    {
      kind: "headingYear",
      address: "/places/saltmarsh/2018/",
      data: {
        heading: heading("places", "Saltmarsh", 3104),
        year: 2018,
        cards: cards.slice(0, 5),
        neighbours: {
          previous: { address: "/places/saltmarsh/2017/", label: "2017" },
          next: { address: "/places/saltmarsh/2018/2/", label: "2018, 2" },
        },
      },
    },
  ],
  page: [
    {
      kind: "page",
      address: "/about/",
      data: {
        title: "About",
        body: "This archive keeps clippings of the coast. See [how fields are found](/method/) and the [topics](/topics/#flood).\n\n## Rights\n\nEach text belongs to its *publisher*.\n\n| paper | from |\n|---|---|\n| Courier | 2009 |\n\n> We never guess a date.\n",
      },
    },
  ],
  moved: [
    {
      kind: "moved",
      address: "/2018/11/04/sea-wall/",
      data: { title: cards[0].title, to: cards[0].address },
    },
  ],
  search: [{ kind: "search", address: "/search/", data: { articles: 58, years } }],
  data: [
    {
      kind: "data",
      address: "/data/",
      data: {
        articles: 58,
        years: [
          { year: 2017, parts: [{ name: "2017", articles: 12, megabytes: 0 }] },
          {
            year: 2020,
            parts: [
              { name: "2020-1", articles: 40, megabytes: 10 },
              { name: "2020-2", articles: 4, megabytes: 1 },
            ],
          },
          { parts: [{ name: "undated", articles: 2, megabytes: 0 }] },
        ],
      },
    },
    { kind: "data", address: "/data/", data: { articles: 0, years: [] } },
  ],
  quality: [
    {
      kind: "quality",
      address: "/quality/",
      data: {
        articles: 58,
        fields: tallies([
          ["title", 50, 4, 2],
          ["published", 31, 20, 5],
          ["dateline", 12, 0, 0],
        ]),
        publishers: [
          {
            heading: {
              kind: "publishers",
              name: "The Marsh Courier",
              address: "/publishers/the-marsh-courier/",
            },
            articles: 58,
            fields: tallies([["title", 50, 4, 2]]),
          },
        ],
        decades: [
          { decade: 2010, articles: 58, fields: tallies([["title", 50, 4, 2]]) },
          { articles: 58, fields: tallies([["title", 0, 0, 58]]) },
        ],
        dates: { day: 40, month: 8, year: 4, about: 4, undated: 2 },
        mendings: [
          { name: "encoding", count: 6 },
          { name: "hard-wraps", count: 1 },
        ],
        corrected: 2,
        corrections: [
          { name: "title", count: 1 },
          { name: "body", count: 1 },
        ],
        doubts: [{ field: "title", count: 102, cards: cards.slice(0, 2) }],
      },
    },
  ],
  missing: [{ kind: "missing", address: "/404.html", data: {} }],
  feed: [
    {
      kind: "feed",
      address: "/feed.xml",
      data: { cards: [...latest, cards[11] ?? cards[0]] },
    },
    {
      kind: "feed",
      address: "/places/saltmarsh/feed.xml",
      data: { heading: link(heading("places", "Saltmarsh", 3104)), cards: cards.slice(0, 3) },
    },
  ],
  jsonFeed: [
    {
      kind: "jsonFeed",
      address: "/topics/flood/feed.json",
      data: {
        heading: link(heading("topics", "Flood", 18)),
        cards: [...latest, cards[11] ?? cards[0]],
      },
    },
  ],
  sitemapIndex: [{ kind: "sitemapIndex", address: "/sitemap.xml", data: { sitemaps: ["/sitemap-1.xml"] } }],
  sitemap: [
    {
      kind: "sitemap",
      address: "/sitemap-1.xml",
      data: { addresses: ["/", ...cards.map(({ address }) => address)] },
    },
  ],
  robots: [{ kind: "robots", address: "/robots.txt", data: {} }],
};
