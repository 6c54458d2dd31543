/** How the rules that find fields work, in a reader's words. */
const words: { readonly [rule: string]: string } = {
  // Headline, standfirst, section
  "title-line":
    "the line that is likest to a headline, from its place and from how the text takes up its words",
  "subtitle-line": "the sentence or two between the headline and the text",
  "section-line": "a short line over the headline",
  // Date
  "published-label": "a line that says when it was published",
  "updated-label": "a line that says when it was updated",
  "date-line": "a line that holds a date and nothing else",
  "byline-date": "a date beside the authors’ names",
  "date-in-line": "a date in a short line near the headline",
  "caption-and-weekday": "a dated caption and a weekday in the text that agree",
  "month-day-after-caption": "a month and day in the text, with the year of a caption",
  "dateline-day": "the day in the dateline",
  "dateline-and-year": "the day in the dateline, with a year from elsewhere on the page",
  "day-and-year": "a day without a year in the head, with a year from elsewhere",
  "day-or-month": "the year of a date in the head whose day and month nothing tells apart",
  "file-name": "the date in the file’s name",
  "file-name-and-weekday": "the day in the file’s name and a weekday in the text that agree",
  "rights-and-text-year": "the notice of rights and the text’s latest year, which agree",
  "caption-year": "the year of the newest dated caption",
  "month-line": "a line in the head that holds a month and a year and nothing else",
  // Publisher
  "furniture-names": "the name that the page’s furniture repeats",
  // Authors and dateline
  "byline-prefix": "a line that begins as bylines do",
  "byline-bare": "a line of names where a byline stands",
  "byline-role": "a line of names with what they do",
  "byline-dated": "a line of names with a date",
  "byline-bio": "a closing line on who the author is",
  "place-dash": "a place and a dash at the beginning of the text",
  "place-day-dash": "a place, a day and a dash at the beginning of the text",
  "place-agency-dash": "a place, an agency and a dash at the beginning of the text",
  // Language and subjects
  "body-words": "the smallest words of the text",
  "body-letters": "letters that only this language has",
  "body-trigrams": "how often groups of three letters occur in the text",
  "topic-terms": "words in the text that belong to these topics",
  "full-name": "full names in the text",
  "well-known-surname": "the surname of a person whom everyone knows",
  "surname-with-title": "a surname with a title before it",
  "organisation-name": "names of organisations in the text",
  "place-name": "names of places in the text",
  "region-name": "names of seas, rivers and regions in the text",
  "city-name": "names of cities in the text",
  "country-words": "names of countries and of their people in the text",
  teaser: "a teaser between the paragraphs",
  dateline: "the place at the beginning of the text",
  // Lines
  "line-model": "the line model, from how the line looks, what it says and what stands around it",
  "agency-form": "the form in which agencies send their reports",
  "end-mark": "a mark that ends a report",
  "credit-at-end": "a line that ends with a credit",
  "caption-heading": "a short line right over a caption",
  "credit-alone": "a line that is a credit and nothing else",
  "post-end": "the last line of an embedded post",
  "duration-at-end": "a line that ends with a running time",
  "standfirst-place": "a sentence right under the headline, over byline, date or picture",
  "appeal-at-start": "a line that begins with an appeal",
  appeal: "a line that asks its reader for something",
  "appeal-heading": "a short line over an appeal",
  price: "a line that names a price",
  "role-in-sentence": "a sentence that says what someone does for the paper",
  "byline-word": "a line that begins as bylines do",
  "points-elsewhere": "a line that sends its reader to another story",
  "list-mark": "a line that begins with a bullet or number",
  "furniture-learnt": "a line that this archive’s texts repeat",
  "furniture-taught": "a line that a person of this archive calls furniture",
  // A person of the archive
  person: "a person of this archive says so",
};

/** A rule in words; one that has none of its own by its name, which is written to be read. */
export const ruleInWords = (rule: string): string =>
  words[rule] ?? `by the rule “${rule.replace(/-/g, " ")}”`;
