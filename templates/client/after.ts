import type { SearchIndex } from "../../src/search/open-index.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import type { Found, Narrowing, Suggestion } from "../../src/search/results.ts";
import { completed, withoutLastWord } from "../../src/search-page/change-words.ts";
import {
  between,
  inOrder,
  isDate,
  longestWords,
  readRequest,
  type SearchRequest,
  toggleName,
  writeRequest,
} from "../../src/search-page/request.ts";
import { laterWords as words } from "../../src/search-page/words.ts";
import { showCorrections } from "./corrections.ts";
import { part } from "./document.ts";
import { openFilters, showFilters } from "./filters.ts";
import { enterResults, listenToKeys } from "./keyboard.ts";
import { narrowOverTime, showOverTime } from "./over-time.ts";
import type { SaveKind } from "./save.ts";
import { offerSuggestions } from "./suggestions.ts";

/** The page as it was when it gave its first answer. */
export type Page = {
  readonly request: () => SearchRequest;
  readonly answer: (next: SearchRequest) => void;
  readonly index: () => Promise<SearchIndex>;
  /** The whole URL of a site-absolute address. */
  readonly urlOf: (address: string) => string;
  readonly say: (text: string) => void;
};

/** A search that was answered. */
export type Answered = {
  readonly index: SearchIndex;
  readonly request: SearchRequest;
  readonly found: Found;
  /** What would be found without its dates. */
  readonly ever: Found;
  /** Asks the same with other dates and filters. */
  readonly find: (narrowing: Narrowing) => Promise<Found>;
};

const line = part<HTMLInputElement>("q");
const [from, to] = [part<HTMLInputElement>("from"), part<HTMLInputElement>("to")];
const sort = part<HTMLSelectElement>("sort");

let page: Page | undefined;
let answered: Answered | undefined;

/** Asks for something else: it becomes the page's address, so that it can be shared and left again. */
const go = (next: SearchRequest): void => {
  if (!page) return;
  const query = writeRequest(next);
  if (query !== writeRequest(page.request())) history.pushState(null, "", `./${query}`);
  page.answer(next);
};

/** Asks what the page asks now, changed. */
const change = (changed: (request: SearchRequest) => SearchRequest): void => {
  if (page) go(changed(page.request()));
};

/** The fields as they stand. A date that is none is not taken: the browser says what is wrong with it. */
const submit = (): void => {
  line.value = line.value.slice(0, longestWords);
  for (const one of [from, to])
    one.setCustomValidity(one.value === "" || isDate(one.value) ? "" : words.noDate);
  if (!from.reportValidity() || !to.reportValidity()) return;
  change((request) => ({
    ...between(request, ...inOrder(from.value, to.value)),
    words: line.value,
    sort: readRequest(`sort=${sort.value}`).sort,
  }));
};

const take = ({ kind, text }: Suggestion): void => {
  const typed = kind === "word" ? completed(line.value, text) : withoutLastWord(line.value);
  line.value = typed;
  if (kind === "word") return;
  change((request) => {
    const has = request.filters[kind]?.includes(text);
    return { ...(has ? request : toggleName(request, kind, text)), words: typed };
  });
};

const saveAll = async ({ target }: Event): Promise<void> => {
  const kind = (target as HTMLElement).dataset.save as SaveKind | undefined;
  if (!kind || !answered || !page) return;
  const { index, found } = answered;
  const { urlOf, say } = page;
  try {
    const { save } = await import("./save.ts");
    await save(kind, found, { index, urlOf, say });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
};

/** Listens to what a reader does from now on. Once for a page. */
export const listen = (given: Page): void => {
  page = given;
  part("query").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  for (const field of [from, to, sort]) field.addEventListener("change", submit);
  part("all-dates").addEventListener("click", () => {
    from.focus();
    change((request) => between(request, undefined, undefined));
  });
  part("saves").addEventListener("click", (event) => void saveAll(event));
  addEventListener("popstate", () => given.answer(readRequest(location.search)));
  offerSuggestions({ index: given.index, take, leave: enterResults });
  // A reader may have begun to type before this script was there.
  if (line.value !== given.request().words) line.dispatchEvent(new Event("input"));
  narrowOverTime((span) => change((request) => between(request, span.from, span.to)));
  openFilters();
  listenToKeys();
};

/** Shows what was found over time, by which names it can be narrowed, and what may have been meant. */
export const show = (now: Answered): void => {
  answered = now;
  const { index, ever, request } = now;
  showOverTime(countsOverTime(index, ever), request);
  showFilters({ ...now, toggle: (kind, name) => go(toggleName(request, kind, name)) });
  void showCorrections(now, go);
};
