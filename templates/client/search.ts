import { hitsOf } from "../../src/search/hits.ts";
import type { SearchIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import type { Found, Narrowing } from "../../src/search/results.ts";
import { search } from "../../src/search/search.ts";
import {
  asksNothing,
  between,
  isDate,
  longestWords,
  readRequest,
  type SearchRequest,
  writeRequest,
} from "../../src/search-page/request.ts";
import { fragmentOfWords } from "../../src/search-page/text-fragment.ts";
import { scriptWords as words } from "../../src/search-page/words.ts";
import { archiveIndex, urlOf } from "./archive-index.ts";
import { part } from "./document.ts";
import { excerptsFor } from "./excerpts.ts";
import { itemOf } from "./hits.ts";
import { counting } from "./language.ts";
import type { SaveKind } from "./save.ts";
import type { Asking } from "./typing.ts";

// What a first answer needs. All else is fetched when that stands on the page: each of those parts is a file of its own
// that shares no code with this one, so that this one is a single file.

/** Results that are shown at a time. */
const step = 10;

/** After so many ms without an answer the page says that it is looking. */
const patience = 300;

const line = part<HTMLInputElement>("q");
const list = part("hits");
const more = part<HTMLButtonElement>("more");
const [from, to] = [part<HTMLInputElement>("from"), part<HTMLInputElement>("to")];
const sort = part<HTMLSelectElement>("sort");
const archiveTitle = document.title;

let request = readRequest(location.search);
let underway = new AbortController();

const say = (text: string): void => {
  part("found").textContent = text;
};

const fail = (error: unknown): void => {
  say(error instanceof Error ? error.message : String(error));
};

/** Sets the page's fields to what is asked for. */
const showRequest = (): void => {
  line.value = request.words;
  from.value = request.from ?? "";
  to.value = request.to ?? "";
  sort.value = request.sort;
  part("all-dates").hidden = !request.from && !request.to;
  document.title = request.words ? `${request.words.slice(0, 60)} · ${archiveTitle}` : archiveTitle;
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

/** Asks for something else: it becomes the page's address, so that it can be shared and left again. */
const go = (next: SearchRequest): void => {
  const isNew = writeRequest(next) !== writeRequest(request);
  request = next;
  if (isNew) history.pushState(null, "", `./${writeRequest(next)}`);
  showRequest();
  void look();
};

/** What the page's other parts know of it, and may do with it. */
const asking: Asking = { request: () => request, go, index: archiveIndex };

/** Uses a part of the script that is fetched when it is wanted. The page does without one that is not to be had. */
const withPart = <Part>(loading: Promise<Part>, use: (part: Part) => void): void => {
  const { signal } = underway;
  loading.then((loaded) => signal.aborted || use(loaded)).catch(() => {});
};

const showFound = async (index: SearchIndex, query: Query, signal: AbortSignal): Promise<void> => {
  const { from, to, filters } = request;
  const find = (narrowing: Narrowing): Promise<Found> => search(index, query, narrowing);
  const ever = await find({ filters });
  const found = from || to ? await find({ ...(from && { from }), ...(to && { to }), filters }) : ever;
  if (signal.aborted) return;
  const isNothing = asksNothing(request);
  const isFound = found.total > 0 && !isNothing;
  list.replaceChildren();
  part("narrowing").hidden = false;
  part("results").hidden = !isFound;
  for (const id of ["help", "ways"]) part(id).hidden = isFound;
  if (isFound) await showMore(index, found, signal);
  if (signal.aborted) return;
  const all = counting.number(index.manifest.size);
  if (isNothing) say("");
  else say(isFound ? words.found(counting.articles(found.total), all) : words.none);
  withPart(import("./narrowing.ts"), ({ showNarrowing }) =>
    showNarrowing({ index, ever, find, request, go }),
  );
  if (found.missing.length > 0)
    withPart(import("./typing.ts"), ({ showCorrections }) => showCorrections(index, found.missing, asking));
  part("saves").onclick = ({ target }) => {
    const { save: kind } = (target as HTMLElement).dataset;
    if (kind)
      import("./save.ts")
        .then(({ save }) => save(kind as SaveKind, found, { index, urlOf, say }))
        .catch(fail);
  };
};

/** Looks for what is asked for; what was being looked for before is given up. */
const look = async (): Promise<void> => {
  underway.abort();
  underway = new AbortController();
  const { signal } = underway;
  const waiting = setTimeout(() => say(words.looking), patience);
  part("meant").hidden = true;
  try {
    const query = parseQuery(request.words);
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

/** The fields as they stand. A date that is none is not taken: the browser says what is wrong with it. */
const submit = (): void => {
  line.value = line.value.slice(0, longestWords);
  for (const one of [from, to])
    one.setCustomValidity(one.value === "" || isDate(one.value) ? "" : words.noDate);
  if (!from.reportValidity() || !to.reportValidity()) return;
  go({
    ...between(request, from.value, to.value),
    words: line.value,
    sort: readRequest(`sort=${sort.value}`).sort,
  });
};

part("query").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
for (const field of [from, to, sort]) field.addEventListener("change", submit);
part("all-dates").addEventListener("click", () => {
  from.focus();
  go(between(request, undefined, undefined));
});
addEventListener("popstate", () => {
  request = readRequest(location.search);
  showRequest();
  void look();
});
showRequest();
void look().finally(async () => (await import("./typing.ts")).listen(asking));
