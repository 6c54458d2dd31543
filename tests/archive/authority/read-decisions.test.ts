import { expect, it } from "vitest";
import { authorityOf } from "../../../src/archive/authority/authority.ts";
import { formatGroups } from "../../../src/archive/authority/format-groups.ts";
import { readDecisions } from "../../../src/archive/authority/read-decisions.ts";
import { otherNews, tableOf, times } from "./name-tables.ts";

const messagesOf = (file: string) =>
  readDecisions(file).faults.map(({ line, message }) => `${line} ${message}`);

it.each(["", "# nothing yet\n", "people:\n"])("reads a file that decides nothing: %j", (file) => {
  expect(readDecisions(file)).toEqual({ decisions: [], faults: [] });
});

it("names both lines of a name that stands under two headings, and follows the rest", () => {
  const file = `people:
  - name: Sergei Lavrov
    variants:
      - S. Lavrov
      - Sergey Lavrov
  - name: Igor Lavrov
    variants: [SERGEY LAVROV]
  - name: Ann Lee
`;
  const { decisions, faults } = readDecisions(file);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.line).toBe(7);
  expect(faults[0]?.message).toMatch(
    /^people: "SERGEY LAVROV" stands under "Igor Lavrov" here and under "Sergei Lavrov" in line 5;/,
  );
  expect(decisions.map(({ name }) => name)).toEqual(["Ann Lee"]);
});

it("names the lines of a circle", () => {
  const [message] = messagesOf(
    "places:\n  - name: Peking\n    same-as: Beijing\n  - name: Beijing\n    same-as: Peking\n  - name: Rome\n",
  );
  expect(message).toMatch(/^2 places: .*"Peking" \(line 2\), "Beijing" \(line 4\)/);
});

it("finds a heading that is the same as itself", () => {
  expect(messagesOf("places:\n  - name: Rome\n    same-as: Rome\n")[0]).toMatch(/^2 places: .*circle/);
});

it("finds what is said and denied of one name", () => {
  expect(
    messagesOf("people:\n  - name: Ann Lee\n    variants: [A. Lee]\n    not-the-same-as: A. Lee\n")[0],
  ).toMatch(/^2 people: "A. Lee" is not the same as "Ann Lee" \(line 2\) and yet stands under it \(line 3\)/);
});

it("reports an id that is none and one that two headings have, and keeps the headings", () => {
  const { decisions, faults } = readDecisions(
    "people:\n  - name: Ann Lee\n    id: Q42\n  - name: Bo Lee\n    id: Q42\n  - name: Cy Lee\n    id: medtop:99999999\n",
  );
  expect(faults.map(({ line, message }) => `${line} ${message.split(";")[0]}`)).toEqual([
    '4 people: "Q42" is the id of "Bo Lee" here and of "Ann Lee" in line 2',
    '6 people: "medtop:99999999" is neither a Wikidata item, like Q42, nor an IPTC term, like medtop:11000000',
  ]);
  expect(decisions.map(({ name, id }) => [name, id])).toEqual([
    ["Ann Lee", "Q42"],
    ["Bo Lee", undefined],
    ["Cy Lee", undefined],
  ]);
});

it.each([
  ["people: Ann Lee", /^1 people: must be a list/],
  ["persons:\n  - name: Ann Lee", /^1 persons: is no kind of heading; there are topics, people/],
  ["people:\n  - Ann Lee", /^\d people: a heading is written as/],
  ["people:\n  - variants: [A. Lee]", /^2 people: a heading has no "name"/],
  [
    "people:\n  - name: Ann Lee\n    alias: A. Lee",
    /^2 people: "alias" is no key of a heading; it takes name, variants/,
  ],
  ["people:\n  - name: ''", /^2 people: name is empty/],
  ["people:\n\t- name: Ann Lee", /^2 cannot be read as YAML/],
  ["- Ann Lee", /^1 authority: must begin with a kind of heading/],
])("says what is wrong with %j", (file, message) => {
  expect(messagesOf(file)[0]).toMatch(message);
});

it("reads hostile names as plain text", () => {
  const { decisions, faults } = readDecisions(
    'people:\n  - name: "<img src=x>"\n    variants: ["!!js/function evil", "\\u202Egnp"]\n',
  );
  expect(faults).toEqual([]);
  expect(decisions[0]?.name).toBe("<img src=x>");
});

it("writes the machine's groups in a form that reads as the same groups, with doubts as comments", () => {
  const talks = { places: ["Damascus", "Sochi"], organisations: ['The "Fund": a, b'] };
  const table = tableOf([
    ...times(3, { people: ["Sergei Lavrov"], ...talks }),
    ...times(2, { people: ["Sergey Lavrov"], ...talks }),
    ...times(3, { people: ["James Wright"], places: ["Texas", "Waco"] }),
    ...times(4, { people: ["Jim Wright"], places: ["Leeds", "Hull"] }),
    ...times(2, { organisations: ['THE "FUND": A, B'] }),
    ...otherNews(50),
  ]);
  const authority = authorityOf(table, []);
  const written = formatGroups({ table, authority, decisions: [] });
  expect(written).toContain('  - name: Sergei Lavrov\n    variants: ["Sergey Lavrov"]\n');
  expect(written).toContain('  # - name: Jim Wright\n  #   variants: ["James Wright"]\n');
  const { decisions, faults } = readDecisions(written);
  expect(faults).toEqual([]);
  const formsOf = (headings: typeof authority.headings) =>
    headings.map(({ kind, form }) => `${kind} ${form}`).toSorted();
  expect(formsOf(authorityOf(table, decisions).headings)).toEqual(formsOf(authority.headings));
  const taken = readDecisions(written.replaceAll("# ", "").replace(/^ {2}one given.*$/m, ""));
  expect(taken.faults).toEqual([]);
  expect(taken.decisions.find(({ name }) => name === "Jim Wright")?.variants).toEqual(["James Wright"]);
});
