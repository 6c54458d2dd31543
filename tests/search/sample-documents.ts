import { inventorOf } from "../../src/bench/invent-archive.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { documentOf } from "../../src/search/build/document-of.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { timeOf } from "../../src/search/shelves.ts";

type Told = Partial<SearchDocument> & Pick<SearchDocument, "title" | "text">;

/** An article with what is told of it. */
export const article = ({ title, text, ...told }: Told): SearchDocument => ({
  address: `/undated/${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}/`,
  title,
  text,
  authors: [],
  topics: [],
  wider: [],
  people: [],
  places: [],
  language: "en",
  ...told,
});

/** Articles in the order in which an index numbers them. */
export const inOrder = (documents: readonly SearchDocument[]): readonly SearchDocument[] =>
  documents.toSorted((a, b) => timeOf(a.published) - timeOf(b.published) || (a.address < b.address ? -1 : 1));

/** Invented articles of an archive of so many. */
export const inventedDocuments = (articles: number, seed = 1): readonly SearchDocument[] =>
  [...inventorOf({ articles, seed }).articles()].flatMap(({ file, entry: text }) => {
    const reading = readEntry(text);
    return "entry" in reading ? [documentOf(reading.entry, file)] : [];
  });

const harbour = `The harbour board will price its berths anew. Prices rose in May, and the board said that a price once set
is a promise. U.S. owners pay as others do; Zoë's café pays nothing.`;

/** A small archive in several languages and scripts, with dates of every kind and text that means harm. */
export const smallArchive: readonly SearchDocument[] = inOrder([
  article({
    title: "Harbour board sets new prices",
    subtitle: "Berths cost more from June",
    published: "2017-08-11",
    publisher: "The Harbour Ledger",
    authors: ["Ada Quill"],
    topics: ["shipping"],
    wider: ["economy, business and finance"],
    people: ["Tomas Reed"],
    places: ["Northfold"],
    text: harbour,
  }),
  article({
    title: "Tomas Reed on the price of fish",
    published: "2017-08~",
    publisher: "The Harbour Ledger",
    people: ["Tomas Reed"],
    places: ["Northfold", "Talbot Bay"],
    topics: ["fishing industry"],
    text: "Fishing off Northfold pays again. The fish are back, Reed says, and so are the fishers: prices held.",
  }),
  article({
    title: "A year in fish",
    published: "2017",
    text: "Every fisher of the bay fished in 2017; the board counted 1,204 boats.",
  }),
  article({
    title: "No date on this one",
    text: "The price of an undated promise is that nobody knows when it was made. econometric",
  }),
  article({
    title: "Der Preis des Hafens",
    language: "de",
    published: "2018-01-02",
    publisher: "Hafenbote",
    places: ["Nordfalz"],
    text: "Die Preise der Häfen steigen. Der Hafen Nordfalz nennt die Größe der Schiffe nicht; die Straße zum Hafen ist gesperrt.",
  }),
  article({
    title: "Le phare du nord",
    language: "fr",
    published: "2018-03",
    text: "L'économie du port va mieux; les économies aussi. Les navires reviennent au port, et l'école rouvre.",
  }),
  article({
    title: "港口价格上涨",
    language: "zh",
    published: "2019-05-06",
    text: "北方港口的价格今年上涨。港务局说价格不会再涨。",
  }),
  article({
    title: "港の値段",
    language: "ja",
    published: "2019-05-07",
    text: "北の港の値段は今年上がった。東京2020の船も来た。",
  }),
  article({ title: "ท่าเรือเหนือ", language: "th", published: "2019-05-08", text: "ราคาท่าเรือเพิ่มขึ้นในปีนี้" }),
  article({
    title: "Ένας φάρος",
    language: "el",
    published: "2019-06",
    text: "Ο ΦΑΡΟΣ του λιμανιού άναψε ξανά.",
  }),
  article({
    title: "<script>alert(1)</script> & other headlines",
    published: "2020-02-29",
    text: `constructor __proto__ toString hasOwnProperty <img src=x onerror=alert(1)> ${"((((a+)+)+)+)+".repeat(30)} \u202e \ud800 NEAR OR AND title: "quoted`,
  }),
  article({ title: "Nothing", published: "2020-03-01", text: "" }),
  ...Array.from({ length: 40 }, (_, number) =>
    article({
      title: `Notice ${number} to mariners`,
      published: `2021-${String((number % 12) + 1).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`,
      publisher: number % 2 ? "The Harbour Ledger" : "Kestrel Bay Now",
      people: number % 5 === 0 ? ["Tomas Reed"] : [],
      topics: number % 3 === 0 ? ["shipping"] : ["weather"],
      text: `Light ${number} of the bay is ${number % 2 ? "lit" : "out"}. Mariners keep to the north of buoy ${number + 7}, and to the price.`,
    }),
  ),
]);
