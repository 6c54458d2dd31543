import type { PageData } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";

type Data = PageData["heading"];

/** A position in degrees and the letters of the winds: `33.5° N, 36.3° E`. */
const degrees = ({ latitude, longitude }: NonNullable<Data["point"]>): string =>
  `${Math.abs(latitude).toFixed(1)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude).toFixed(1)}° ${longitude < 0 ? "W" : "E"}`;

const identifier = (id: string): Html =>
  /^Q\d+$/.test(id) ? html`<a href="https://www.wikidata.org/wiki/${id}">Wikidata ${id}</a>` : html`${id}`;

/** Other forms of a heading's name, its id, where a place lies; nothing where none is known. */
export const headingNotes = ({ variants = [], id, point }: Data): Piece => {
  const notes: readonly Piece[] = [
    variants.length > 0 &&
      html`also written ${variants.map((name, at) => [at > 0 && ", ", html`<bdi>${name}</bdi>`])}`,
    point && degrees(point),
    id !== undefined && identifier(id),
  ];
  const known = notes.filter((note) => note !== undefined && note !== false);
  return known.length > 0 && html`<p class="also">${known.map((note, at) => [at > 0 && " · ", note])}</p>`;
};
