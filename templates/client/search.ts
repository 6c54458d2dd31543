import type { FilterKind } from "../../src/search/document.ts";
import { hitsOf } from "../../src/search/hits.ts";
import type { SearchIndex } from "../../src/search/open-index.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import type { Found, Suggestion } from "../../src/search/results.ts";
import { search } from "../../src/search/search.ts";
import { completed, corrected, withoutLastWord } from "../../src/search-page/change-words.ts";
import {
  asksNothing,
  between,
  isDate,
  longestWords,
  readRequest,
  type SearchRequest,
  toggleName,
  writeRequest,
} from "../../src/search-page/request.ts";
import { fragmentOfWords } from "../../src/search-page/text-fragment.ts";
import { scriptWords as words } from "../../src/search-page/words.ts";
import { archiveIndex, urlOf } from "./archive-index.ts";
import { make, part } from "./document.ts";
import { excerptsFor } from "./excerpts.ts";
import { openFilters, showFilters } from "./filters.ts";
import { itemOf } from "./hits.ts";
import { enterResults, listenToKeys } from "./keyboard.ts";
import { counting } from "./language.ts";
import { narrowOverTime, showOverTime } from "./over-time.ts";
import type { SaveKind } from "./save.ts";
import { closeSuggestions, offerSuggestions } from "./suggestions.ts";

/** Results that are shown at a time. */
const step = 10;

/** After so many ms without an answer the page says that it is looking. */
const patience = 300;

const line = part<HTMLInputElement>("q");
const list = part("hits");
const more = part<HTMLButtonElement>("more");
const archiveTitle = document.title;

let request = readRequest(location.search);
let underway = new AbortController();
let shown: Found | undefined;

const say = (text: string): void => {
  part("found").textContent = text;
};

const field = (id: string): HTMLInputElement => part<HTMLInputElement>(id);

/** Sets the page's fields to what is asked for. */
const showRequest = (): void => {
  line.value = request.words;
  field("from").value = request.from ?? "";
  field("to").value = request.to ?? "";
  field("sort").value = request.sort;
  part("all-dates").hidden = !request.from && !request.to;
  document.title = request.words ? `${request.words.slice(0, 60)} · ${archiveTitle}` : archiveTitle;
};

const showCorrections = ({ corrections }: Found): void => {
  const place = part("meant");
  place.hidden = corrections.length === 0;
  if (place.hidden) return;
  const instead = corrected(request.words, corrections);
  const link = make("a", { href: `./${writeRequest({ ...request, words: instead })}` }, instead);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go({ ...request, words: instead });
  });
  place.replaceChildren(`${words.meant} `, link, "?");
};

/** Adds results to the list, with their words in context as they come into view. */
const showMore = async (index: SearchIndex, found: Found, signal: AbortSignal): Promise<void> => {
  const start = list.children.length;
  const hits = await hitsOf(index, found, { sort: request.sort, start, most: step });
  if (signal.aborted) return;
  const watch = excerptsFor(found.marks, signal);
  const fragment = fragmentOfWords(found.marks.forms);
  const rows = hits.map((hit) => itemOf(hit, fragment));
  list.append(...rows.map(({ item }) => item));
  for (const row of rows) watch(row);
  more.hidden = list.children.length >= found.total;
  more.onclick = async () => {
    await showMore(index, found, signal).catch(fail);
    rows.at(-1)?.item.nextElementSibling?.querySelector<HTMLElement>(".what a")?.focus();
  };
};

const fail = (error: unknown): void => {
  say(error instanceof Error ? error.message : String(error));
};

/** Everything found without the filter of a kind, for the counts beside its names. */
const withoutFilter =
  (index: SearchIndex, query: Query, { from, to, filters }: SearchRequest) =>
  (kind: FilterKind): Promise<Found> => {
    const { [kind]: _, ...others } = filters;
    return search(index, query, { ...(from && { from }), ...(to && { to }), filters: others });
  };

