import { part } from "./document.ts";

const line = part<HTMLInputElement>("q");
const list = part("hits");

const links = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(".what a")];

/** Goes to the first result, where there is one. */
export const enterResults = (): void => links()[0]?.focus();

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");

/** `/` leads to the query from anywhere; the arrows move over the results. */
export const listenToKeys = (): void => {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    line.focus();
    line.select();
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = links();
    const at = all.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    (at + step < 0 ? line : all[at + step])?.focus();
  });
};
