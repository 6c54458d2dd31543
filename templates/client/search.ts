import { hitsOf } from "../../src/search/hits.ts";
import type { SearchIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import type { Found, Narrowing } from "../../src/search/results.ts";
import { search } from "../../src/search/search.ts";
import { asksNothing, readRequest, type SearchRequest } from "../../src/search-page/request.ts";
import { scriptWords as words } from "../../src/search-page/words.ts";
import type { Page } from "./after.ts";
import { archiveIndex, urlOf } from "./archive-index.ts";
import { part } from "./document.ts";
import { excerptsFor } from "./excerpts.ts";
import { itemOf } from "./hits.ts";
import { counting } from "./language.ts";

// What a first answer to the page's address needs. All else is fetched when that stands on the page: files of their own that
// share no code with this one, so that this one is a single file. Until then the form asks as it does without a script.

/** Results that are shown at a time. */
const step = 10;

/** After so many ms without an answer the page says that it is looking. */
const patience = 300;

const list = part("hits");
const more = part<HTMLButtonElement>("more");
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
  for (const [id, value = ""] of [
    ["q", request.words],
    ["from", request.from],
    ["to", request.to],
    ["sort", request.sort],
  ] as const)
    part<HTMLInputElement>(id).value = value;
  part("all-dates").hidden = !request.from && !request.to;
  document.title = request.words ? `${request.words.slice(0, 60)} · ${archiveTitle}` : archiveTitle;
};

/** Adds results to the list, with their words in context as they come into view. */
const showMore = async (index: SearchIndex, found: Found, signal: AbortSignal): Promise<void> => {
  const start = list.children.length;
  const hits = await hitsOf(index, found, { sort: request.sort, start, most: step });
  if (signal.aborted) return;
  const watch = excerptsFor(found.marks, signal);
  const rows = hits.map((hit) => itemOf(hit));
  list.append(...rows.map(({ item }) => item));
  for (const row of rows) watch(row);
  more.hidden = list.children.length >= found.total;
  more.onclick = async () => {
    await showMore(index, found, signal).catch(fail);
    rows.at(-1)?.item.nextElementSibling?.querySelector<HTMLElement>(".what a")?.focus();
  };
};

/** All that a reader may do next. */
const after = () => import("./after.ts");

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
  void after().then(({ show }) => signal.aborted || show({ index, found, ever, find, request }), fail);
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

/** Answers another request than the address's. */
const answer = (next: SearchRequest): void => {
  request = next;
  showRequest();
  void look();
};

const page: Page = { request: () => request, answer, index: archiveIndex, urlOf, say };

showRequest();
void look()
  .then(async () => (await after()).listen(page))
  .catch(fail);
