import type { Original } from "../../src/archive/pages.ts";
import { html, type Piece } from "../../src/site/html.ts";

/** The fragment by which a line of the source text is reached. */
export const lineId = (number: number): string => `line-${number}`;

/** A source line's number, which leads to the line where the page shows it. */
export const lineNumber = (number: number, original: Original | undefined): Piece =>
  original?.state === "shown" && original.text.lines[number - 1]
    ? html`<a href="#${lineId(number)}">${number}</a>`
    : number;
