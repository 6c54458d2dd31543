import { labels } from "../../src/label/label.ts";

/** Tries to end every place that a text can stand in: an element, an attribute, a script, a title, a line's direction. */
export const poison = `"'><b onclick=alert(1)></title></style></script><script>alert(2)</script><img src=//evil.example onerror=alert(3)>]]>-->{{7*7}}<%=7*7%>[x](javascript:alert(4))&lt;\u202e`;

/** What is no text: addresses, dates, languages, digests, a line's label. */
const machine =
  /^\/|^-?\d{4}(?:-\d\d){0,2}[~?%]?$|^\d\d-\d\d$|^[a-z]{2,3}(?:-\w+)*$|^[0-9a-f]{64}$|^medtop:|^https?:/;

/** Keys whose values are for the templates, not for readers. */
const kept = new Set(["kind", "state", "cut", "language", "encoding", "file", "id"]);

const isWord = (key: string, text: string): boolean =>
  !kept.has(key) && !machine.test(text) && !(labels as readonly string[]).includes(text);

/** A copy of some data in which every text that a reader sees ends in poison. */
export const poisoned = <Value>(value: Value, key = ""): Value => {
  const changed = (): unknown => {
    if (typeof value === "string") return isWord(key, value) ? value + poison : value;
    if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]));
    return value;
  };
  return changed() as Value;
};
