import type { TimeCount } from "../../src/search/results.ts";
import {
  datesOf,
  type Span,
  type Stretch,
  stretchBetween,
  type TimeChart,
  timeChartOf,
} from "../../src/search-page/time-chart.ts";
import { laterWords as words } from "../../src/search-page/words.ts";
import { base, drawingOf, percentOf, tableOf } from "./chart-drawing.ts";
import { draw, part } from "./document.ts";
import { inWords } from "./language.ts";

const drawing = part<SVGSVGElement>("over-time");

let chart: TimeChart | undefined;
let stretch: Stretch = [0, 0];
let narrowTo: (span: Span) => void = () => {};

const percent = (at: number): string => percentOf(at, chart?.buckets.length ?? 1);

const handleOf = (end: 0 | 1): SVGElement =>
  draw(
    "svg",
    { class: "handle", overflow: "visible" },
    draw("line", { y2: `${base}%` }),
    draw("rect", {
      x: "-12",
      width: "24",
      height: `${base}%`,
      role: "slider",
      tabindex: "0",
      "aria-label": end === 0 ? words.start : words.end,
      "aria-valuemin": "0",
    }),
  );

const handles = [handleOf(0), handleOf(1)] as const;
const selection = draw("rect", { class: "selection", y: "0", height: `${base}%` });

const showStretch = (): void => {
  const [start, end] = stretch;
  const length = chart?.buckets.length ?? 0;
  selection.setAttribute("x", percent(start));
  selection.setAttribute("width", percent(end - start));
  drawing.classList.toggle("narrowed", end - start < length);
  for (const [at, handle] of handles.entries()) {
    const place = stretch[at] ?? 0;
    const date = chart?.buckets[at === 0 ? place : place - 1]?.date;
    handle.setAttribute("x", percent(place));
    const slider = handle.lastElementChild;
    slider?.setAttribute("aria-valuenow", String(place));
    slider?.setAttribute("aria-valuemax", String(length));
    slider?.setAttribute("aria-valuetext", date ? inWords(date) : "");
  }
  for (const bar of drawing.querySelectorAll<SVGElement>(".bar")) {
    const middle =
      ((Number.parseFloat(bar.getAttribute("x") ?? "") +
        Number.parseFloat(bar.getAttribute("width") ?? "") / 2) *
        length) /
      100;
    bar.classList.toggle("out", middle < start || middle > end);
  }
};

/** Draws the hits over time, with what lies between the dates standing out. */
export const showOverTime = (counts: readonly TimeCount[], { from, to }: Span): void => {
  const span = { ...(from && { from }), ...(to && { to }) };
  chart = timeChartOf(counts, span);
  const box = drawing.closest<HTMLElement>(".over-time");
  if (box) box.hidden = !chart;
  if (!chart) return;
  stretch = stretchBetween(chart, from, to);
  drawing.replaceChildren(selection, ...drawingOf(chart), ...handles);
  showStretch();
  box?.querySelector("table")?.replaceChildren(...tableOf(counts));
};

const settle = (): void => {
  if (chart) narrowTo(datesOf(chart, stretch));
};

/** The bucket under a pointer, from 0; `edge` rounds to the nearest line between two. */
const bucketAt = (x: number, edge: boolean): number => {
  const { left, width } = drawing.getBoundingClientRect();
  const length = chart?.buckets.length ?? 1;
  const place = ((x - left) / width) * length;
  return Math.max(0, Math.min(edge ? length : length - 1, edge ? Math.round(place) : Math.floor(place)));
};

/** What a pointer that moves to `x` makes of the stretch: a handle is moved, or a new stretch drawn. */
const dragFrom = (x: number, handle: number): ((to: number) => Stretch) => {
  const fixed = stretch[1 - handle];
  if (handle >= 0 && fixed !== undefined)
    return (to) => {
      const place = bucketAt(to, true);
      return handle === 0 ? [Math.min(place, fixed - 1), fixed] : [fixed, Math.max(place, fixed + 1)];
    };
  const first = bucketAt(x, false);
  return (to) => {
    const last = bucketAt(to, false);
    return [Math.min(first, last), Math.max(first, last) + 1];
  };
};

const startDrag = (event: PointerEvent): void => {
  if (!chart || event.button !== 0) return;
  event.preventDefault();
  const handle = handles.findIndex((one) => one.contains(event.target as Node));
  const drag = dragFrom(event.clientX, handle);
  const before = stretch;
  const move = ({ clientX }: PointerEvent): void => {
    stretch = drag(clientX);
    showStretch();
  };
  const end = (last: PointerEvent): void => {
    drawing.removeEventListener("pointermove", move);
    drawing.removeEventListener("pointerup", end);
    drawing.removeEventListener("pointercancel", end);
    if (last.type === "pointercancel") stretch = before;
    else move(last);
    showStretch();
    if (stretch.join() !== before.join()) settle();
  };
  drawing.setPointerCapture(event.pointerId);
  if (handle < 0) move(event);
  drawing.addEventListener("pointermove", move);
  drawing.addEventListener("pointerup", end);
  drawing.addEventListener("pointercancel", end);
};

const steps: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

let waiting: ReturnType<typeof setTimeout> | undefined;

const stepBy = (event: KeyboardEvent): void => {
  const handle = handles.findIndex((one) => one.contains(event.target as Node));
  const step = steps[event.key];
  if (handle < 0 || step === undefined || !chart) return;
  event.preventDefault();
  const [start, end] = stretch;
  const { length } = chart.buckets;
  stretch =
    handle === 0
      ? [Math.max(0, Math.min(end - 1, start + step)), end]
      : [start, Math.max(start + 1, Math.min(length, end + step))];
  showStretch();
  clearTimeout(waiting);
  waiting = setTimeout(settle, 400);
};

/** Lets a reader narrow the dates on the chart: by dragging over it, by its handles, or with the arrows on these. */
export const narrowOverTime = (narrow: (span: Span) => void): void => {
  narrowTo = narrow;
  drawing.addEventListener("pointerdown", startDrag);
  drawing.addEventListener("keydown", stepBy);
};
