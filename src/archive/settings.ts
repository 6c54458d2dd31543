import * as v from "valibot";
import type { Fault } from "../entry/front-matter.ts";
import type { Teaching } from "../label/teaching.ts";
import type { Settings } from "./archive.ts";
import { hasFewPatterns, teachingKeys, tooManyPatterns } from "./teaching-schema.ts";
import { lineOf, pathInWords, readYaml } from "./yaml-lines.ts";

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

const keys = v.strictObject({
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
  "original-texts": v.optional(
    v.picklist(["show", "withhold"], 'must be "show" or "withhold"; texts are shown where nothing is said'),
  ),
  ...teachingKeys,
});

const schema = v.pipe(
  keys,
  v.check((value) => hasFewPatterns(value), tooManyPatterns),
);

/** The settings of an archive and what it teaches, or all that is wrong with `content/archive.yml`. */
export type SettingsReading =
  | { readonly settings: Settings; readonly teaching: Omit<Teaching, "learnt"> }
  | { readonly faults: readonly Fault[] };

const faultOf = (file: string, issue: v.InferIssue<typeof schema>): Fault => {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const message = issue.expected === "never" ? "no such setting; check how it is written" : issue.message;
  const words = pathInWords(path);
  return {
    line: lineOf(file, path),
    rule: path.length === 0 ? "settings" : `settings-${String(path[0])}`,
    message: words === "" ? message : `${words}: ${message}`,
  };
};

/** Reads `content/archive.yml`; an empty file gives the settings of an archive that nobody has named yet. */
export const readSettings = (file: string): SettingsReading => {
  const read = readYaml(file, "settings");
  if (!("value" in read)) return { faults: [read] };
  const checked = v.safeParse(schema, read.value);
  if (!checked.success) return { faults: checked.issues.map((issue) => faultOf(file, issue)) };
  const { furniture, agencies, publishers, "original-texts": texts, ...settings } = checked.output;
  return {
    settings: { ...(settings as Settings), ...(texts === "withhold" && { originalTexts: texts }) },
    teaching: { furniture, agencies, publishers: publishers as Teaching["publishers"] },
  };
};
