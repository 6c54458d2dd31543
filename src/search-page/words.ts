import type { FilterKind } from "../search/document.ts";

/** What stands on the search page before any script runs. */
export const pageWords = {
  title: "Search",
  query: "Words to look for",
  submit: "Search",
  suggestions: "Suggestions",
  description: "Search every word of the archive, by date, publisher, topic, person and place.",
  chart: "Articles found over time",
  numbers: "By year, in numbers",
  from: "From",
  to: "to",
  datesHint: "A year, a month (2017-08) or a day (2017-08-10)",
  allDates: "All dates",
  sort: "Order",
  sorts: { relevance: "Most relevant first", newest: "Newest first", oldest: "Oldest first" },
  narrow: "Narrow by",
  filters: {
    publisher: "Publisher",
    topic: "Topic",
    person: "Person",
    place: "Place",
    language: "Language",
  },
  results: "Articles",
  more: "Show more",
  save: "Save all that was found",
  saves: { csv: "CSV", ris: "RIS", bibtex: "BibTeX", counts: "Counts by year" },
  noScript: "Searching needs JavaScript. These ways lead to every article without it.",
  ways: "Other ways in",
  years: "All years",
  help: "How to ask",
  helps: [
    ["oil prices", "both words, in any of their forms"],
    ['"oil prices"', "these words, next to each other"],
    ["oil OR gas", "either"],
    ["oil -opec", "the one without the other"],
    ["econom*", "every word that begins so"],
    ["oil NEAR/5 price", "at most five words apart"],
    ["title:oil", "in the headline; also author:, person:, place:, topic:, publisher:"],
  ],
} as const satisfies {
  readonly filters: { readonly [Kind in FilterKind]: string };
  readonly [name: string]: unknown;
};

/** What the page's script says before and with the first results. */
export const scriptWords = {
  looking: "Looking …",
  found: (articles: string, all: string): string => `${articles} of ${all}`,
  none: "No article has all of this.",
  offline: "There is no connection: search later.",
  missing: (status: number): string =>
    `A part of the index is not to be had (${status}). The rest of the archive is unharmed.`,
} as const;

/** What the parts say that are loaded after that. */
export const laterWords = {
  noDate: "Write a year, a month (2017-08) or a day (2017-08-10).",
  meant: "Did you mean",
  take: (kind: string, name: string): string => `${kind}: ${name}. Take this filter away`,
  start: "Beginning of the time looked at",
  end: "End of the time looked at",
  year: "Year",
  hits: "Found",
  kept: "Of all",
  noNames: "Nothing to narrow by",
  saving: (done: string, all: string): string => `Saving: ${done} of ${all} …`,
  saved: (file: string): string => `Saved as ${file}.`,
} as const;