const showFound = async (index: SearchIndex, query: Query, signal: AbortSignal): Promise<void> => {
  const { from, to, filters } = request;
  const ever = await search(index, query, { filters });
  const found =
    from || to ? await search(index, query, { ...(from && { from }), ...(to && { to }), filters }) : ever;
  if (signal.aborted) return;
  const nothing = asksNothing(request);
  shown = found;
  list.replaceChildren();
  part("narrowing").hidden = false;
  part("results").hidden = nothing || found.total === 0;
  for (const id of ["help", "ways"]) part(id).hidden = !nothing && found.total > 0;
  showOverTime(countsOverTime(index, ever), request);
  const all = counting.number(index.manifest.size);
  showFilters({
    request,
    without: withoutFilter(index, query, request),
    toggle: (kind, name) => go(toggleName(request, kind, name)),
  });
  showCorrections(found);
  if (nothing) return say("");
  if (found.total > 0) await showMore(index, found, signal);
  if (!signal.aborted) say(found.total > 0 ? words.found(counting.articles(found.total), all) : words.none);
};

/** Looks for what is asked for; what was being looked for before is given up. */
const look = async (): Promise<void> => {
  underway.abort();
  underway = new AbortController();
  const { signal } = underway;
  const waiting = setTimeout(() => say(words.looking), patience);
  part("meant").hidden = true;
  try {
    const query = parseQuery(request.words.replace(/[“”„«»]/g, '"'));
    if ("fault" in query) throw new Error(query.fault);
    await showFound(await archiveIndex(), query, signal);
  } catch (error) {
    if (!signal.aborted) {
      part("results").hidden = true;
      for (const id of ["help", "ways"]) part(id).hidden = false;
      fail(error);
    }
  } finally {
    clearTimeout(waiting);
  }
};

/** Asks for something else: it becomes the page's address, so that it can be shared and left again. */
const go = (next: SearchRequest): void => {
  closeSuggestions();
  const isNew = writeRequest(next) !== writeRequest(request);
  request = next;
  if (isNew) history.pushState(null, "", `./${writeRequest(next)}`);
  showRequest();
  void look();
};

/** The fields as they stand. A date that is none is not taken: the browser says what is wrong with it. */
const submit = (): void => {
  line.value = line.value.slice(0, longestWords);
  const [from, to] = [field("from"), field("to")];
  for (const one of [from, to])
    one.setCustomValidity(one.value === "" || isDate(one.value) ? "" : words.noDate);
  if (!from.reportValidity() || !to.reportValidity()) return;
  go({
    ...between(request, from.value, to.value),
    words: line.value,
    sort: readRequest(`sort=${field("sort").value}`).sort,
  });
};

const take = ({ kind, text }: Suggestion): void => {
  const words = kind === "word" ? completed(line.value, text) : withoutLastWord(line.value);
  line.value = words;
  if (kind === "word") return;
  const has = request.filters[kind]?.includes(text);
  go({ ...(has ? request : toggleName(request, kind, text)), words });
};

const saveAll = async ({ target }: Event): Promise<void> => {
  const kind = (target as HTMLElement).dataset.save as SaveKind | undefined;
  const found = shown;
  if (!kind || !found) return;
  try {
    const { save } = await import("./save.ts");
    const index = await archiveIndex();
    const tell = (done: number): void =>
      say(words.saving(counting.number(done), counting.number(found.total)));
    say(words.saved(await save(kind, found, { index, urlOf, tell })));
  } catch (error) {
    fail(error);
  }
};

part("query").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
for (const id of ["from", "to", "sort"]) part(id).addEventListener("change", submit);
part("all-dates").addEventListener("click", () => {
  field("from").focus();
  go(between(request, undefined, undefined));
});
document.querySelector(".saves")?.addEventListener("click", (event) => void saveAll(event));
addEventListener("popstate", () => {
  request = readRequest(location.search);
  closeSuggestions();
  showRequest();
  void look();
});
offerSuggestions(take, enterResults);
narrowOverTime(({ from, to }) => go(between(request, from, to)));
openFilters();
listenToKeys();
showRequest();
void look();
