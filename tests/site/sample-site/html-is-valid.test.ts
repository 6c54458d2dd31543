import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { htmlFiles } from "./site-files.ts";

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:recommended"] }));
const pages = htmlFiles(inject("sample").site);

describe("the sample archive's pages", () => {
  it("are there", () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  it("are all valid HTML by html-validate's recommended rules", async () => {
    const faults: string[] = [];
    for (const { address, text } of pages) {
      const { results } = await validator.validateString(text());
      for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${address}:${line} ${ruleId} ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it("hold no script to run but the archive's own, no style of their own, no handler", () => {
    const active = /<script(?! type="application\/ld\+json">)|<style|<[^>]*\s(?:style|on\w+)=|javascript:/i;
    const withoutText = (text: string): string =>
      text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "").replace(/>[^<]*</g, "><");
    const script = /<script type="module" src="(?:\.\.\/)+assets\/[a-z-]+\.js"><\/script>/;
    const bad = pages.filter(({ text }) => active.test(withoutText(text().replace(script, ""))));
    expect(bad.map(({ address }) => address)).toEqual([]);
  });

  it("all carry a content security policy that lets nothing load from elsewhere, and only own scripts run", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
    for (const { address, text } of pages) {
      const rules = policy.exec(text())?.[1] ?? "";
      expect(rules, address).toContain("default-src &#39;none&#39;");
      expect(rules, address).not.toMatch(/unsafe|https?:|\*/);
      expect(rules.includes("script-src"), address).toBe(text().includes('<script type="module"'));
      expect(rules.replace(/; script-src &#39;self&#39;$/, "")).not.toContain("script-src");
    }
  });
});
