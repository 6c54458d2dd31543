import { describe, expect, it } from "vitest";
import { markupOf } from "../../src/site/html.ts";
import { contextOf } from "../../templates/parts/context.ts";
import { timeChart } from "../../templates/parts/time-chart.ts";
import type { ChartTime } from "../../templates/parts/time-table.ts";
import { pages, site } from "./sample.ts";

const context = contextOf(pages.home[0], site);

const drawn = (times: readonly ChartTime[]): string => {
  const chart = timeChart(times, context);
  return chart ? markupOf(chart as never) : "";
};

const years = Array.from({ length: 20 }, (_, index) => ({ year: 1990 + index, count: 10 + index }));
const months = [
  { year: 1987, month: 3, count: 4 },
  { year: 1988, month: 11, count: 1204 },
];

describe("a drawn chart", () => {
  it("is nothing where nothing is counted", () => {
    expect(timeChart([], context)).toBe(false);
  });

  it("is a group of links that the keyboard reaches, each with its time and its number", () => {
    const text = drawn(years.map((year) => ({ ...year, href: `./${year.year}/` })));
    expect(text).toContain('role="group" aria-label="Articles by year"');
    expect(text).not.toContain("tabindex");
    expect(text.match(/<a href="\.\/1994\/"><title>1994: 14 articles<\/title>/g)).toHaveLength(1);
    expect(text).toContain("<desc>From 1990 to 2009; most in 2009, 29 articles</desc>");
  });

  it("is one picture where its bars lead nowhere", () => {
    const text = drawn(years);
    expect(text).toContain('role="img"');
    expect(text).not.toContain("<a ");
  });

  it("names the largest number and has the axis's own", () => {
    expect(drawn(years)).toContain(">2009: 29</text>");
    expect(drawn(years)).toContain(">20</text>");
    expect(drawn(months)).toContain(">November 1988: 1,204</text>");
  });

  it("has all its numbers in a table: decades of years, or months by year", () => {
    expect(drawn(years)).toContain('<th scope="row">1990s</th><td>10</td>');
    expect(drawn(months)).toMatch(/<th scope="row">November<\/th><td><\/td><td>1,204<\/td>/);
    expect(drawn(months)).toContain('<th scope="col">1988</th>');
  });

  it("has no style of its own", () => {
    expect(drawn(years) + drawn(months)).not.toMatch(/style|<script/);
  });
});
