import { describe, expect, it } from "vitest";
import type { PageKind, Site } from "../../src/archive/pages.ts";
import { dateTermsIn } from "../../src/site/date-words.ts";
import { datesIn } from "../../src/site/dates.ts";
import { pageLanguage } from "../../src/site/languages.ts";
import { pages, site } from "./sample.ts";
import { render } from "./specimens.ts";

/** The archive as it would be if it were in another language. */
const inLanguage = (language: string): Site => ({ ...site, settings: { ...site.settings, language } });

const pageIn = (language: string, kind: PageKind): string => render(pages[kind][0], inLanguage(language));

/** A page without the elements that are in a language of their own, and without what only machines read. */
const ownWords = (page: string, language: string): string =>
  page
    .slice(page.indexOf("<body"))
    .replaceAll(new RegExp(`<(\\w+)[^>]* lang="${language}"[^>]*>.*?</\\1>`, "gs"), "");

const dated = ["home", "year", "month", "day", "article", "heading", "anniversary", "onThisDay"] as const;

describe("an archive in another language than English", () => {
  it.each(["de", "ar", "fr-CA"])("has pages that say they are in English: %s", (language) => {
    for (const kind of [...dated, "search", "quality", "index"] as const)
      expect(pageIn(language, kind)).toContain('<html lang="en">');
  });

  it.each([
    ["de", "ltr"],
    ["ar", "rtl"],
  ])("has its dates in its own language, marked so and in its direction: %s", (language, direction) => {
    const dates = datesIn(language);
    const months = Array.from({ length: 12 }, (_, at) => dates.monthName(at + 1));
    // What English has, too, tells nothing.
    const foreign = months.filter((name) => !/^(?:April|August|September|November)$/.test(name));
    const [about] = dateTermsIn(language);
    for (const kind of dated) {
      const page = pageIn(language, kind);
      expect(page).toContain(` lang="${language}" dir="${direction}"`);
      const words = ownWords(page, language).replaceAll(/<title>.*?<\/title>|<text.*?<\/text>/gs, "");
      for (const name of foreign) expect(words, kind).not.toContain(name);
      expect(words).not.toContain(`>${about} `);
    }
  });

  it("counts in the pages' language, among whose words the numbers stand", () => {
    const [home] = pages.home;
    const page = render({ ...home, data: { ...home.data, articles: 14_681 } }, inLanguage("de"));
    expect(page).toContain("14,681 articles");
    expect(pageIn("de", "article")).toContain("<dd>English</dd>");
  });

  it("has its name and its own pages in its own language", () => {
    expect(pageIn("ar", "home")).toContain(`<h1><bdi lang="ar" dir="rtl">${site.settings.name}</bdi></h1>`);
    expect(pageIn("ar", "page")).toContain('<div class="text" lang="ar" dir="rtl">');
  });

  it("tells the search in which language dates are written", () => {
    expect(pageIn("de", "search")).toContain('data-language="de"');
  });
});

describe("an archive in English", () => {
  it.each(["en", "en-US", "EN-gb"])("has one language on its pages: %s", (language) => {
    expect(pageLanguage(language)).toBe(language);
    for (const kind of ["home", "year", "month", "day"] as const) {
      const page = pageIn(language, kind);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<time[^>]* lang=/);
    }
  });
});
