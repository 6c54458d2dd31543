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

  it("leads the pointer from each bar to its time, and the keyboard from the table", () => {
    const text = drawn(years.map((year) => ({ ...year, href: `./${year.year}/` })));
    const links = [...text.matchAll(/<a href="\.\/(\d+)\/"([^>]*)>/g)].map(
      ([, year, more]) => `${year}${more}`,
    );
    const named = years.map(({ year }) => String(year));
    expect(links).toEqual([...named.map((year) => `${year} tabindex="-1"`), ...named]);
    expect(text.match(/<a href="\.\/1994\/" tabindex="-1"><title>1994: 14 articles<\/title>/g)).toHaveLength(
      1,
    );
  });

  it("is a sentence for those who hear the page", () => {
    const text = drawn(years);
    expect(text).toContain(">Articles by year: from 1990 to 2009; most in 2009, 29 articles.</p>");
    expect(text).toMatch(/<svg class="bars" [^>]*aria-hidden="true">/);
  });

  it("leads nowhere where its times have no page", () => {
    expect(drawn(years)).not.toContain("<a ");
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
