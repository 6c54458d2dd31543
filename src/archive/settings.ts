import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import * as v from "valibot";
import type { Fault } from "../entry/front-matter.ts";
import type { Settings } from "./archive.ts";

const text = v.pipe(v.string("must be a text"), v.trim(), v.nonEmpty("is empty; leave the key out instead"));

const isAddress = (value: string): boolean => {
  try {
    return ["https:", "http:"].includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

const isLanguage = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const schema = v.strictObject({
  name: v.optional(text, "News archive"),
  description: v.optional(text, "An archive of newspaper articles."),
  address: v.optional(
    v.pipe(
      text,
      v.check(isAddress, 'must be a whole address, like "https://example.org/archive/"'),
      v.transform((value) => new URL(value.endsWith("/") ? value : `${value}/`).href),
    ),
    "http://localhost:8080/",
  ),
  language: v.optional(v.pipe(text, v.check(isLanguage, 'must be a language code, like "en"')), "en"),
  rights: v.optional(text),
  contact: v.optional(text),
});

/** The settings of an archive, or all that is wrong with `content/archive.yml`. */
export type SettingsReading = { readonly settings: Settings } | { readonly faults: readonly Fault[] };

const lineOf = (file: string, key: unknown): number =>
  Math.max(
    0,
    file.split("\n").findIndex((line) => line.startsWith(`${String(key)}:`)),
  ) + 1;

/** Reads `content/archive.yml`; an empty file gives the settings of an archive that nobody has named yet. */
export const readSettings = (file: string): SettingsReading => {
  try {
    const checked = v.safeParse(schema, load(file, { schema: CORE_SCHEMA }) ?? {});
    if (checked.success) return { settings: checked.output as Settings };
    const faults = checked.issues.map((issue): Fault => {
      const key = issue.path?.[0]?.key;
      const message = issue.expected === "never" ? "no such setting; check how it is written" : issue.message;
      return {
        line: lineOf(file, key),
        rule: `settings-${String(key)}`,
        message: `${String(key)}: ${message}`,
      };
    });
    return { faults };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return { faults: [{ line, rule: "settings", message: `cannot be read as YAML: ${reason}` }] };
  }
};
