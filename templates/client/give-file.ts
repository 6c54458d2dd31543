import { make } from "./document.ts";

/** How long a browser may take to fetch a file from the page, in ms. */
const patience = 60_000;

/** Gives the reader a file that the page has made; returns its name. */
export const giveFile = (name: string, type: string, text: string): string => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
  return name;
};
