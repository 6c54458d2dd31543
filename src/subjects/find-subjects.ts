import { languageOf } from "./choose-language.ts";
import { findOrganisations } from "./find-organisations.ts";
import { findPeople } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { findTopics } from "./find-topics.ts";
import { readMentions } from "./read-mentions.ts";
import { readPassages, type SubjectsInput } from "./read-passages.ts";
import { readSentences } from "./read-sentences.ts";
import type { Subjects } from "./subjects.ts";

export type { SubjectsInput } from "./read-passages.ts";

/**
 * What an article is about: topics, people, organisations, places, each with its evidence and the surest first.
 * Reads at most `articleLimit` characters, so that its cost is bounded whatever the text; names are plain text that
 * holds no control characters and no markup, at most 80 characters each.
 */
export const findSubjects = (input: SubjectsInput): Subjects => {
  const passages = readPassages(input);
  const sentences = readSentences(passages);
  const language = languageOf(input);
  const mentions = readMentions(sentences, language);
  return {
    topics: findTopics(passages, language),
    people: findPeople(mentions),
    organisations: findOrganisations(mentions),
    places: findPlaces({
      sentences,
      mentions,
      dateline: input.dateline,
      language,
      related: input.related ?? [],
    }),
  };
};
