import type { PageData } from "../../src/archive/pages.ts";
import { html, type Piece } from "../../src/site/html.ts";
import { onWorldPicture } from "../../src/site/map/world.ts";

/** A small map of the world with one place on it; the land is a picture that all such maps share (see `.locator`). */
export const locator = ({ point }: PageData["heading"]): Piece => {
  if (point === undefined) return false;
  const { width, height, x, y } = onWorldPicture(point);
  return html`<div class="locator"><svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><circle cx="${x}" cy="${y}" r="14"></circle></svg></div>`;
};
