import type { Reference } from "../../../src/export/reference.ts";

/** The archive in which the cases stand. */
export const archive = "The Saltmarsh Clippings";

const plain: Reference = {
  address: "/2018/11/05/pumps-arrive-from-inland/",
  url: "https://clippings.example/archive/2018/11/05/pumps-arrive-from-inland/",
  title: "Pumps arrive from inland",
  published: "2018-11-05",
  publisher: "The Marsh Courier",
  language: "en",
  authors: ["Leonie Farr"],
  topics: [],
};

const without = (...fields: readonly (keyof Reference)[]): Reference =>
  Object.fromEntries(
    Object.entries(plain).filter(([field]) => !fields.some((other) => other === field)),
  ) as Reference;

const titles: readonly string[] = [
  "What the surveyors found under the old quay",
  "a 5% rise in harbour dues, and what it pays for",
  "Ferries: the end of an era",
  "What now? the reader asks",
  "North-East wall to be rebuilt by the county",
  "COUNCIL VOTES TO REBUILD THE WALL",
  "UK and EU to share the pumps of eCoast",
  "Vote over the wall from within: who is it for",
  "Mayor v. council",
  "The painter van Ruys and the mayor de Graaf at the sea",
  "Mr. Quist goes to the U.S.",
  "Is the wall lost?",
  "‘The wall is lost,’ says mayor",
  "'The wall is lost,' says mayor",
  "“The wall is lost!” she cried",
  "It's the end of 'the wall'",
  'Mayor calls it "a scandal"',
  "She said 'I heard \"no\" twice'",
  "Who said “lost”?",
  "The boys’ club’s last day",
  "Rock 'n' roll on the pier",
  "(The end) of [a thing] at/or by",
  "A wall — a history",
  "plan b is on",
];

const authors: readonly (readonly string[])[] = [
  [],
  ["Leonie Farr", "Tomas Reyle"],
  ["Leonie Farr", "Tomas Reyle", "Ines Maddock"],
  ["Reuters"],
  ["Leonie Farr", "Reuters"],
  ["Marsh Courier staff"],
  ["Ursula von der Heide"],
  ["María de la Cruz", "Jan J. van den Berg"],
  ["Dick Van Ruys"],
  ["Jean-Paul A. Sand, Jr.", "Bob Lind III"],
  ["D'Arcy O'Quist"],
  ["A.B. Quist"],
  ["Юрий Песков"],
  ["سلمى بحري"],
  Array.from("abcdefghijk", (letter) => `${letter.toUpperCase()}ob ${letter.toUpperCase()}quist`),
  Array.from("abcdefghijklmnopqrstuvw", (letter) => `${letter.toUpperCase()}ob ${letter.toUpperCase()}quist`),
];

const dates: readonly string[] = [
  "2018-09-07",
  "2018-11",
  "2018-05",
  "2012",
  "2017-08~",
  "2017-08-03?",
  "2012%",
];

/** References with all that makes citing hard, by what is peculiar in each. */
export const cases: readonly (readonly [name: string, reference: Reference])[] = [
  ["plain", plain],
  ...titles.map((title) => [`title ${title}`, { ...plain, title }] as const),
  ...authors.map((names) => [`by ${names.join(", ") || "nobody"}`, { ...plain, authors: names }] as const),
  ...dates.map((published) => [`of ${published}`, { ...plain, published }] as const),
  ["undated", without("published")],
  ["of no newspaper", without("publisher")],
  ["of no newspaper, a question", { ...without("publisher"), title: "Is the wall lost?" }],
  ["of no newspaper, a quotation", { ...without("publisher"), title: "The mayor and “the wall”" }],
  ["of nobody and no newspaper", { ...without("publisher"), authors: [] }],
  ["of nobody, no newspaper and no day", { ...without("publisher", "published"), authors: [] }],
  ["of nobody, undated", { ...without("published"), authors: [] }],
  [
    "about August, of nobody and no newspaper",
    { ...without("publisher"), authors: [], published: "2017-08~" },
  ],
  [
    "of no headline",
    {
      ...without("published"),
      authors: [],
      title: "The lamp was lit again last night, and …",
      supplied: true,
    },
  ],
  [
    "German",
    { ...plain, language: "de", title: "Brücke nach Sandholm bleibt gesperrt", publisher: "Küstenblatt" },
  ],
  ["of an unknown language", without("language")],
];
